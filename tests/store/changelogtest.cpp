// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an action leaves in the journal: who, when, what, and every cell of every kind of operation.
#include "fixture.h"

#include "core/fault.h"
#include "store/changelog.h"
#include "store/changeset.h"
#include "store/loggedtables.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::test;

namespace {

/// "table.column: before -> after" for each cell of a change, sorted.
QStringList told(Bench& bench, ChangeId change)
{
    QStringList lines;
    for (const CellChange& cell : changelog::cells(bench.db(), change, 1000)) {
        lines.append(QStringLiteral("%1.%2: %3 -> %4")
                         .arg(QString::fromUtf8(cell.table), QString::fromUtf8(cell.column), cell.before, cell.after));
    }
    lines.sort();
    return lines;
}

} // namespace

TEST_CASE("an action is journalled with its name, arguments, author, time, lamport and device")
{
    Bench bench;
    const qint64 before = bench.db().integer("SELECT value FROM meta WHERE key = 'lamport'");
    const QJsonObject args{{QStringLiteral("session"), QStringLiteral("12")},
        {QStringLiteral("roles"), QJsonArray{QStringLiteral("elu"), QStringLiteral("agent")}}};
    const QDateTime later = noon().addDays(1);
    Recorder recorder(*bench.file, {QStringLiteral("Gwenaël Ό"), later});
    recorder.database().execute("INSERT INTO person (id, given_name) VALUES (5000, 'Ana')");
    const auto change = recorder.commit({QLatin1StringView("person.add"), args});
    REQUIRE(change.has_value());

    const auto entry = changelog::find(bench.db(), *change);
    REQUIRE(entry.has_value());
    CHECK(entry->action == QStringLiteral("person.add"));
    CHECK(entry->args == args);
    CHECK(entry->author == QStringLiteral("Gwenaël Ό"));
    CHECK(entry->at == later);
    CHECK(entry->lamport == before + 1);
    CHECK(entry->undoable);
    CHECK(entry->undoes.isNull());
    CHECK(entry->undone.isNull());
    CHECK(
        bench.count("change WHERE device = " + number(bench.file->device()) + " AND schema_version = "
            + number(bench.file->schemaVersion()) + " AND workspace_id = '" + bench.file->workspaceId().toUtf8() + "'")
        == 1);
}

TEST_CASE("each change knows the newest lamport of every device when it was done")
{
    Bench bench;
    const qint64 device = bench.file->device();
    bench.sql("INSERT INTO person (id) VALUES (5000)");
    CHECK(bench.db().text("SELECT seen FROM change").isEmpty());
    bench.outside("INSERT INTO change (id, workspace_id, device, lamport, seen, at, action, args, schema_version) "
                  "VALUES (42, '', 3, 17, '', '', '', '{}', 2)");
    const ChangeId second = bench.sql("INSERT INTO person (id) VALUES (5001)");
    const QStringList seen
        = bench.db().text("SELECT seen FROM change WHERE id = " + second.toString().toLatin1()).split(u' ');
    CHECK(seen.contains(QStringLiteral("3:17")));
    CHECK(seen.contains(QStringLiteral("%1:1").arg(device)));
    CHECK(seen.size() == 2);
}

TEST_CASE("one change tells inserted, updated and deleted cells")
{
    Bench bench;
    bench.sql("INSERT INTO person (id, given_name, phone) VALUES (5000, 'Ana', '1'), (5001, 'Bob', '2')");
    const ChangeId change
        = bench.sql("INSERT INTO import_profile (id, name, fingerprint, mapping) VALUES (5002, 'Formulaire', 'f', 'm');"
                    "UPDATE person SET given_name = 'Anna' WHERE id = 5000; DELETE FROM person WHERE id = 5001");
    CHECK(told(bench, change)
        == QStringList{QStringLiteral("import_profile.fingerprint:  -> f"),
            QStringLiteral("import_profile.mapping:  -> m"), QStringLiteral("import_profile.name:  -> Formulaire"),
            QStringLiteral("person.given_name: Ana -> Anna"), QStringLiteral("person.given_name: Bob -> "),
            QStringLiteral("person.phone: 2 -> ")});
    CHECK(changelog::cells(bench.db(), change, 2).size() == 2);
}

TEST_CASE("only the net effect of an action is kept")
{
    Bench bench;
    bench.sql("INSERT INTO person (id, given_name) VALUES (5000, 'Ana')");
    const ChangeId change
        = bench.sql("UPDATE person SET given_name = 'x'; UPDATE person SET given_name = 'Ana', phone = '1';"
                    "INSERT INTO person (id) VALUES (5001); DELETE FROM person WHERE id = 5001");
    CHECK(told(bench, change) == QStringList{QStringLiteral("person.phone:  -> 1")});
}

TEST_CASE("an action that changed nothing leaves nothing, and the next may begin at once")
{
    Bench bench;
    bench.sql("INSERT INTO person (id, given_name) VALUES (5000, 'Ana')");
    const qint64 counter = bench.db().integer("SELECT value FROM meta WHERE key = 'counter'");
    Recorder idle(*bench.file, Bench::signature());
    idle.database().execute("UPDATE person SET given_name = 'Ana'; INSERT INTO person (id) VALUES (5001);"
                            "DELETE FROM person WHERE id = 5001");
    CHECK_FALSE(idle.commit({QLatin1StringView("test.idle")}).has_value());
    CHECK_FALSE(bench.sql("INSERT INTO person (id) VALUES (5002)").isNull());
    CHECK(bench.count("change") == 2);
    CHECK(bench.db().integer("SELECT value FROM meta WHERE key = 'counter'") > counter);
}

TEST_CASE("an action that is left by an exception leaves nothing")
{
    Bench bench;
    bench.delegation();
    const std::string before = bench.dump();
    const auto fail = [&] {
        bench.act([&](Recorder& recorder) {
            insertDelegation(recorder);
            recorder.suspendSearch();
            recorder.endPart();
            recorder.database().execute("INSERT INTO delegate (id, registration_id) VALUES (5000, 1)");
        });
    };
    CHECK_THROWS_AS(fail(), Fault);
    CHECK(bench.dump() == before);
    CHECK(bench.count("change") == 1);
    CHECK(bench.count("change_chunk") == 1);
    CHECK(bench.count("search_suspended") == 0);
}

TEST_CASE("ids are never given twice, bear the device and stay below 2^63")
{
    Bench bench;
    std::set<qint64> ids;
    const qint64 device = bench.file->device();
    CHECK(device > 0);
    CHECK(device < (qint64(1) << 23));
    const auto draw = [&] {
        bench.act([&](Recorder& recorder) {
            for (int i = 0; i < 500; ++i) {
                const qint64 id = recorder.newId<PersonId>().value();
                CHECK(id > 0);
                CHECK(id >> 40 == device);
                CHECK(ids.insert(id).second);
            }
            recorder.database().execute("INSERT INTO person (id) VALUES (" + number(*ids.rbegin()) + ")");
        });
    };
    draw();
    bench.reopen();
    REQUIRE(bench.file->device() == device);
    draw();
    CHECK(ids.size() == 1000);
    CHECK(bench.count("change WHERE id IN (SELECT id FROM person)") == 0);
}

TEST_CASE("a long change is cut into parts and chunks, and is read back whole")
{
    Bench bench;
    constexpr int kRows = 3000;
    const ChangeId change = bench.act([&](Recorder& recorder) {
        const QByteArray text(200, 'x');
        for (int i = 0; i < kRows; ++i) {
            recorder.database().execute(
                "INSERT INTO person (id, given_name) VALUES (" + number(5000 + i) + ", '" + text + number(i) + "')");
            if (i == kRows - 1000)
                recorder.endPart();
        }
    });
    CHECK(ChangesetReader::partCount(bench.db(), change) == 2);
    CHECK(bench.count("change_chunk") > 2);
    CHECK(changelog::cells(bench.db(), change, 2 * kRows).size() == kRows);
    CHECK(bench.undo(change) == "done");
    CHECK(bench.count("person") == 0);
}

TEST_CASE("a damaged log is a fault, not an answer")
{
    Bench bench;
    const ChangeId change = bench.sql("INSERT INTO person (id, given_name) VALUES (5000, 'Ana')");
    bench.outside("UPDATE change_chunk SET bytes = substr(bytes, 1, length(bytes) - 5)");
    CHECK_THROWS_AS(changelog::cells(bench.db(), change, 10), Fault);
    bench.outside("UPDATE change_chunk SET bytes = x'ffffffffffffff'");
    CHECK_THROWS_AS(changelog::cells(bench.db(), change, 10), Fault);
    CHECK_THROWS_AS(bench.undoer().undo(change), Fault);
    CHECK(bench.count("person") == 1);
}

TEST_CASE("the journal is listed newest first, a page at a time")
{
    Bench bench;
    std::vector<ChangeId> made;
    for (int i = 0; i < 5; ++i)
        made.push_back(bench.sql("INSERT INTO person (id) VALUES (" + number(5000 + i) + ")"));
    CHECK(changelog::newest(bench.db())->id == made[4]);
    const auto page = changelog::list(bench.db(), 2, 1);
    REQUIRE(page.size() == 2);
    CHECK(page[0].id == made[3]);
    CHECK(page[1].id == made[2]);
}
