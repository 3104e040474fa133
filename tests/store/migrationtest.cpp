// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Migrations: a file made fresh and one brought here from an older schema are the same, and none stops halfway.
#include "fixture.h"

#include "core/fault.h"
#include "store/migrator.h"

#include <QFile>

#include <catch2/catch.hpp>
#include <sqlite3.h>

using namespace quatuor;
using namespace quatuor::test;

namespace {

QByteArray fixtureSql(int version)
{
    QFile file(QStringLiteral(QUATUOR_TEST_DATA "/store/version%1.sql").arg(version));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A workspace as the Quatuor of that version left it.
void makeVersion(const QString& path, int version)
{
    Database old(path);
    migrate(old, version);
    old.execute(fixtureSql(version));
}

int refuseLateTrigger(void*, int action, const char* name, const char*, const char*, const char*)
{
    return action == SQLITE_CREATE_TRIGGER && qstrcmp(name, "territory_search_delete") == 0 ? SQLITE_DENY : SQLITE_OK;
}

} // namespace

TEST_CASE("every older schema is brought to the newest, with its data")
{
    for (int version = 1; version < newestSchema(); ++version) {
        INFO("version " << version);
        Sandbox sandbox;
        makeVersion(sandbox.path(), version);
        std::string before;
        {
            Database old(sandbox.path());
            before = dumpLogged(old, version);
            CHECK(schemaText(old) == expectedSchema(version));
            CHECK(schemaText(old) != expectedSchema(newestSchema()));
        }
        const auto file = sandbox.open();
        CHECK(file->schemaVersion() == newestSchema());
        CHECK(file->workspaceId().toStdString() == "6f1c7f0e-9a0b-4c5d-8e2f-000000000001");
        CHECK(schemaText(file->database()).toStdString() == expectedSchema(newestSchema()).toStdString());
        CHECK(dumpLogged(file->database(), version) == before);
        CHECK(file->database().integer("SELECT count(*) FROM registration WHERE state = 'accepted'") == 1);
    }
}

TEST_CASE("rows from before a migration are changed and removed, and come back whole")
{
    // SQLite's session extension gives NULL for a column that a row was written without: a migration writes what it
    // adds.
    for (int version = 1; version < newestSchema(); ++version) {
        INFO("version " << version);
        Bench bench;
        bench.file.reset();
        REQUIRE(QFile::remove(bench.sandbox.path()));
        makeVersion(bench.sandbox.path(), version);
        bench.file = bench.sandbox.open();
        const std::string before = bench.dump();
        const ChangeId renamed = bench.sql("UPDATE territory SET name = name || '!'; UPDATE person SET phone = '1'; "
                                           "UPDATE session SET title = 't'; UPDATE registration SET note = 'n'");
        const std::string between = bench.dump();
        const ChangeId removed = bench.sql("UPDATE registration SET state = 'submitted'; DELETE FROM delegate; "
                                           "DELETE FROM registration; DELETE FROM territory; DELETE FROM person; "
                                           "DELETE FROM session");
        CHECK(bench.count("territory") == 0);
        CHECK(bench.undo(removed) == "done");
        CHECK(bench.dump() == between);
        CHECK(bench.redo(removed) == "done");
        CHECK(bench.undo(removed) == "done");
        CHECK(bench.undo(renamed) == "done");
        CHECK(bench.dump() == before);
    }
}

TEST_CASE("a fresh file has the schema of a migrated one")
{
    Bench bench;
    CHECK(schemaText(bench.db()).toStdString() == expectedSchema(newestSchema()).toStdString());
}

TEST_CASE("a migration that dies halfway leaves the version before it")
{
    Sandbox sandbox;
    makeVersion(sandbox.path(), 1);
    {
        Database database(sandbox.path());
        const std::string before = dumpLogged(database, 1);
        sqlite3_set_authorizer(database.handle(), refuseLateTrigger, nullptr);
        CHECK_THROWS_AS(migrate(database, 2), Fault);
        sqlite3_set_authorizer(database.handle(), nullptr, nullptr);
        CHECK(database.integer("PRAGMA user_version") == 1);
        CHECK(schemaText(database) == expectedSchema(1));
        CHECK(dumpLogged(database, 1) == before);
    }
    CHECK(sandbox.tryOpen() == "opened");
}

TEST_CASE("a migration already done is not done again")
{
    Bench bench;
    const qint64 version = bench.db().integer("PRAGMA schema_version");
    migrate(bench.db());
    CHECK(bench.db().integer("PRAGMA schema_version") == version);
}
