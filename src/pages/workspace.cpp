// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace.h"

#include "core/fault.h"
#include "desk/changesummary.h"
#include "desk/workspacedesk.h"
#include "pages/background.h"
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

bool Workspace::isBusy() const
{
    return m_beside != nullptr && m_beside->isRunning();
}

bool Workspace::refuseBusy()
{
    emit noticed({Notice::Kind::Problem,
        tr("Nothing was changed: another action is still being written. Wait until it ends, then try again."), {}});
    return false;
}

bool Workspace::startBeside(std::function<std::function<void()>(Desk&)> work)
{
    if (isBusy())
        return refuseBusy();
    if (m_beside == nullptr)
        m_beside = std::make_unique<Background>(*this);
    m_beside->start([work = std::move(work)](Desk& desk, const Progress&) { return work(desk); });
    return true;
}

bool Workspace::attempt(const std::function<bool()>& work, bool writes)
{
    if (writes && isBusy())
        return refuseBusy();
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
    bool isLong = false;
    (void)read([&] {
        ChangeDesk desk(*m_desk);
        isLong = desk.isLong(id);
        if (const Outcome<ChangeDetail> change = desk.show(id))
            about = RegistrationId::parse(change->entry.args.value(QLatin1StringView("registration")).toString())
                        .value_or(RegistrationId());
    });
    const auto useCase = [id, how](Desk& desk) { return (ChangeDesk(desk).*how)(id); };
    const auto done = [this, about](const ChangeId&) {
        if (!about.isNull())
            emit reversed(about);
    };
    if (isLong)
        return performBeside<ChangeId>(useCase, done);
    ChangeId change;
    if (!perform<ChangeId>([&] { return useCase(*m_desk); }, &change))
        return false;
    done(change);
    return true;
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
