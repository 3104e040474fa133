// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bulk inserts, logged as ranges of ids with a digest: their undo, their redo, and the outside edits they notice.
#include "fixture.h"

#include "store/changelog.h"
#include "store/changeset.h"
#include "store/rowdigest.h"
#include "store/rowwriter.h"

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::test;

namespace {

constexpr int kRows = 300;

ChangeId bulk(Bench& bench)
{
    return bench.act([](Recorder& recorder) {
        recorder.suspendSearch();
        insertPeopleInBulk(recorder, kRows, QStringLiteral("Abgrall"));
    });
}

qint64 firstPerson(Bench& bench)
{
    return bench.db().integer("SELECT min(id) FROM person");
}

} // namespace

TEST_CASE("bulk rows are logged as a range, not one by one")
{
    Bench bench;
    const ChangeId change = bulk(bench);
    const auto ranges = changelog::ranges(bench.db(), change);
    REQUIRE(ranges.size() == 1);
    CHECK(ranges[0].table == "person");
    CHECK(ranges[0].rows == kRows);
    CHECK(ranges[0].first == firstPerson(bench));
    CHECK(ranges[0].last == bench.db().integer("SELECT max(id) FROM person"));
    CHECK(ranges[0].columns == 7);
    CHECK(ChangesetReader::partCount(bench.db(), change) == 0);
}

TEST_CASE("a bulk insert is undone, redone, undone and redone again")
{
    Bench bench;
    bench.delegation();
    const std::string before = bench.dump();
    const ChangeId change = bulk(bench);
    const std::string after = bench.dump();
    for (int time = 0; time < 3; ++time) {
        CHECK(bench.undo(change) == "done");
        CHECK(bench.dump() == before);
        CHECK(bench.redo(change) == "done");
        CHECK(bench.dump() == after);
    }
}

TEST_CASE("the redo of a bulk insert may itself be undone")
{
    Bench bench;
    const std::string before = bench.dump();
    const ChangeId change = bulk(bench);
    REQUIRE(bench.undo(change) == "done");
    REQUIRE(bench.redo(change) == "done");
    CHECK(bench.undo(changelog::newest(bench.db())->id) == "done");
    CHECK(bench.dump() == before);
}

TEST_CASE("an edit of a bulk row is noticed by the digest, whatever the column")
{
    Bench bench;
    const ChangeId change = bulk(bench);
    const QByteArray row = number(firstPerson(bench) + kRows / 2);
    const QByteArray edit = GENERATE(as<QByteArray>(), "UPDATE person SET phone = '1' WHERE id = $",
        "UPDATE person SET given_name = given_name || ' ' WHERE id = $", "UPDATE person SET email = x'' WHERE id = $",
        "DELETE FROM person WHERE id = $",
        "UPDATE person SET given_name = family_name, family_name = given_name WHERE id = $",
        "UPDATE person SET id = 77 WHERE id = $");
    INFO(edit.toStdString());
    const QByteArray statement = QByteArray(edit).replace("$", row);
    SECTION("from outside")
    {
        bench.outside(statement);
        CHECK(bench.undo(change) == "change.changed-outside");
    }
    SECTION("by a change")
    {
        const ChangeId later = bench.sql(statement);
        const Outcome<Undone> refused = bench.undoer().undo(change);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == QLatin1StringView("change.value-changed"));
        CHECK(argument(refused.error().args, QLatin1StringView("later")) == later.toString());
        REQUIRE(bench.undo(later) == "done");
        CHECK(bench.undo(change) == "done");
        CHECK(bench.count("person") == 0);
    }
}

TEST_CASE("rows written one by one in a bulk action belong to the same change")
{
    Bench bench;
    bench.sql("INSERT INTO person (id, given_name, phone) VALUES (5000, 'Ana', '1'), (5001, 'Bob', '')");
    const std::string before = bench.dump();
    const ChangeId change = bench.act([](Recorder& recorder) {
        recorder.suspendSearch();
        insertPeopleInBulk(recorder, 20, QStringLiteral("Abgrall"));
        recorder.database().execute("INSERT INTO person (id, given_name) VALUES (5002, 'Cya');"
                                    "UPDATE person SET phone = '2'; DELETE FROM person WHERE id = 5001");
    });
    const std::string after = bench.dump();
    CHECK(bench.undo(change) == "done");
    CHECK(bench.dump() == before);
    CHECK(bench.redo(change) == "done");
    CHECK(bench.dump() == after);
}

TEST_CASE("bulk rows that others point at stay, the rest goes")
{
    Bench bench;
    const ChangeId change = bulk(bench);
    const qint64 kept = firstPerson(bench) + 7;
    bench.sql("INSERT INTO registration (id) VALUES (5000); INSERT INTO delegate (id, registration_id, person_id) "
              "VALUES (5001, 5000, "
        + number(kept) + ")");
    const std::string before = bench.dump();
    CHECK(bench.undo(change) == "done");
    CHECK(bench.count("person") == 1);
    CHECK(bench.count("person WHERE id = " + number(kept)) == 1);
    // No tombstone may bury who stays.
    CHECK(bench.count("tombstone WHERE table_name = 'person' AND " + number(kept) + " BETWEEN first_id AND last_id")
        == 0);
    CHECK(bench.count("tombstone WHERE table_name = 'person'") == kRows - 1);
    CHECK(bench.redo(change) == "done");
    CHECK(bench.dump() == before);
}

TEST_CASE("a digest depends on every value, its type and its place, and not on the order of rows")
{
    const auto sum = [](const std::function<void(RowDigest&)>& fill) {
        RowDigest digest;
        fill(digest);
        return digest.sum();
    };
    const auto row = [](RowDigest& digest, const char* one, const char* two) {
        digest.addText(one);
        digest.addText(two);
        digest.endRow();
    };
    const qint64 base = sum([&](RowDigest& d) {
        row(d, "ab", "c");
        row(d, "x", "y");
    });
    CHECK(base == sum([&](RowDigest& d) {
        row(d, "x", "y");
        row(d, "ab", "c");
    }));
    CHECK(base != sum([&](RowDigest& d) {
        row(d, "a", "bc");
        row(d, "x", "y");
    }));
    CHECK(base != sum([&](RowDigest& d) {
        row(d, "ab", "y");
        row(d, "x", "c");
    }));
    CHECK(sum([](RowDigest& d) {
        d.addText("1");
        d.endRow();
    }) != sum([](RowDigest& d) {
        d.addInteger(1);
        d.endRow();
    }));
    CHECK(sum([](RowDigest& d) {
        d.addText("");
        d.endRow();
    }) != sum([](RowDigest& d) {
        d.addNull();
        d.endRow();
    }));
    CHECK(sum([](RowDigest& d) {
        d.addText("a");
        d.endRow();
    }) != sum([](RowDigest& d) {
        d.addBlob("a");
        d.endRow();
    }));
    // Stored in files: it never changes (FNV-1a over i, 8 bytes, t, the text, ff, n).
    CHECK(sum([](RowDigest& d) {
        d.addInteger(258);
        d.addText("été");
        d.addNull();
        d.endRow();
    }) == 314841221802263904);
}

TEST_CASE("an update by the row writer records the columns that differ, and says when there is no such row")
{
    Bench bench;
    bench.sql("INSERT INTO person (id, given_name, phone) VALUES (5000, 'Ana', '1')");
    int found = 0;
    int missing = 0;
    const ChangeId change = bench.act([&](Recorder& recorder) {
        RowWriter row(recorder, "person", 7, WriteMode::Update);
        const QString none;
        const auto write = [&](qint64 id) {
            row.add(id).add(QStringLiteral("Ana")).add(none).add(none).add(QStringLiteral("2")).add(none).add(none);
            return row.endRow();
        };
        found = write(5000);
        missing = write(6000);
    });
    CHECK(found == 1);
    CHECK(missing == 0);
    const auto cells = changelog::cells(bench.db(), change, 10);
    REQUIRE(cells.size() == 1);
    CHECK(cells[0].column == "phone");
    CHECK(cells[0].after == QStringLiteral("2"));
}
