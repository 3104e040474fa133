// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/otherdates.h"

#include "store/sessionstore.h"

#include <algorithm>

namespace quatuor {

namespace {

bool isComing(const Session& session, QDate today)
{
    return (session.state == SessionState::Planned || session.state == SessionState::Postponed)
        && session.date >= today;
}

bool isOpen(const Session& session, QDate today)
{
    return (session.opens.isNull() || session.opens <= today) && (session.closes.isNull() || today <= session.closes);
}

int rank(const OtherDate& date)
{
    return (date.fits ? 0 : 2) + (date.open ? 0 : 1);
}

} // namespace

std::vector<OtherDate> otherDates(Desk& desk, const Registration& registration)
{
    SessionStore sessions(desk.database());
    const QDate today = desk.clock().today();
    auto counts = sessions.countsOfAll(today);
    std::vector<OtherDate> dates;
    for (const Session& session : sessions.all()) {
        if (session.id == registration.session || !isComing(session, today))
            continue;
        const Seats seats = seatsOf(session, counts[session.id]);
        dates.push_back({session, seats.delegationsLeft(), seats.peopleLeft(), seats.fits(registration.people()),
            isOpen(session, today)});
    }
    std::ranges::stable_sort(dates, {}, rank);
    return dates;
}

bool hasOtherDates(Desk& desk, const Registration& registration)
{
    const QDate today = desk.clock().today();
    return std::ranges::any_of(SessionStore(desk.database()).all(),
        [&](const Session& one) { return one.id != registration.session && isComing(one, today); });
}

} // namespace quatuor
