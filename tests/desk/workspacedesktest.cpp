// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The file as a whole: what a check finds, what a copy holds, the sample.
#include "desk/scene.h"

#include "desk/changedesk.h"
#include "desk/persondesk.h"
#include "desk/registrationdesk.h"
#include "desk/sessiondesk.h"
#include "desk/workspacedesk.h"

#include <QDir>
#include <QFileInfo>

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::testkit;

namespace {

QStringList problems(DeskFixture& fixture, bool deep = true)
{
    QStringList codes;
    for (const Problem& problem : WorkspaceDesk(fixture.desk()).check(deep))
        codes.append(problem.code);
    return codes;
}

} // namespace

TEST_CASE("A workspace that lived is sound")
{
    DeskFixture fixture;
    const SessionId day = fixture.addSession(QStringLiteral("2026-09-16"));
    const RegistrationId id = addAccepted(fixture, "2026-09-16", "62528");
    REQUIRE(SessionDesk(fixture.desk()).postpone(day, QDate(2026, 10, 7)));
    ChangeDesk changes(fixture.desk());
    const ChangeId newest = changes.list().front().id;
    REQUIRE(changes.undo(newest));
    REQUIRE(changes.redo(newest));
    REQUIRE(RegistrationDesk(fixture.desk()).withdraw(id, QStringLiteral("la mairie")));
    CHECK(problems(fixture, false).isEmpty());
    CHECK(problems(fixture).isEmpty());
}

TEST_CASE("What another program broke is found")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    addAccepted(fixture, "2026-09-16", "62528");
    QByteArray sql;
    QString code;
    bool needsDeep = false;
    SECTION("an accepted delegation lost a role")
    {
        sql = "INSERT INTO apply_guard VALUES (1); UPDATE delegate SET role = 'elu' WHERE role = 'agent'; DELETE FROM "
              "apply_guard";
        code = QStringLiteral("composition");
    }
    SECTION("a guard was left")
    {
        sql = "INSERT INTO apply_guard VALUES (1)";
        code = QStringLiteral("guard");
    }
    SECTION("a row points nowhere")
    {
        sql = "PRAGMA foreign_keys = OFF; UPDATE delegate SET person_id = 77 WHERE is_substitute = 1; PRAGMA "
              "foreign_keys = ON";
        code = QStringLiteral("foreign-key");
    }
    SECTION("a role that is nobody's")
    {
        sql = "UPDATE delegate SET role = 'mage' WHERE is_substitute = 1";
        code = QStringLiteral("role");
    }
    SECTION("a state that does not exist")
    {
        sql = "PRAGMA ignore_check_constraints = ON; UPDATE session SET state = 'lost'; PRAGMA "
              "ignore_check_constraints = OFF";
        code = QStringLiteral("state");
    }
    SECTION("text that waits for the index")
    {
        sql = "UPDATE person SET email = 'x@example.org'";
        code = QStringLiteral("search");
    }
    SECTION("an id beyond the counter")
    {
        sql = "UPDATE meta SET value = 1000 WHERE key = 'counter'";
        code = QStringLiteral("counter");
    }
    SECTION("an index that tells something else")
    {
        sql = "UPDATE search SET given_name = 'Autre'";
        code = QStringLiteral("search");
        needsDeep = true;
    }
    SECTION("a damaged changeset")
    {
        sql = "UPDATE change_chunk SET bytes = x'ff00ff' WHERE rowid = (SELECT max(rowid) FROM change_chunk)";
        code = QStringLiteral("log");
        needsDeep = true;
    }
    CHECK(problems(fixture).isEmpty());
    execute(fixture, sql);
    CHECK(problems(fixture, false).contains(code) == !needsDeep);
    CHECK(problems(fixture).contains(code));
}

TEST_CASE("A copy is one file with the same content, and opens")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    addAccepted(fixture, "2026-09-16", "62528");
    const QString path = fixture.path(QStringLiteral("copies/copie.quatuor"));
    REQUIRE(QDir().mkpath(fixture.path(QStringLiteral("copies"))));
    REQUIRE(WorkspaceDesk(fixture.desk()).copy(path));
    CHECK(QDir(fixture.path(QStringLiteral("copies"))).entryList(QDir::Files | QDir::Hidden)
        == QStringList{QStringLiteral("copie.quatuor")});

    auto copy = Desk::open(path, {fixture.desk().clock(), QStringLiteral("Zoé")});
    REQUIRE(copy);
    CHECK(WorkspaceDesk(**copy).check(true).empty());
    CHECK(SessionDesk(**copy).list().front().accepted == 1);
    int people = 0;
    PersonDesk(**copy).list(QStringLiteral("zola"), [&](const Person&) { ++people; });
    CHECK(people == 1);
}

TEST_CASE("A copy never replaces anything")
{
    DeskFixture fixture;
    const QString path = fixture.file(QStringLiteral("there.quatuor"), "mine");
    CHECK(refusal(WorkspaceDesk(fixture.desk()).copy(path)) == QStringLiteral("usage copy.exists"));
    CHECK(QFileInfo(path).size() == 4);
    CHECK(refusal(WorkspaceDesk(fixture.desk()).copy(fixture.path(QStringLiteral("test.quatuor"))))
        == QStringLiteral("usage copy.exists"));
    CHECK(refusal(WorkspaceDesk(fixture.desk()).copy(fixture.path(QStringLiteral("no/where.quatuor"))))
        == QStringLiteral("usage copy.no-folder"));
}

TEST_CASE("The sample has two days, and something of everything to review")
{
    DeskFixture fixture;
    REQUIRE(WorkspaceDesk(fixture.desk()).fillWithSample());
    const auto sessions = SessionDesk(fixture.desk()).list();
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0].session.date == QDate(2026, 9, 16));
    CHECK(sessions[0].submitted > 10);
    CHECK(sessions[1].submitted > 0);
    const auto accepted = RegistrationDesk(fixture.desk()).acceptAllReady(sessions[0].session.id);
    REQUIRE(accepted);
    CHECK(accepted->size() >= 4);
    CHECK(problems(fixture).isEmpty());
}
