// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queuestore.h"

#include "store/database.h"
#include "store/searchplan.h"
#include "store/searchsieve.h"
#include "store/statement.h"

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

using enum RegistrationState;

/// Found by rare words: up to so many are looked up and sorted; among more, the first stand near the head of the queue.
constexpr std::size_t kFewCandidates = 4000;

/// Where somebody waits for an answer comes first.
constexpr std::array kOrder
    = {Submitted, CorrectionRequested, Draft, Waitlisted, Accepted, Recorded, Refused, Withdrawn};

bool shows(QueueFilter filter, RegistrationState state)
{
    switch (filter) {
    case QueueFilter::ToDecide:
        return state == Submitted || state == CorrectionRequested || state == Draft;
    case QueueFilter::Accepted:
        return state == Accepted;
    case QueueFilter::Waitlisted:
        return state == Waitlisted;
    case QueueFilter::All:
        break;
    }
    return true;
}

/// Of registrations called r; the session is parameter 1.
QByteArray whereStands(const QueueQuery& query)
{
    return query.session.isNull() ? "r.merged_into IS NULL" : "r.merged_into IS NULL AND r.session_id = ?1";
}

/// The place of r's state in the order; nothing for one that the filter hides.
QByteArray placeSql(QueueFilter filter)
{
    QByteArray sql = "CASE r.state";
    for (std::size_t place = 0; place < kOrder.size(); ++place) {
        if (shows(filter, kOrder[place]))
            sql += QByteArray(" WHEN '") + code(kOrder[place]).data() + "' THEN " + QByteArray::number(int(place));
    }
    return sql + " END";
}

void add(QueueCounts& counts, const QString& state, int number)
{
    counts.all += number;
    switch (registrationState(state).value_or(RegistrationState::Draft)) {
    case RegistrationState::Accepted:
        counts.accepted += number;
        break;
    case RegistrationState::Waitlisted:
        counts.waitlisted += number;
        break;
    case RegistrationState::Submitted:
    case RegistrationState::CorrectionRequested:
    case RegistrationState::Draft:
        counts.toDecide += number;
        break;
    default:
        break;
    }
}

} // namespace

std::vector<RegistrationId> QueueStore::ids(const QueueQuery& query)
{
    const search::Plan plan(m_database, query.search);
    if (!query.search.isEmpty() && plan.isEmpty())
        return {};
    search::Sieve sieve(m_database, plan.asked(), query.most);
    if (plan.candidates() && plan.candidates()->size() <= kFewCandidates)
        takeSorted(query, *plan.candidates(), sieve);
    else
        takeInOrder(query, plan, sieve);
    return sieve.finish();
}

/// Few: looked up one by one, then sorted.
void QueueStore::takeSorted(
    const QueueQuery& query, const std::vector<RegistrationId>& candidates, search::Sieve& sieve)
{
    Statement rows(m_database,
        "SELECT r.id, " + placeSql(query.filter)
            + " AS place FROM json_each(?2) f CROSS JOIN registration r ON r.id = f.value WHERE " + whereStands(query)
            + " AND place IS NOT NULL ORDER BY place, r.entered_at, r.id");
    if (!query.session.isNull())
        rows.bind(1, query.session);
    rows.bind(2, jsonArray(candidates));
    while (rows.step() && sieve.take(rows.id<RegistrationId>(0))) { }
}

/// State by state: an index gives each in its order, and reading ends where enough are found.
void QueueStore::takeInOrder(const QueueQuery& query, const search::Plan& plan, search::Sieve& sieve)
{
    const auto isCandidate
        = [&](RegistrationId id) { return !plan.candidates() || std::ranges::binary_search(*plan.candidates(), id); };
    Statement rows(m_database,
        "SELECT r.id FROM registration r WHERE " + whereStands(query)
            + " AND r.state = ?2 ORDER BY r.entered_at, r.id");
    if (!query.session.isNull())
        rows.bind(1, query.session);
    for (const RegistrationState state : kOrder) {
        if (!shows(query.filter, state))
            continue;
        rows.reset();
        rows.bind(2, code(state));
        while (rows.step()) {
            const RegistrationId id = rows.id<RegistrationId>(0);
            if (isCandidate(id) && !sieve.take(id))
                return;
        }
    }
}

QueueTotals QueueStore::totals(SessionId session)
{
    Statement rows(m_database,
        "SELECT session_id, state, count(*) FROM registration WHERE merged_into IS NULL GROUP BY session_id, state");
    QueueTotals totals;
    while (rows.step()) {
        add(totals.all, rows.text(1), rows.number(2));
        if (session.isNull() || session == rows.id<SessionId>(0))
            add(totals.session, rows.text(1), rows.number(2));
    }
    return totals;
}

} // namespace quatuor
