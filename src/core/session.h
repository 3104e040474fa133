// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A session: one day (journée), its seats and its state.
#pragma once

#include "core/id.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

#include <optional>

namespace quatuor {

enum class SessionState { Planned, Done, Cancelled, Postponed, History };

[[nodiscard]] QLatin1StringView code(SessionState state);
[[nodiscard]] std::optional<SessionState> sessionState(QStringView code);

struct Session {
    SessionId id;
    QDate date;
    QString title;
    QTime start{9, 30};
    QTime end{16, 30};
    QString timeZone = QStringLiteral("Europe/Paris"); ///< IANA name; start and end are in it
    QString link;
    std::optional<int> capacityDelegations;
    std::optional<int> capacityPeople; ///< substitutes take none
    QDate opens; ///< first day of registration; null: open from the start
    QDate closes; ///< last day of registration, included; null: until the day
    PolicyId policy;
    SessionState state = SessionState::Planned;
    QDate postponedFrom; ///< the date it had before it was postponed; null if never
};

/// The day has been: done, of past years, or on its way and over by `today`. What is cancelled never took place.
[[nodiscard]] bool tookPlace(const Session& session, QDate today);

/// Seats of a session. Accepted and held are disjoint; one's own hold is left out by whoever counts for a decision.
struct Seats {
    std::optional<int> capacityDelegations;
    std::optional<int> capacityPeople;
    int acceptedDelegations = 0;
    int acceptedPeople = 0;
    int heldDelegations = 0;
    int heldPeople = 0;

    /// Delegations that still fit; nullopt without a limit. Never negative.
    [[nodiscard]] std::optional<int> delegationsLeft() const;
    [[nodiscard]] std::optional<int> peopleLeft() const;
    /// True if one more delegation of so many titular people can be placed whole.
    [[nodiscard]] bool fits(int people) const;
    /// With one more delegation accepted; with the seat that was kept for one given back.
    [[nodiscard]] Seats taken(int people) const;
    [[nodiscard]] Seats released(int people) const;
};

} // namespace quatuor
