// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/entrypage.h"

#include "desk/sessiondesk.h"
#include "words/argumenttext.h"
#include "words/findingtext.h"
#include "words/statetext.h"

#include <algorithm>

namespace quatuor {

namespace {

constexpr int kPause = 150; // milliseconds after the last key

std::optional<int> placesLeft(const SessionSummary& summary)
{
    std::optional<int> left;
    if (const auto capacity = summary.session.capacityDelegations)
        left = std::max(0, *capacity - summary.accepted - summary.held);
    if (const auto capacity = summary.session.capacityPeople; capacity && *capacity <= summary.acceptedPeople)
        left = 0;
    return left;
}

QString roleLabel(const Role& role)
{
    const QString words = roleText(role.code);
    return words == role.code && !role.label.isEmpty() ? role.label : words;
}

/// The row that a finding is about, or -1.
int rowOf(const Finding& finding, const std::vector<int>& rows)
{
    const auto member = std::size_t(finding.subject.key.toULongLong());
    const bool isMember = finding.subject.kind == Subject::Kind::Delegate && member >= 1 && member <= rows.size();
    return isMember ? rows[member - 1] : -1;
}

} // namespace

EntryPage::EntryPage(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_territories(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &EntryPage::remarksChanged);
    connect(&workspace, &Workspace::noticed, this, [this](const Notice& notice) {
        if (m_saving)
            m_refusal = notice;
    });
    connect(&workspace, &Workspace::changed, this, [this] {
        readSessions();
        if (!m_saving && !isDirty())
            startBlank(m_draft.session);
        m_stale = true;
        emit reset();
    });
    readSessions();
    startBlank({});
}

void EntryPage::readSessions()
{
    m_sessions.clear();
    m_workspace.read([&] {
        for (const SessionSummary& one : SessionDesk(m_workspace.desk()).upcoming()) {
            const std::optional<int> left = placesLeft(one);
            const QString seats = !left ? tr("no limit of places")
                : *left == 0            ? tr("full")
                                        : tr("%n place(s) left", nullptr, *left);
            m_sessions.push_back({one.session.id, QStringLiteral("%1 · %2").arg(dateText(one.session.date), seats)});
        }
    });
}

CompositionPolicy EntryPage::policyOf(SessionId session)
{
    CompositionPolicy policy = seedPolicy();
    if (session.isNull())
        return policy;
    m_workspace.read([&] {
        if (auto known = SessionDesk(m_workspace.desk()).policy(session))
            policy = *std::move(known);
    });
    return policy;
}

void EntryPage::readRoles()
{
    m_roles.clear();
    for (const RoleBounds& bounds : policyOf(m_draft.session).roles)
        m_roles.push_back({bounds.role.code, roleLabel(bounds.role), bounds.role.mark});
}

/// One empty row a place that the policy asks for, in the session named or else the next one.
void EntryPage::startBlank(SessionId session)
{
    const bool known = std::ranges::any_of(m_sessions, [&](const SessionChoice& one) { return one.id == session; });
    m_draft = {};
    m_draft.session = known ? session : m_sessions.empty() ? SessionId() : m_sessions.front().id;
    readRoles();
    addMissingRows();
    m_territories.clear();
}

void EntryPage::addMissingRows()
{
    for (const RoleBounds& bounds : policyOf(m_draft.session).roles) {
        const auto holds = [&](const EntryMember& one) { return one.role == bounds.role.code && !one.substitute; };
        for (auto place = std::ranges::count_if(m_draft.members, holds); place < bounds.least; ++place)
            m_draft.members.push_back({.role = bounds.role.code});
    }
}

void EntryPage::touch()
{
    m_stale = true;
    m_refusal = {};
    m_pause.start();
    emit edited();
}

void EntryPage::setSession(SessionId session)
{
    if (session == m_draft.session)
        return;
    m_draft.session = session;
    m_draft.sources.erase(EntryField::Session);
    readRoles();
    if (!isDirty())
        startBlank(session);
    touch();
    emit reset();
}

void EntryPage::setTerritory(const QString& typed)
{
    if (typed == m_draft.territory.name)
        return;
    m_draft.territory = {typed, {}, {}};
    m_territories.search(typed);
    touch();
}

void EntryPage::chooseTerritory(int row)
{
    if (row < 0 || row >= m_territories.rowCount())
        return;
    const Territory& chosen = m_territories.at(row);
    m_draft.territory = {chosen.name, chosen.code, code(chosen.kind)};
    touch();
}

QString EntryPage::territoryHint()
{
    look();
    return m_hint;
}

void EntryPage::setMember(int row, const EntryMember& member)
{
    EntryMember& known = m_draft.members.at(std::size_t(row));
    if (known == member)
        return;
    const bool takesContact = member.contact && !known.contact;
    known = member;
    for (std::size_t other = 0; takesContact && other < m_draft.members.size(); ++other)
        m_draft.members[other].contact = int(other) == row;
    touch();
}

void EntryPage::addMember(const QString& role)
{
    m_draft.members.push_back({.role = role});
    touch();
    emit reset();
}

void EntryPage::removeMember(int row)
{
    if (!m_draft.members.at(std::size_t(row)).isBlank())
        putAside();
    m_draft.members.erase(m_draft.members.begin() + row);
    touch();
    emit reset();
}

void EntryPage::setTexts(const EntryDraft& texts)
{
    EntryDraft next = m_draft;
    next.projectTitle = texts.projectTitle;
    next.projectSummary = texts.projectSummary;
    next.expectations = texts.expectations;
    next.note = texts.note;
    next.noticeAcknowledged = texts.noticeAcknowledged;
    if (next == m_draft)
        return;
    m_draft = std::move(next);
    touch();
}

const std::vector<EntryPage::Remark>& EntryPage::remarks()
{
    look();
    return m_remarks;
}

void EntryPage::look()
{
    if (!m_stale)
        return;
    m_stale = false;
    m_remarks.clear();
    m_hint.clear();
    if (!isDirty())
        return;
    m_workspace.read([&] {
        std::vector<int> rows;
        const EntryPreview preview = EntryDesk(m_workspace.desk()).preview(entryOf(m_draft, &rows));
        const bool hasTerritory = !m_draft.territory.name.trimmed().isEmpty();
        for (const Finding& one : preview.findings) {
            if (hasTerritory || one.id != QLatin1StringView("territory.unknown"))
                m_remarks.push_back({one.severity, findingText(one), rowOf(one, rows)});
        }
        if (const auto& known = preview.territory) {
            m_hint = QStringLiteral("%1 · %2").arg(
                known->name, territoryDetail(known->kind, known->department, known->code));
        } else if (hasTerritory) {
            m_hint = preview.match.candidates.empty() ? tr("Not in the official reference: choose a name as you type.")
                                                      : tr("Several territories bear this name: choose one.");
        }
    });
}

QString EntryPage::obstacle() const
{
    if (m_sessions.empty())
        return tr("No session is planned: add one first, with Ctrl+J.");
    if (m_draft.session.isNull())
        return tr("Choose the session.");
    if (m_draft.territory.name.trimmed().isEmpty())
        return tr("Write the name of the territory.");
    return {};
}

bool EntryPage::save()
{
    if (!obstacle().isEmpty())
        return false;
    RegistrationId id;
    m_saving = true;
    m_refusal = {};
    const bool done = m_workspace.perform<RegistrationId>(
        [&] { return EntryDesk(m_workspace.desk()).enter(entryOf(m_draft)); }, &id);
    m_saving = false;
    if (!done) {
        emit refused();
        return false;
    }
    m_aside.reset();
    startBlank(m_draft.session);
    touch();
    emit reset();
    emit saved(id);
    return true;
}

void EntryPage::load(const EntryDraft& draft)
{
    putAside();
    replace(draft);
}

void EntryPage::replace(const EntryDraft& draft)
{
    EntryDraft next = draft;
    const bool known
        = std::ranges::any_of(m_sessions, [&](const SessionChoice& one) { return one.id == next.session; });
    if (!known)
        next.session = m_draft.session;
    m_draft = std::move(next);
    readRoles();
    addMissingRows();
    touch();
    emit reset();
}

void EntryPage::putAside()
{
    if (isDirty())
        m_aside = m_draft;
}

void EntryPage::clear()
{
    putAside();
    startBlank(m_draft.session);
    touch();
    emit reset();
}

void EntryPage::bringBack()
{
    if (!m_aside)
        return;
    m_draft = *std::exchange(m_aside, std::nullopt);
    readRoles();
    touch();
    emit reset();
}

} // namespace quatuor
