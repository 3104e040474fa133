// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The laws of logged tables (docs/schema.md), read off the schema: each is what keeps a change from being lost or
// applied twice.
#include "fixture.h"

#include "store/changelog.h"
#include "store/loggedtables.h"

#include <QSet>

#include <catch2/catch.hpp>

#include <map>

using namespace quatuor;
using namespace quatuor::test;

namespace {

QStringList column(Database& database, const QByteArray& sql)
{
    Statement rows(database, sql);
    QStringList all;
    while (rows.step())
        all.append(rows.text(0));
    return all;
}

QStringList loggedNames()
{
    QStringList names;
    for (const LoggedTable& table : loggedTables())
        names.append(QString::fromLatin1(table.name));
    return names;
}

/// Tables of the file that are no part of the model.
const QStringList kUnlogged
    = {QStringLiteral("meta"), QStringLiteral("author"), QStringLiteral("change"), QStringLiteral("change_chunk"),
        QStringLiteral("change_range"), QStringLiteral("cell_stamp"), QStringLiteral("tombstone"),
        QStringLiteral("apply_guard"), QStringLiteral("search_pending"), QStringLiteral("search_suspended")};

/// What breaks a law, one line each.
QStringList unlawful(Database& database)
{
    QStringList found;
    for (const LoggedTable& table : loggedTables()) {
        const QByteArray name = QByteArray("'") + table.name + "'";
        found += column(database,
            "SELECT 'key of ' || " + name + " WHERE NOT EXISTS (SELECT 1 FROM pragma_table_info(" + name
                + ") WHERE cid = 0 AND name = 'id' AND type = 'INTEGER' AND pk = 1 AND \"notnull\" = 1)");
        found += column(
            database, "SELECT 'second key of ' || " + name + " FROM pragma_table_info(" + name + ") WHERE pk > 1");
        found
            += column(database, "SELECT 'unique: ' || name FROM pragma_index_list(" + name + ") WHERE \"unique\" = 1");
        found += column(database,
            "SELECT 'action: ' || " + name + " || '.' || \"from\" FROM pragma_foreign_key_list(" + name
                + ") WHERE on_delete <> 'NO ACTION' OR on_update <> 'NO ACTION'");
        found += column(database,
            "SELECT 'trigger: ' || name FROM sqlite_schema WHERE type = 'trigger' AND ("
            "lower(sql) GLOB '*insert into "
                + QByteArray(table.name) + "[^_a-z]*' OR lower(sql) GLOB '*insert or * into " + table.name
                + "[^_a-z]*' OR lower(sql) GLOB '*update " + table.name + " set*' OR lower(sql) GLOB '*delete from "
                + table.name + "[^_a-z]*')");
    }
    return found;
}

/// An empty database with just this, to see a law bite.
QStringList unlawfulIn(const QByteArray& sql)
{
    Database database(QStringLiteral(":memory:"));
    for (const LoggedTable& table : loggedTables()) {
        if (!sql.contains(QByteArray("TABLE ") + table.name + ' '))
            database.execute(QByteArray("CREATE TABLE ") + table.name + " (id INTEGER PRIMARY KEY NOT NULL, x)");
    }
    database.execute(sql);
    return unlawful(database);
}

} // namespace

TEST_CASE("logged tables keep their laws")
{
    Bench bench;
    CHECK(unlawful(bench.db()).join(u'\n').toStdString().empty());
}

TEST_CASE("each law of logged tables sees what it forbids")
{
    const QByteArray forbidden = GENERATE(as<QByteArray>(), "CREATE TABLE person (id INTEGER PRIMARY KEY, x)",
        "CREATE TABLE person (x, id INTEGER PRIMARY KEY NOT NULL)",
        "CREATE TABLE person (id TEXT PRIMARY KEY NOT NULL)",
        "CREATE TABLE person (id INTEGER NOT NULL, x NOT NULL, PRIMARY KEY (id, x))",
        "CREATE TABLE person (id INTEGER PRIMARY KEY NOT NULL, email TEXT UNIQUE)",
        "CREATE UNIQUE INDEX u ON person(x)",
        "CREATE TABLE person (id INTEGER PRIMARY KEY NOT NULL, r REFERENCES role(id) ON DELETE CASCADE)",
        "CREATE TRIGGER t AFTER INSERT ON role BEGIN INSERT INTO person (id) VALUES (1); END",
        "CREATE TRIGGER t AFTER INSERT ON role BEGIN INSERT OR IGNORE INTO person (id) VALUES (1); END",
        "CREATE TRIGGER t AFTER INSERT ON role BEGIN UPDATE person SET x = 1; END",
        "CREATE TRIGGER t AFTER INSERT ON role BEGIN DELETE FROM person; END");
    INFO(forbidden.toStdString());
    CHECK(unlawfulIn("SELECT 1").isEmpty());
    CHECK_FALSE(unlawfulIn(forbidden).isEmpty());
}

TEST_CASE("every table of the model is logged, and no other")
{
    Bench bench;
    QStringList tables = column(bench.db(),
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'search' AND name NOT LIKE 'search!_%' ESCAPE "
        "'!' "
        "UNION SELECT name FROM sqlite_schema WHERE name IN ('search_pending', 'search_suspended') ORDER BY 1");
    QStringList known = loggedNames() + kUnlogged;
    known.sort();
    tables.sort();
    CHECK(tables.join(u'\n').toStdString() == known.join(u'\n').toStdString());
}

TEST_CASE("every foreign key of the model is known with what becomes of the child, and parents stand before children")
{
    Bench bench;
    const QStringList names = loggedNames();
    for (const LoggedTable& table : loggedTables()) {
        INFO(table.name);
        QStringList inSchema = column(bench.db(),
            QByteArray("SELECT \"from\" || ' -> ' || \"table\" || '.' || \"to\" FROM pragma_foreign_key_list('")
                + table.name + "')");
        QStringList inCode;
        for (const ForeignKey& key : table.keys) {
            inCode.append(
                QStringLiteral("%1 -> %2.id").arg(QLatin1StringView(key.column), QLatin1StringView(key.parent)));
            CHECK(names.indexOf(QLatin1StringView(key.parent)) <= names.indexOf(QLatin1StringView(table.name)));
        }
        inSchema.sort();
        inCode.sort();
        CHECK(inSchema == inCode);
    }
}

TEST_CASE("what an undo relies on: an owned row owns nothing, and one key leads from a table to each parent")
{
    QSet<QByteArray> owned;
    QSet<QByteArray> owners;
    for (const LoggedTable& table : loggedTables()) {
        QSet<QByteArray> parents;
        for (const ForeignKey& key : table.keys) {
            CHECK_FALSE(parents.contains(key.parent));
            parents.insert(key.parent);
            if (key.dependence == Dependence::Owned) {
                owned.insert(table.name);
                owners.insert(key.parent);
            }
        }
    }
    CHECK_FALSE(owned.isEmpty());
    CHECK_FALSE(owned.intersects(owners));
}

namespace {

/// A statement that fills every column but the id of a row with a value that its CHECKs accept.
QByteArray insertRow(Database& database, const LoggedTable& table, qint64 id)
{
    static const std::map<QByteArray, QByteArray> kChosen = {{"session.state", "'planned'"},
        {"territory.kind", "'commune'"}, {"registration.state", "'draft'"}, {"settlement.kind", "'waiver'"},
        {"proposal.state", "'open'"}, {"source_gone.gone", "'removed'"}, {"remembered_choice.kind", "'role'"}};
    QByteArray values = number(id);
    for (const QByteArray& name : columnsOf(database, table.name).mid(1)) {
        const auto chosen = kChosen.find(QByteArray(table.name) + '.' + name);
        const bool isKey = std::any_of(
            table.keys.begin(), table.keys.end(), [&](const ForeignKey& key) { return name == key.column; });
        values += isKey ? ", 1" : chosen != kChosen.end() ? ", " + chosen->second : ", 7";
    }
    return QByteArray("INSERT INTO ") + table.name + " VALUES (" + values + ")";
}

} // namespace

TEST_CASE("inserting, updating and deleting a row of each logged table is recorded and undone")
{
    Bench bench;
    bench.sql("INSERT INTO session (id, date, policy_id) VALUES (1, '', 1); INSERT INTO person (id) VALUES (1);"
              "INSERT INTO territory (id, name, name_key, kind) VALUES (1, '', '', 'pnr'); INSERT INTO registration "
              "(id) VALUES (1)");
    for (const LoggedTable& table : loggedTables()) {
        INFO(table.name);
        const QByteArray name(table.name);
        const QByteArray lastColumn = columnsOf(bench.db(), name).last();
        const bool isChecked = name == "source_gone" || name == "proposal";
        const QByteArray value = name == "source_gone" ? "'replaced'" : name == "proposal" ? "'taken'" : "8";
        std::vector<std::string> dumps{bench.dump()};
        std::vector<ChangeId> changes;
        for (const QByteArray& sql : {insertRow(bench.db(), table, 5000),
                 "UPDATE " + name + " SET " + lastColumn + " = " + value + " WHERE id = 5000",
                 "DELETE FROM " + name + " WHERE id = 5000"}) {
            changes.push_back(bench.sql(sql));
            REQUIRE_FALSE(changes.back().isNull());
            dumps.push_back(bench.dump());
            const auto cells = changelog::cells(bench.db(), changes.back(), 100);
            REQUIRE_FALSE(cells.empty());
            CHECK(cells[0].table == name);
            CHECK(cells[0].row == 5000);
        }
        CHECK(changelog::cells(bench.db(), changes[1], 100)[0].after
            == (isChecked ? QString::fromLatin1(value).remove(u'\'') : QStringLiteral("8")));
        for (std::size_t i = changes.size(); i-- > 0;) {
            CHECK(bench.undo(changes[i]) == "done");
            CHECK(bench.dump() == dumps[i]);
        }
    }
}
