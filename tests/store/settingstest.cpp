// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A connection: its settings, its faults, its transactions and its statements.
#include "fixture.h"

#include "core/fault.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

using namespace quatuor;
using namespace quatuor::test;

namespace {

FaultKind faultOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Fault& fault) {
        return fault.kind();
    }
    FAIL("no fault");
    return FaultKind::Internal;
}

int switchOf(Database& database, int option)
{
    int value = -1;
    sqlite3_db_config(database.handle(), option, -1, &value);
    return value;
}

} // namespace

TEST_CASE("every connection to a workspace has the settings of the schema's page")
{
    Sandbox sandbox;
    {
        const auto made = sandbox.create();
    }
    for (int time = 0; time < 2; ++time) {
        const auto file = sandbox.open();
        Database& database = file->database();
        CHECK(database.text("PRAGMA journal_mode") == QStringLiteral("wal"));
        CHECK(database.integer("PRAGMA synchronous") == 2);
        CHECK(database.integer("PRAGMA foreign_keys") == 1);
        CHECK(database.integer("PRAGMA trusted_schema") == 0);
        CHECK(database.integer("PRAGMA cell_size_check") == 1);
        CHECK(database.integer("PRAGMA mmap_size") == 0);
        CHECK(database.integer("PRAGMA recursive_triggers") == 0);
        CHECK(database.text("PRAGMA locking_mode") == QStringLiteral("normal"));
        CHECK(database.integer("PRAGMA busy_timeout") <= 250);
        CHECK(database.integer("PRAGMA busy_timeout") > 0);
        CHECK(switchOf(database, SQLITE_DBCONFIG_DEFENSIVE) == 1);
        CHECK(switchOf(database, SQLITE_DBCONFIG_DQS_DML) == 0);
        CHECK(switchOf(database, SQLITE_DBCONFIG_DQS_DDL) == 0);
        CHECK(switchOf(database, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER) == 0);
        CHECK(switchOf(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE) == 0);
    }
}

TEST_CASE("foreign keys hold on our connection")
{
    Bench bench;
    CHECK_THROWS_AS(bench.sql("INSERT INTO delegate (id, registration_id) VALUES (5000, 999)"), Fault);
    CHECK(bench.count("delegate") == 0);
}

TEST_CASE("a read-only connection does not write")
{
    Sandbox sandbox;
    {
        const auto made = sandbox.create();
    }
    Database reader(sandbox.path(), Database::Access::ReadOnly);
    CHECK(faultOf([&] { reader.execute("DELETE FROM role"); }) == FaultKind::ReadOnly);
    CHECK(reader.integer("SELECT count(*) FROM role") == 4);
}

TEST_CASE("a transaction that is left rolls back, one that is rolled back is over")
{
    Bench bench;
    {
        Transaction transaction(bench.db());
        bench.db().execute("INSERT INTO person (id) VALUES (5000)");
    }
    CHECK(bench.count("person") == 0);
    Transaction first(bench.db());
    bench.db().execute("INSERT INTO person (id) VALUES (5000)");
    first.rollback();
    CHECK(bench.count("person") == 0);
    Transaction second(bench.db());
    bench.db().execute("INSERT INTO person (id) VALUES (5000)");
    second.commit();
    CHECK(bench.count("person") == 1);
}

TEST_CASE("a commit that foreign keys forbid rolls back")
{
    Bench bench;
    {
        Transaction transaction(bench.db());
        bench.db().execute(
            "PRAGMA defer_foreign_keys=ON; INSERT INTO delegate (id, registration_id) VALUES (5000, 999)");
        CHECK_THROWS_AS(transaction.commit(), Fault);
    }
    CHECK(bench.count("delegate") == 0);
}

TEST_CASE("no failure of a statement is overlooked")
{
    Bench bench;
    CHECK(faultOf([&] { Statement(bench.db(), "SELECT nothing FROM nowhere"); }) == FaultKind::Internal);
    CHECK(faultOf([&] { Statement(bench.db(), "SELECT ?").bind(2, 1); }) == FaultKind::Internal);
    CHECK(faultOf([&] { Statement(bench.db(), "SELECT \"role\""); }) == FaultKind::Internal);
    Statement running(bench.db(), "SELECT id FROM role WHERE id > ?");
    REQUIRE(running.with(0).step());
    CHECK(faultOf([&] { running.bind(1, 2); }) == FaultKind::Internal);
}

TEST_CASE("values come back from a statement as they went in")
{
    Bench bench;
    Statement echo(bench.db(), "SELECT ?1, typeof(?1)");
    const auto kind = [&] { return echo.text(1).toStdString(); };
    REQUIRE(echo.with(QString()).step());
    CHECK(kind() == "text");
    const QString odd = QStringLiteral("É\0\U0001F600'\"");
    REQUIRE(echo.with(odd).step());
    CHECK(echo.text(0) == odd);
    REQUIRE(echo.with(std::optional<int>()).step());
    CHECK(kind() == "null");
    CHECK_FALSE(echo.optionalNumber(0).has_value());
    REQUIRE(echo.with(PersonId()).step());
    CHECK(echo.isNull(0));
    REQUIRE(echo.with(std::numeric_limits<qint64>::max()).step());
    CHECK(echo.integer(0) == std::numeric_limits<qint64>::max());
    REQUIRE(echo.with(QDate(2026, 2, 28)).step());
    CHECK(echo.text(0) == QStringLiteral("2026-02-28"));
    CHECK(echo.date(0) == QDate(2026, 2, 28));
    echo.reset();
    REQUIRE(echo.bindBlob(1, QByteArrayView("a\0b", 3)).step());
    CHECK(kind() == "blob");
    CHECK(echo.blob(0) == QByteArray("a\0b", 3));
}

TEST_CASE("times are stored in UTC, whatever zone they were said in")
{
    const QDateTime summer(QDate(2026, 7, 14), QTime(9, 30), Qt::LocalTime);
    CHECK(isoUtc(summer).toStdString() == "2026-07-14T07:30:00Z");
    CHECK(fromIsoUtc(isoUtc(summer)) == summer);
    CHECK(isoUtc(QDateTime()).isEmpty());
    CHECK_FALSE(fromIsoUtc(QStringLiteral("demain")).isValid());
}
