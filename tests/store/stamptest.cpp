// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What merging will need: stamps of cells written after their row was made, tombstones of rows deleted.
#include "fixture.h"

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::test;

namespace {

/// "table/row/column@lamport" of each stamp.
std::string stamps(Bench& bench)
{
    return bench.db()
        .text("SELECT coalesce(group_concat(table_name || '/' || row_id || '/' || column_name || '@' || lamport, ' '), "
              "'') "
              "FROM (SELECT * FROM cell_stamp ORDER BY table_name, row_id, column_name)")
        .toStdString();
}

/// "table/first-last@lamport", with "+" when revived.
std::string tombstones(Bench& bench)
{
    return bench.db()
        .text(
            "SELECT coalesce(group_concat(table_name || '/' || first_id || '-' || last_id || '@' || lamport "
            "|| iif(revived, '+', ''), ' '), '') FROM (SELECT * FROM tombstone ORDER BY table_name, first_id, last_id)")
        .toStdString();
}

} // namespace

TEST_CASE("a cell is stamped only when it is written after its row was made")
{
    Bench bench;
    bench.sql("INSERT INTO person (id, given_name) VALUES (5000, 'a'); UPDATE person SET phone = '1'");
    CHECK(stamps(bench).empty());
    bench.sql("UPDATE person SET phone = '2', email = ''");
    CHECK(stamps(bench) == "person/5000/phone@2");
    bench.sql("UPDATE person SET given_name = 'b'");
    bench.sql("UPDATE person SET phone = '3'");
    CHECK(stamps(bench) == "person/5000/given_name@3 person/5000/phone@4");
    CHECK(bench.count("cell_stamp WHERE device <> " + number(bench.file->device())) == 0);
}

TEST_CASE("an undo stamps what it writes with its own time")
{
    Bench bench;
    bench.sql("INSERT INTO person (id, phone) VALUES (5000, '1')");
    const ChangeId change = bench.sql("UPDATE person SET phone = '2'");
    REQUIRE(bench.undo(change) == "done");
    CHECK(stamps(bench) == "person/5000/phone@3");
}

TEST_CASE("a deleted row leaves a tombstone, which redo and undo lift and set again")
{
    Bench bench;
    const ChangeId insert = bench.sql("INSERT INTO person (id) VALUES (5000), (5001)");
    CHECK(tombstones(bench).empty());
    const ChangeId removal = bench.sql("DELETE FROM person WHERE id = 5000");
    CHECK(tombstones(bench) == "person/5000-5000@2");
    REQUIRE(bench.undo(removal) == "done");
    CHECK(tombstones(bench) == "person/5000-5000@3+");
    REQUIRE(bench.redo(removal) == "done");
    CHECK(tombstones(bench) == "person/5000-5000@4");
    REQUIRE(bench.undo(removal) == "done");
    REQUIRE(bench.undo(insert) == "done");
    CHECK(tombstones(bench) == "person/5000-5000@6 person/5001-5001@6");
    REQUIRE(bench.redo(insert) == "done");
    CHECK(tombstones(bench) == "person/5000-5000@7+ person/5001-5001@7+");
}

TEST_CASE("an undone bulk insert leaves one tombstone for its range, lifted by redo")
{
    Bench bench;
    const ChangeId change
        = bench.act([](Recorder& recorder) { insertPeopleInBulk(recorder, 50, QStringLiteral("Abgrall")); });
    const qint64 first = bench.db().integer("SELECT min(id) FROM person");
    const std::string range = "person/" + std::to_string(first) + "-" + std::to_string(first + 49);
    REQUIRE(bench.undo(change) == "done");
    CHECK(tombstones(bench) == range + "@2");
    REQUIRE(bench.redo(change) == "done");
    CHECK(tombstones(bench) == range + "@3+");
    REQUIRE(bench.undo(change) == "done");
    CHECK(tombstones(bench) == range + "@4");
}

TEST_CASE("a row's own tombstone does not hide the one of its range")
{
    Bench bench;
    const ChangeId bulk
        = bench.act([](Recorder& recorder) { insertPeopleInBulk(recorder, 3, QStringLiteral("Abgrall")); });
    const qint64 first = bench.db().integer("SELECT min(id) FROM person");
    // Every row of the range has been deleted alone before, and brought back.
    for (int i = 0; i < 3; ++i)
        REQUIRE(bench.undo(bench.sql("DELETE FROM person WHERE id = " + number(first + i))) == "done");
    REQUIRE(bench.undo(bulk) == "done");
    REQUIRE(bench.redo(bulk) == "done");
    CHECK(bench.count("person") == 3);
    CHECK(bench.count("tombstone WHERE revived = 0") == 0);
}
