// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "core/text.h"
#include "store/database.h"
#include "store/searchfolding.h"
#include "store/statement.h"

#include <QStringList>

#include <initializer_list>
#include <limits>
#include <utility>

namespace quatuor::search {

namespace {

constexpr qint64 kFirstId = std::numeric_limits<qint64>::min();
constexpr qint64 kLastId = std::numeric_limits<qint64>::max();

/// The column as people will look for it.
QByteArray folded(const QByteArray& column)
{
    return QByteArray(kFoldingFunction) + '(' + column + ')';
}

constexpr const char* kInto = " INTO search (rowid, given_name, family_name, email, territory_name) ";

const QByteArray& addPeople()
{
    static const QByteArray sql = QByteArray("INSERT") + kInto + "SELECT id, " + folded("given_name") + ", "
        + folded("family_name") + ", " + folded("email") + ", '' FROM person WHERE id BETWEEN ? AND ?";
    return sql;
}

/// Another program may have given a territory the id of a person, where ours never coincide: one row tells both.
const QByteArray& addTerritories()
{
    static const QByteArray sql = QByteArray("INSERT OR REPLACE") + kInto + "SELECT t.id, coalesce("
        + folded("p.given_name") + ", ''), coalesce(" + folded("p.family_name") + ", ''), coalesce(" + folded("p.email")
        + ", ''), " + folded("t.name")
        + " FROM territory t LEFT JOIN person p ON p.id = t.id WHERE t.id BETWEEN ? AND ?";
    return sql;
}

} // namespace

void addRange(Database& database, QByteArrayView table, qint64 first, qint64 last)
{
    if (table == "person")
        Statement(database, addPeople()).with(first, last).run();
    else if (table == "territory")
        Statement(database, addTerritories()).with(first, last).run();
}

void foldPending(Database& database)
{
    std::vector<qint64> rows;
    {
        Statement pending(database, "SELECT row_id FROM search_pending");
        while (pending.step())
            rows.push_back(pending.integer(0));
    }
    if (rows.empty())
        return;
    Statement remove(database, "DELETE FROM search WHERE rowid = ?");
    Statement addPerson(database, addPeople());
    Statement addTerritory(database, addTerritories());
    for (const qint64 row : rows) {
        remove.with(row).run();
        addPerson.with(row, row).run();
        addTerritory.with(row, row).run();
    }
    Statement(database, "DELETE FROM search_pending").run();
}

void rebuild(Database& database)
{
    // FTS5 deletes row by row: making the table anew is quicker and leaves no trace of old text in it.
    const QByteArray sql = database.text("SELECT sql FROM sqlite_schema WHERE name = 'search'").toUtf8();
    database.execute("DROP TABLE search");
    database.execute(sql);
    addRange(database, "person", kFirstId, kLastId);
    addRange(database, "territory", kFirstId, kLastId);
    Statement(database, "DELETE FROM search_pending").run();
}

qint64 unfaithfulRows(Database& database)
{
    const auto differing = [](const char* table, std::initializer_list<std::pair<const char*, const char*>> columns) {
        QByteArray differs = "c.id IS NULL";
        for (const auto& [indexed, written] : columns)
            differs += QByteArray(" OR c.") + indexed + " IS NOT " + folded(QByteArray("t.") + written);
        return QByteArray("SELECT count(*) FROM ") + table + " t LEFT JOIN search_content c ON c.id = t.id WHERE "
            + differs;
    };
    return database.integer(differing("person", {{"c0", "given_name"}, {"c1", "family_name"}, {"c2", "email"}}))
        + database.integer(differing("territory", {{"c3", "name"}}));
}

QString prefixQuery(QStringView typed)
{
    QStringList query;
    for (const QString& word : words(typed))
        query.append(QStringLiteral("\"%1\"*").arg(word));
    return query.join(u' ');
}

QStringList words(QStringView typed)
{
    constexpr qsizetype kMost = 16;
    const QStringList all = text::foldKey(typed).split(u' ', Qt::SkipEmptyParts);
    return all.first(std::min(all.size(), kMost));
}

} // namespace quatuor::search
