// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace.h"

#include "core/fault.h"
#include "desk/changesummary.h"
#include "desk/workspacedesk.h"
#include "words/faulttext.h"
#include "words/findingtext.h"
#include "words/refusaltext.h"

#include <QFileInfo>

namespace quatuor {

namespace {

constexpr int kRecentChanges = 200;

bool isReversal(const ChangeEntry& entry)
{
    return !entry.undoes.isNull();
}

} // namespace

Notice noticeOf(const Refusal& refusal)
{
    Notice notice{Notice::Kind::Problem, refusalText(refusal), {}};
    for (const Finding& finding : refusal.findings)
        notice.details.append(findingText(finding));
    return notice;
}

Workspace::Workspace(std::unique_ptr<Desk> desk)
    : m_desk(std::move(desk))
{
    attempt(
        [this] {
            findReversible();
            return true;
        },
        false);
}

Workspace::~Workspace() = default;

QString Workspace::path() const
{
    return WorkspaceDesk(*m_desk).path();
}

QString Workspace::name() const
{
    return QFileInfo(path()).completeBaseName();
}

bool Workspace::read(const std::function<void()>& useCase)
{
    return attempt(
        [&] {
            useCase();
            return true;
        },
        false);
}

bool Workspace::report(const Refusal& refusal)
{
    emit noticed(noticeOf(refusal));
    return false;
}

bool Workspace::attempt(const std::function<bool()>& work, bool writes)
{
    try {
        const bool done = work();
        if (done && writes)
            refresh();
        return done;
    } catch (const Fault& fault) {
        emit noticed({Notice::Kind::Problem, faultText(fault), {}});
    } catch (const std::exception& surprise) {
        const Fault fault(FaultKind::Internal, {}, QString::fromUtf8(surprise.what()));
        emit noticed({Notice::Kind::Problem, faultText(fault), {}});
    }
    return false;
}

void Workspace::refresh()
{
    findReversible();
    emit changed();
}

bool Workspace::undo()
{
    return canUndo() && reverse(m_undo, &ChangeDesk::undo);
}

bool Workspace::redo()
{
    return canRedo() && reverse(m_redo, &ChangeDesk::redo);
}

bool Workspace::reverse(ChangeId id, Outcome<ChangeId> (ChangeDesk::*how)(ChangeId))
{
    RegistrationId about;
    const bool done = perform<ChangeId>([&] {
        ChangeDesk desk(*m_desk);
        if (const Outcome<ChangeDetail> change = desk.show(id))
            about = RegistrationId::parse(change.value().entry.args.value(QLatin1StringView("registration")).toString())
                        .value_or(RegistrationId());
        return (desk.*how)(id);
    });
    if (done && !about.isNull())
        emit reversed(about);
    return done;
}

/// Undo takes back the newest action that stands; redo brings back the one undone last, until something new is done.
void Workspace::findReversible()
{
    m_undo = m_redo = {};
    m_last = {};
    bool newer = false; // an action newer than the undo that is looked at
    for (const ChangeEntry& entry : ChangeDesk(*m_desk).list(kRecentChanges)) {
        if (m_last.text.isEmpty())
            m_last = {summaryOf(entry), entry.at, false};
        if (isReversal(entry)) {
            const bool stands = entry.undone.isNull();
            if (stands && !newer && m_redo.isNull() && entry.action == QLatin1StringView("undo"))
                m_redo = entry.undoes;
            continue;
        }
        newer = newer || entry.undone.isNull();
        if (entry.undone.isNull() && entry.undoable) {
            m_undo = entry.id;
            break;
        }
    }
    m_last.undoable = canUndo();
}

} // namespace quatuor
