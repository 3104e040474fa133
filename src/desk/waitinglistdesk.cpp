// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/waitinglistdesk.h"

#include "core/rules/finding.h"
#include "desk/registrationaction.h"
#include "desk/reviewer.h"
#include "store/queuestore.h"
#include "store/registrationstore.h"
#include "store/sessionstore.h"
#include "store/workspacefile.h"

#include <algorithm>

namespace quatuor {

namespace {

bool isBlockedButForRoom(const Findings& findings)
{
    return std::ranges::any_of(
        findings, [](const Finding& one) { return one.blocks() && one.id != QLatin1StringView("session.full"); });
}

std::vector<WaitingEntry> waiting(Desk& desk, SessionId session)
{
    Reviewer reviewer(desk, QueueStore(desk.database()).ids({session, QueueFilter::Waitlisted, {}}));
    std::vector<WaitingEntry> entries;
    RegistrationStore(desk.database())
        .forEach({session, RegistrationState::Waitlisted, {}}, [&](Registration& registration) {
            WaitingEntry entry;
            entry.id = registration.id;
            entry.territoryName = reviewer.territoryName(registration);
            entry.enteredAt = registration.enteredAt;
            entry.people = registration.people();
            entry.holds = registration.holdsSeat(desk.clock().today());
            entry.fits = reviewer.seatsFor(registration).fits(entry.people);
            entry.blocked = isBlockedButForRoom(reviewer.check(registration));
            entries.push_back(entry);
        });
    std::ranges::stable_sort(entries, {}, &WaitingEntry::enteredAt);
    for (std::size_t i = 0; i < entries.size(); ++i)
        entries[i].rank = int(i) + 1;
    return entries;
}

/// Simulates: places fill as delegations are promoted, each whole or not at all.
Promotion simulate(const std::vector<WaitingEntry>& entries, Seats seats, PromotionPolicy policy)
{
    Promotion promotion;
    bool stopped = false;
    for (const WaitingEntry& entry : entries) {
        const Seats free = entry.holds ? seats.released(entry.people) : seats;
        const bool placed = !stopped && !entry.blocked && free.fits(entry.people);
        if (placed)
            seats = free.taken(entry.people);
        stopped = stopped || (!placed && policy == PromotionPolicy::Strict);
        (placed ? promotion.promoted : promotion.left).push_back(entry);
    }
    return promotion;
}

} // namespace

Outcome<std::vector<WaitingEntry>> WaitingListDesk::show(SessionId session)
{
    if (!SessionStore(m_desk.database()).find(session))
        return refuseMissing(QLatin1StringView("session.not-found"), session.toString());
    return waiting(m_desk, session);
}

Outcome<Promotion> WaitingListDesk::promote(SessionId id, PromotionPolicy policy, bool dryRun)
{
    SessionStore sessions(m_desk.database());
    const std::optional<Session> session = sessions.find(id);
    if (!session)
        return refuseMissing(QLatin1StringView("session.not-found"), id.toString());
    if (session->state != SessionState::Planned && session->state != SessionState::Postponed)
        return refuse(
            RefusalKind::No, QLatin1StringView("session.state"), {{QLatin1StringView("state"), code(session->state)}});

    Recorder recorder(m_desk.file(), m_desk.sign());
    const Seats seats = seatsOf(*session, sessions.counts(id, m_desk.clock().today()));
    Promotion promotion = simulate(waiting(m_desk, id), seats, policy);
    if (dryRun)
        return promotion;
    std::vector<RegistrationId> promoted;
    std::ranges::transform(promotion.promoted, std::back_inserter(promoted), &WaitingEntry::id);
    RegistrationStore(m_desk.database()).accept(promoted, m_desk.clock().now());
    promotion.applied = recorder
                            .commit({QLatin1StringView("waiting-list.promote"),
                                {{QStringLiteral("session"), session->date.toString(Qt::ISODate)},
                                    {QStringLiteral("count"), qint64(promotion.promoted.size())}}})
                            .has_value();
    return promotion;
}

} // namespace quatuor
