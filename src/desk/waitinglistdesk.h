// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The waiting list of a session: who is first, and who can be promoted.
#pragma once

#include "core/registration.h"
#include "desk/desk.h"

#include <vector>

namespace quatuor {

struct WaitingEntry {
    RegistrationId id;
    int rank = 0; ///< from 1, by moment of entry
    QString territoryName;
    QDateTime enteredAt;
    int people = 0;
    bool holds = false; ///< a seat is kept for it
    bool fits = false; ///< there is room for it now
    bool blocked = false; ///< something else blocks it
};

enum class PromotionPolicy {
    Strict, ///< in order of entry; stops at the first that does not fit or is blocked
    FirstFit, ///< in order of entry; passes over those
};

struct Promotion {
    std::vector<WaitingEntry> promoted;
    std::vector<WaitingEntry> left;
    bool applied = false;
};

class WaitingListDesk {
public:
    explicit WaitingListDesk(Desk& desk)
        : m_desk(desk)
    {
    }
    [[nodiscard]] Outcome<std::vector<WaitingEntry>> show(SessionId session);
    /// One change for all who are promoted. Refuses (No) "session.state".
    [[nodiscard]] Outcome<Promotion> promote(SessionId session, PromotionPolicy policy, bool dryRun);

private:
    Desk& m_desk;
};

} // namespace quatuor
