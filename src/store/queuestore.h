// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which registrations stand in the reviewer's queue, and in what order: ids only, so that a long queue opens at once.
#pragma once

#include "core/registration.h"

namespace quatuor {

class Database;
namespace search {
class Plan;
class Sieve;
} // namespace search

/// What waits for the organiser, what is settled, what waits for a seat, or everything.
enum class QueueFilter { ToDecide, Accepted, Waitlisted, All };

struct QueueQuery {
    SessionId session; ///< null: all
    QueueFilter filter = QueueFilter::ToDecide;
    QString search; ///< beginnings of words, as RegistrationQuery's
    int most = -1; ///< the first of them; below zero: all
};

struct QueueCounts {
    int toDecide = 0;
    int accepted = 0;
    int waitlisted = 0;
    int all = 0;
};

struct QueueTotals {
    QueueCounts session; ///< of the session asked for; of all when it is null
    QueueCounts all;
};

class QueueStore {
public:
    explicit QueueStore(Database& database)
        : m_database(database)
    {
    }
    /// Those that wait for a decision first, each state in the order of entry; without those merged into others.
    [[nodiscard]] std::vector<RegistrationId> ids(const QueueQuery& query);
    [[nodiscard]] QueueTotals totals(SessionId session);

private:
    void takeSorted(const QueueQuery& query, const std::vector<RegistrationId>& candidates, search::Sieve& sieve);
    void takeInOrder(const QueueQuery& query, const search::Plan& plan, search::Sieve& sieve);

    Database& m_database;
};

} // namespace quatuor
