// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Use cases on sessions: add, edit, cancel, postpone, change the composition policy, list with seats.
#pragma once

#include "core/role.h"
#include "core/session.h"
#include "desk/desk.h"

#include <vector>

namespace quatuor {

/// What to set; what is absent stays (edit) or takes its default (add).
struct SessionEdit {
    std::optional<QDate> date;
    std::optional<QString> title;
    std::optional<QTime> start;
    std::optional<QTime> end;
    std::optional<QString> timeZone; ///< IANA
    std::optional<QString> link;
    std::optional<std::optional<int>> capacityDelegations; ///< inner nothing: no limit
    std::optional<std::optional<int>> capacityPeople;
    std::optional<QDate> opens;
    std::optional<QDate> closes;
};

struct SessionSummary {
    Session session;
    int accepted = 0; ///< delegations
    int acceptedPeople = 0; ///< titular
    int held = 0; ///< delegations with a seat kept
    int waitlisted = 0;
    int submitted = 0; ///< submitted or correction_requested
};

/// A change of policy: the roles named get new bounds, the others keep theirs.
struct PolicyEdit {
    struct Bounds {
        QString role;
        int least = 1;
        std::optional<int> most;
    };
    std::vector<Bounds> roles;
    std::optional<std::optional<int>> most; ///< people in all
    std::optional<std::optional<int>> recommended; ///< size beyond which a warning says so
};

class SessionDesk {
public:
    explicit SessionDesk(Desk& desk)
        : m_desk(desk)
    {
    }

    /// By id or by ISO date. Refuses (Usage) "session.not-found", "session.two-on-date".
    [[nodiscard]] Outcome<SessionId> find(const QString& idOrDate);
    [[nodiscard]] std::vector<SessionSummary> list();
    /// The same for a screen that is always in sight: held seats are not counted, and people only for this session.
    [[nodiscard]] std::vector<SessionSummary> overview(SessionId peopleOf);
    /// Planned, not past, by date: where somebody may still go. People are counted only where they are limited.
    [[nodiscard]] std::vector<SessionSummary> upcoming();
    /// Refuses (Usage) "session.not-found".
    [[nodiscard]] Outcome<SessionSummary> show(SessionId id);
    [[nodiscard]] Outcome<CompositionPolicy> policy(SessionId id);

    /// Refuses (Usage) "session.no-date", "session.times" (end before start), "session.window" (closes before opens),
    /// "session.time-zone", "session.capacity" (below zero).
    [[nodiscard]] Outcome<SessionId> add(const SessionEdit& edit, bool history);
    /// Also "session.not-found"; (No) "session.capacity-below-accepted".
    [[nodiscard]] Outcome<Done> edit(SessionId id, const SessionEdit& edit);
    /// States stay. Refuses (No) "session.state".
    [[nodiscard]] Outcome<Done> cancel(SessionId id);
    /// Keeps registrations and seats, each marked to be confirmed again. Refuses (No) "session.state", (Usage)
    /// "session.no-date".
    [[nodiscard]] Outcome<Done> postpone(SessionId id, QDate to);
    /// A new version of the policy for this session. Refuses (Usage) "policy.unknown-role", "policy.bounds"; (No)
    /// "policy.breaks-accepted", with the registration that would no longer be whole.
    [[nodiscard]] Outcome<Done> setPolicy(SessionId id, const PolicyEdit& edit);

private:
    Desk& m_desk;
};

} // namespace quatuor
