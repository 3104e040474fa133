// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queuestore.h"

#include "store/database.h"
#include "store/searchfilter.h"
#include "store/statement.h"

namespace quatuor {

namespace {

const char* states(QueueFilter filter)
{
    switch (filter) {
    case QueueFilter::ToDecide:
        return " AND r.state IN ('submitted', 'correction_requested', 'draft')";
    case QueueFilter::Accepted:
        return " AND r.state = 'accepted'";
    case QueueFilter::Waitlisted:
        return " AND r.state = 'waitlisted'";
    case QueueFilter::All:
        break;
    }
    return "";
}

/// Where somebody waits for an answer comes first.
constexpr const char* kOrder
    = " ORDER BY CASE r.state WHEN 'submitted' THEN 0 WHEN 'correction_requested' THEN 1 WHEN 'draft' THEN 2 "
      "WHEN 'waitlisted' THEN 3 WHEN 'accepted' THEN 4 ELSE 5 END, r.entered_at, r.id";

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
    QByteArray sql = "SELECT r.id FROM registration r WHERE r.merged_into IS NULL";
    sql += states(query.filter);
    if (!query.session.isNull())
        sql += " AND r.session_id = ?1";
    if (!query.search.isEmpty())
        sql += " AND r.id IN (" + search::registrationsSql(query.search) + ")";
    Statement rows(m_database, sql + kOrder + " LIMIT ?2");
    rows.bind(2, query.most);
    if (!query.session.isNull())
        rows.bind(1, query.session);
    if (!query.search.isEmpty())
        search::bindRegistrations(rows, query.search);
    std::vector<RegistrationId> ids;
    while (rows.step())
        ids.push_back(rows.id<RegistrationId>(0));
    return ids;
}

QueueCounts QueueStore::counts(SessionId session)
{
    // The index alone answers the first part; few are merged away.
    const QByteArray own = session.isNull() ? "" : " AND session_id = ?1";
    Statement rows(m_database,
        "SELECT state, count(*) FROM registration WHERE 1" + own
            + " GROUP BY state UNION ALL "
              "SELECT state, -count(*) FROM registration WHERE merged_into IS NOT NULL"
            + own + " GROUP BY state");
    if (!session.isNull())
        rows.bind(1, session);
    QueueCounts counts;
    while (rows.step())
        add(counts, rows.text(0), rows.number(1));
    return counts;
}

} // namespace quatuor
