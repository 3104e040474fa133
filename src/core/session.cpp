// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codes of a session's states, and the arithmetic of its seats.
#include "core/session.h"

#include "core/codetable.h"

#include <algorithm>

namespace quatuor {

namespace {

constexpr CodeTable<SessionState, 5> kStates{{
    {SessionState::Planned, QLatin1StringView("planned")},
    {SessionState::Done, QLatin1StringView("done")},
    {SessionState::Cancelled, QLatin1StringView("cancelled")},
    {SessionState::Postponed, QLatin1StringView("postponed")},
    {SessionState::History, QLatin1StringView("history")},
}};

std::optional<int> left(const std::optional<int>& capacity, int taken)
{
    return capacity ? std::optional(std::max(0, *capacity - taken)) : std::nullopt;
}

} // namespace

QLatin1StringView code(SessionState state)
{
    return codeOf(kStates, state);
}

std::optional<SessionState> sessionState(QStringView code)
{
    return valueOf(kStates, code);
}

bool tookPlace(const Session& session, QDate today)
{
    switch (session.state) {
    case SessionState::Done:
    case SessionState::History:
        return true;
    case SessionState::Planned:
    case SessionState::Postponed: // its date is the new one
        return session.date < today;
    case SessionState::Cancelled:
        break;
    }
    return false;
}

std::optional<int> Seats::delegationsLeft() const
{
    return left(capacityDelegations, acceptedDelegations + heldDelegations);
}

std::optional<int> Seats::peopleLeft() const
{
    return left(capacityPeople, acceptedPeople + heldPeople);
}

Seats Seats::taken(int people) const
{
    Seats after = *this;
    ++after.acceptedDelegations;
    after.acceptedPeople += people;
    return after;
}

Seats Seats::released(int people) const
{
    Seats after = *this;
    --after.heldDelegations;
    after.heldPeople -= people;
    return after;
}

bool Seats::fits(int people) const
{
    return delegationsLeft().value_or(1) >= 1 && peopleLeft().value_or(people) >= people;
}

} // namespace quatuor
