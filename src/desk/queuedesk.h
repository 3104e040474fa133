// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reviewer's queue: what waits, in order, and the lines of whatever part of it is looked at.
#pragma once

#include "desk/desk.h"
#include "desk/registrationdesk.h"
#include "store/queuestore.h"

#include <span>

namespace quatuor {

/// A role of the policy, and whether enough members hold it.
struct RoleHeld {
    QString code;
    QString mark;
    std::size_t position = 0;
    bool held = false;
};

/// Where a registration stands for whoever must decide.
enum class QueueStatus { Ready, Incomplete, ToCheck, CorrectionRequested, Draft, Waitlisted, Decided };

struct QueueLine {
    RegistrationId id;
    QString territory; ///< its official name, or what was written
    QDate sessionDate;
    RegistrationState state = RegistrationState::Draft;
    QueueStatus status = QueueStatus::ToCheck;
    std::vector<RoleHeld> roles; ///< in the policy's order
    int people = 0; ///< titular, places to come included
    int blocking = 0;
    int warnings = 0;
    QDateTime enteredAt;
    QDate holdUntil;
    QDate due; ///< of the newest request for completion that waits
};

class QueueDesk {
public:
    explicit QueueDesk(Desk& desk)
        : m_desk(desk)
    {
    }
    [[nodiscard]] std::vector<RegistrationId> ids(const QueueQuery& query) { return store().ids(query); }
    [[nodiscard]] QueueTotals totals(SessionId session) { return store().totals(session); }
    /// Lines of these, in their order; one that is gone has a null id. What it costs grows with their sessions.
    [[nodiscard]] std::vector<QueueLine> lines(std::span<const RegistrationId> ids);

private:
    [[nodiscard]] QueueStore store();
    Desk& m_desk;
};

/// Each role of the policy, held or not by this delegation.
[[nodiscard]] std::vector<RoleHeld> rolesHeld(const Registration& registration, const CompositionPolicy& policy);
[[nodiscard]] QueueStatus queueStatus(const Registration& registration, const Findings& findings);

} // namespace quatuor
