// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/queuedesk.h"

#include "desk/reviewer.h"
#include "store/registrationstore.h"

#include <algorithm>
#include <unordered_map>

namespace quatuor {

namespace {

QueueLine lineOf(const Registration& registration, Reviewer& reviewer)
{
    const Findings findings = reviewer.check(registration);
    const auto count = [&](Severity severity) {
        return int(std::ranges::count_if(
            findings, [&](const Finding& one) { return one.severity == severity && !one.settled; }));
    };
    const Session* session = reviewer.sessionOf(registration);
    QueueLine line;
    line.id = registration.id;
    line.territory = reviewer.territoryName(registration);
    line.sessionDate = session != nullptr ? session->date : QDate();
    line.state = registration.state;
    line.status = queueStatus(registration, findings);
    line.roles = rolesHeld(registration, reviewer.policyOf(registration));
    line.people = registration.people();
    line.blocking = count(Severity::Blocking);
    line.warnings = count(Severity::Warning);
    line.enteredAt = registration.enteredAt;
    line.holdUntil = registration.holdUntil;
    return line;
}

} // namespace

std::vector<RoleHeld> rolesHeld(const Registration& registration, const CompositionPolicy& policy)
{
    const QStringList missing = missingRoles(registration, policy);
    std::vector<RoleHeld> roles;
    for (const RoleBounds& bounds : policy.roles)
        roles.push_back({bounds.role.code, bounds.role.mark, roles.size(), !missing.contains(bounds.role.code)});
    return roles;
}

QueueStatus queueStatus(const Registration& registration, const Findings& findings)
{
    switch (registration.state) {
    case RegistrationState::Draft:
        return QueueStatus::Draft;
    case RegistrationState::Waitlisted:
        return QueueStatus::Waitlisted;
    case RegistrationState::CorrectionRequested:
        return QueueStatus::CorrectionRequested;
    case RegistrationState::Submitted:
        break;
    default:
        return QueueStatus::Decided;
    }
    if (!anyBlocks(findings))
        return QueueStatus::Ready;
    const bool incomplete = std::ranges::any_of(
        findings, [](const Finding& one) { return one.blocks() && one.id == QLatin1StringView("role.missing"); });
    return incomplete ? QueueStatus::Incomplete : QueueStatus::ToCheck;
}

QueueStore QueueDesk::store()
{
    return QueueStore(m_desk.database());
}

std::vector<QueueLine> QueueDesk::lines(std::span<const RegistrationId> ids)
{
    std::vector<QueueLine> lines(ids.size());
    if (ids.empty())
        return lines;
    std::unordered_map<RegistrationId, std::size_t> places;
    for (std::size_t i = 0; i < ids.size(); ++i)
        places.emplace(ids[i], i);
    const std::vector<RegistrationId> wanted(ids.begin(), ids.end());
    Reviewer reviewer(m_desk, wanted);
    RegistrationStore registrations(m_desk.database());
    registrations.forEach({{}, {}, {}, wanted},
        [&](const Registration& registration) { lines[places.at(registration.id)] = lineOf(registration, reviewer); });
    for (const auto& [id, due] : registrations.openDueDates(wanted))
        lines[places.at(id)].due = due;
    return lines;
}

} // namespace quatuor
