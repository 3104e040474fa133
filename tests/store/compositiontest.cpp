// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// No way in makes an accepted registration that lacks a role: neither our connection, nor another program's with SQL.
#include "fixture.h"

#include "core/fault.h"
#include "store/changelog.h"

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::test;

namespace {

/// $R, $D, $P, $S, $X: the accepted registration, its delegate for "elu", that person, its session, and a draft
/// registration. $E, $Q: a delegate of the draft, and a person without a name. $T: a session whose policy asks for two
/// "elu". $L: policy 1's role row.
const std::vector<QByteArray> kForbidden = {
    // accepting what is not complete
    "UPDATE registration SET state = 'accepted' WHERE id = $X",
    "INSERT INTO registration (id, session_id, state) VALUES (9001, $S, 'accepted')",
    "INSERT INTO registration (id, state) VALUES (9001, 'accepted')",
    "REPLACE INTO registration (id, session_id, state) VALUES ($X, $S, 'accepted')",
    "INSERT INTO registration (id, session_id, state) VALUES ($X, $S, 'draft') ON CONFLICT DO UPDATE SET state = "
    "'accepted'",
    // the delegate
    "DELETE FROM delegate WHERE id = $D",
    "DELETE FROM delegate",
    "UPDATE delegate SET role = 'agent' WHERE id = $D",
    "UPDATE delegate SET role = '' WHERE id = $D",
    "UPDATE delegate SET is_substitute = 1 WHERE id = $D",
    "UPDATE delegate SET is_to_come = 1 WHERE id = $D",
    "UPDATE delegate SET person_id = NULL WHERE id = $D",
    "UPDATE delegate SET person_id = $Q WHERE id = $D",
    "UPDATE delegate SET person_id = 123456 WHERE id = $D",
    "UPDATE delegate SET registration_id = $X WHERE id = $D",
    "REPLACE INTO delegate (id, registration_id, role) VALUES ($D, $R, 'elu')",
    "REPLACE INTO delegate (id, registration_id, role) VALUES ($D, $X, 'elu')",
    "UPDATE OR REPLACE delegate SET id = $D WHERE id = $E",
    "UPDATE delegate SET role = CASE role WHEN 'elu' THEN 'agent' ELSE role END",
    // the person
    "UPDATE person SET given_name = '', family_name = '' WHERE id = $P",
    "UPDATE person SET given_name = ' ', family_name = char(9) WHERE id = $P",
    "DELETE FROM person WHERE id = $P",
    "UPDATE person SET id = 123456 WHERE id = $P",
    "UPDATE OR REPLACE person SET id = $P WHERE id = $Q",
    "REPLACE INTO person (id) VALUES ($P)",
    "REPLACE INTO person (id, given_name) VALUES ($P, '  ')",
    // the registration
    "UPDATE registration SET session_id = $T WHERE id = $R",
    "UPDATE registration SET session_id = NULL WHERE id = $R",
    "UPDATE registration SET session_id = 123456 WHERE id = $R",
    "UPDATE registration SET id = 123456 WHERE id = $R",
    // the session and its policy
    "UPDATE session SET policy_id = 2 WHERE id = $S",
    "UPDATE session SET policy_id = 123456 WHERE id = $S",
    "UPDATE session SET id = 123456 WHERE id = $S",
    "UPDATE OR REPLACE session SET id = $S WHERE id = $T",
    "DELETE FROM session WHERE id = $S",
    "REPLACE INTO session (id, date, policy_id) VALUES ($S, '', 2)",
    "UPDATE policy_role SET least = 2 WHERE policy_id = 1 AND role = 'elu'",
    "UPDATE policy_role SET role = 'new' WHERE policy_id = 1 AND role = 'elu'",
    "INSERT INTO policy_role (id, policy_id, role, least) VALUES (9002, 1, 'new', 1)",
    "REPLACE INTO policy_role (id, policy_id, role, least) VALUES ($L, 1, 'new', 1)",
    "UPDATE policy_role SET policy_id = 1 WHERE policy_id = 2",
    "DELETE FROM policy_role WHERE policy_id = 1",
    "UPDATE policy_role SET policy_id = 123456 WHERE policy_id = 1",
    "UPDATE OR REPLACE policy_role SET id = $L WHERE policy_id = 2",
};

/// What must go on working on the same registration.
const std::vector<QByteArray> kAllowed = {
    "UPDATE registration SET state = 'correction_requested' WHERE id = $R; DELETE FROM delegate WHERE id = $D",
    "UPDATE delegate SET is_unavailable = 1, job_title = 'Maire' WHERE id = $D",
    "UPDATE person SET given_name = '' WHERE id = $P",
    "UPDATE person SET given_name = 'Ana', family_name = '' WHERE id = $P",
    "INSERT INTO delegate (id, registration_id, role) VALUES (9003, $R, 'elu'); DELETE FROM delegate WHERE id = 9003",
    "INSERT INTO delegate (id, registration_id, person_id, role) VALUES (9003, $R, $P, 'elu'); DELETE FROM delegate "
    "WHERE id = $D",
    "UPDATE registration SET session_id = 9004 WHERE id = $R",
    "UPDATE session SET policy_id = 3 WHERE id = $S",
    "UPDATE policy_role SET least = 0 WHERE policy_id = 1",
    "INSERT INTO policy_role (id, policy_id, role, least) VALUES (9002, 1, 'new', 0)",
    "UPDATE policy_role SET most = 1, least = 1 WHERE policy_id = 1",
    "DELETE FROM delegate WHERE id = $E",
    "UPDATE registration SET state = 'withdrawn' WHERE id = $R; DELETE FROM delegate WHERE registration_id = $R",
    "INSERT INTO apply_guard VALUES (1); DELETE FROM delegate WHERE id = $D; DELETE FROM apply_guard",
};

struct Scene {
    Bench bench;
    Delegation made = bench.accepted();

    Scene()
    {
        bench.outside(
            "INSERT INTO policy (id, programme_id, version) VALUES (2, 1, 2), (3, 1, 3);"
            "INSERT INTO policy_role (id, policy_id, role, least) VALUES (9010, 2, 'elu', 2), (9011, 3, 'elu', 1);"
            "INSERT INTO session (id, date, policy_id) VALUES (9004, '', 1), (9005, '', 2);"
            "INSERT INTO registration (id, session_id) VALUES (9006, 9004);"
            "INSERT INTO person (id) VALUES (9007);"
            "INSERT INTO delegate (id, registration_id, role) VALUES (9008, 9006, 'elu')");
    }
    [[nodiscard]] QByteArray sql(QByteArray statement) const
    {
        statement.replace("$R", number(made.registration)).replace("$D", number(made.delegates[0]));
        statement.replace("$P", number(made.people[0])).replace("$S", number(made.session));
        return statement.replace("$X", "9006")
            .replace("$E", "9008")
            .replace("$Q", "9007")
            .replace("$T", "9005")
            .replace("$L", "1");
    }
};

} // namespace

TEST_CASE("another program's SQL does not break an accepted composition")
{
    Scene scene;
    Shell shell(scene.bench.sandbox.path());
    REQUIRE(shell.run(GENERATE(as<QByteArray>(), "", "PRAGMA recursive_triggers=ON")).empty());
    for (const QByteArray& statement : kForbidden) {
        INFO(statement.toStdString());
        // In a transaction, so that what slips through does not hide what comes next.
        REQUIRE(shell.run("BEGIN").empty());
        CHECK_THAT(shell.run(scene.sql(statement)), Catch::StartsWith("composition:"));
        REQUIRE(shell.run("ROLLBACK").empty());
    }
}

TEST_CASE("our own connection does not break an accepted composition")
{
    Scene scene;
    const std::string before = scene.bench.dump();
    for (const QByteArray& statement : kForbidden) {
        INFO(statement.toStdString());
        Recorder recorder(*scene.bench.file, Bench::signature());
        // Deferred, so that composition speaks first.
        const QByteArray sql = "PRAGMA defer_foreign_keys=ON;" + scene.sql(statement);
        CHECK_THROWS_WITH(scene.bench.db().execute(sql), Catch::Contains("composition:"));
    }
    CHECK(scene.bench.dump() == before);
}

TEST_CASE("what keeps an accepted composition goes through")
{
    for (const QByteArray& statement : kAllowed) {
        INFO(statement.toStdString());
        Scene scene;
        CHECK(Shell(scene.bench.sandbox.path()).run(scene.sql(statement)).empty());
    }
}

TEST_CASE("what keeps an accepted composition goes through as an action, and is undone")
{
    for (const QByteArray& statement : kAllowed) {
        INFO(statement.toStdString());
        Scene scene;
        const std::string before = scene.bench.dump();
        const ChangeId change = scene.bench.sql(scene.sql(statement));
        if (!change.isNull())
            CHECK(scene.bench.undo(change) == "done");
        CHECK(scene.bench.dump() == before);
    }
}

TEST_CASE("two members exchange roles inside one action, and the journal tells of the roles alone")
{
    Scene scene;
    const QByteArray registration = number(scene.made.registration);
    const QByteArray one = number(scene.made.delegates[0]);
    const QByteArray two = number(scene.made.delegates[1]);
    const QByteArray exchange = "UPDATE delegate SET role = 'agent' WHERE id = " + one
        + "; UPDATE delegate SET role = 'elu' WHERE id = " + two + ";";
    CHECK_THROWS_AS(scene.bench.sql(exchange), Fault);
    const std::string before = scene.bench.dump();
    const ChangeId change = scene.bench.sql("UPDATE registration SET state = 'correction_requested' WHERE id = "
        + registration + ";" + exchange + "UPDATE registration SET state = 'accepted' WHERE id = " + registration);
    const auto cells = changelog::cells(scene.bench.db(), change, 10);
    REQUIRE(cells.size() == 2);
    CHECK(cells[0].column == "role");
    CHECK(cells[1].column == "role");
    CHECK(scene.bench.undo(change) == "done");
    CHECK(scene.bench.dump() == before);
    CHECK(scene.bench.redo(change) == "done");
}

TEST_CASE("an exchange that lacks a role in the end is refused at the return, and nothing of it stays")
{
    Scene scene;
    const QByteArray registration = number(scene.made.registration);
    const std::string before = scene.bench.dump();
    CHECK_THROWS_AS(scene.bench.sql("UPDATE registration SET state = 'correction_requested' WHERE id = " + registration
                        + "; UPDATE delegate SET role = 'agent' WHERE registration_id = " + registration
                        + "; UPDATE registration SET state = 'accepted' WHERE id = " + registration),
        Fault);
    CHECK(scene.bench.dump() == before);
}
