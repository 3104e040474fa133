// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchfilter.h"

#include "store/searchindex.h"

namespace quatuor::search {

namespace {

constexpr int kFirstParameter = 10;

/// FTS5 takes an empty query for an error, an empty phrase for one that matches nothing.
QString askedOf(const QString& typed)
{
    const QString query = prefixQuery(typed);
    return query.isEmpty() ? QStringLiteral("\"\"") : query;
}

} // namespace

QByteArray registrationsSql(const QString& typed)
{
    QByteArray sql;
    int parameter = kFirstParameter;
    for (qsizetype i = 0; i < words(typed).size(); ++i) {
        const QByteArray match = "SELECT rowid FROM search WHERE search MATCH ?" + QByteArray::number(parameter++);
        sql += (sql.isEmpty() ? "" : " INTERSECT ")
            + QByteArray("SELECT * FROM (SELECT registration_id FROM delegate WHERE person_id IN (") + match
            + ") UNION SELECT id FROM registration WHERE territory_id IN (" + match + "))";
    }
    return sql.isEmpty() ? QByteArray("SELECT NULL WHERE 0") : sql;
}

void bindRegistrations(Statement& statement, const QString& typed)
{
    int parameter = kFirstParameter;
    for (const QString& word : words(typed))
        statement.bind(parameter++, prefixQuery(word));
}

QByteArray peopleSql()
{
    return "SELECT rowid FROM search WHERE search MATCH ?10";
}

void bindPeople(Statement& statement, const QString& typed)
{
    statement.bind(kFirstParameter, askedOf(typed));
}

QByteArray territoriesSql()
{
    return peopleSql();
}

void bindTerritories(Statement& statement, const QString& typed)
{
    statement.bind(kFirstParameter, QStringLiteral("territory_name : (%1)").arg(askedOf(typed)));
}

} // namespace quatuor::search
