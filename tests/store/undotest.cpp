// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Undo and redo: what comes back exactly, what refuses and why, and what goes or stays with an inserted row.
#include "fixture.h"

#include "store/changelog.h"

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::test;

namespace {

QString said(const Refusal& refusal, const char* name)
{
    return argument(refusal.args, QLatin1StringView(name));
}

Refusal refusalOf(Bench& bench, ChangeId change)
{
    const Outcome<Undone> outcome = bench.undoer().undo(change);
    REQUIRE_FALSE(outcome.has_value());
    return outcome.error();
}

ChangeId newestChange(Bench& bench)
{
    return changelog::newest(bench.db())->id;
}

} // namespace

TEST_CASE("every kind of operation is undone, redone, and undone again")
{
    Bench bench;
    const Delegation one = bench.delegation();
    const std::string before = bench.dump();
    const ChangeId change = bench.act([&](Recorder& recorder) {
        insertDelegation(recorder);
        recorder.database().execute(
            "UPDATE registration SET note = 'Rappeler', source_cells = x'00ff', merged_into = NULL;"
            "UPDATE person SET given_name = 'Élie' WHERE id = "
            + number(one.people[0]) + "; DELETE FROM delegate WHERE id = " + number(one.delegates[3]));
    });
    const std::string after = bench.dump();
    REQUIRE(after != before);
    for (int time = 0; time < 3; ++time) {
        CHECK(bench.undo(change) == "done");
        CHECK(bench.dump() == before);
        CHECK_FALSE(changelog::find(bench.db(), change)->undone.isNull());
        CHECK(bench.undo(change) == "change.undone-already");
        CHECK(bench.redo(change) == "done");
        CHECK(bench.dump() == after);
        CHECK(changelog::find(bench.db(), change)->undone.isNull());
        CHECK(bench.redo(change) == "change.not-undone");
    }
}

TEST_CASE("an undo, a redo and the undo of a redo are changes of their own, and say so")
{
    Bench bench;
    const ChangeId change = bench.sql("INSERT INTO person (id, given_name) VALUES (5000, 'Ana')");
    const auto by = [&](ChangeId id) {
        REQUIRE(bench.undo(id) == "done");
        return *changelog::newest(bench.db());
    };
    const ChangeEntry undo = by(change);
    CHECK(undo.action == QStringLiteral("undo"));
    CHECK(undo.undoes == change);
    CHECK(undo.args.value(QStringLiteral("action")).toString() == QStringLiteral("test.act"));
    const ChangeEntry redo = by(undo.id);
    CHECK(redo.action == QStringLiteral("redo"));
    CHECK(bench.count("person") == 1);
    CHECK(changelog::find(bench.db(), change)->undone.isNull());
    const ChangeEntry again = by(redo.id);
    CHECK(again.action == QStringLiteral("undo"));
    CHECK(bench.count("person") == 0);
    CHECK(changelog::find(bench.db(), change)->undone == again.id);
    CHECK(bench.undo(change) == "change.undone-already");
    CHECK(bench.redo(change) == "done");
    CHECK(bench.count("person") == 1);
}

TEST_CASE("what does not exist or may never be undone is refused")
{
    Bench bench;
    CHECK(bench.undo(ChangeId(77)) == "change.not-found");
    CHECK(bench.redo(ChangeId(77)) == "change.not-found");
    Recorder recorder(*bench.file, Bench::signature());
    recorder.database().execute("INSERT INTO person (id) VALUES (5000)");
    const ChangeId final = *recorder.commit({QLatin1StringView("person.erase"), {}, {}, false});
    CHECK(bench.undo(final) == "change.not-undoable");
    CHECK(bench.count("person") == 1);
}

TEST_CASE("an undo is refused when a value changed since, and names the change, the row and the column")
{
    Bench bench;
    bench.sql("INSERT INTO person (id, given_name, phone) VALUES (5000, 'Ana', '1')");
    const ChangeId rename = bench.sql("UPDATE person SET given_name = 'Anna', phone = '2'");
    const ChangeId call = bench.sql("UPDATE person SET phone = '3'");
    const std::string before = bench.dump();
    const qint64 changes = bench.count("change");
    const Refusal refusal = refusalOf(bench, rename);
    CHECK(refusal.code == QLatin1StringView("change.value-changed"));
    CHECK(said(refusal, "table") == QStringLiteral("person"));
    CHECK(said(refusal, "row") == QStringLiteral("5000"));
    CHECK(said(refusal, "column") == QStringLiteral("phone"));
    CHECK(said(refusal, "later") == call.toString());
    CHECK(said(refusal, "action") == QStringLiteral("test.act"));
    CHECK(bench.dump() == before);
    CHECK(bench.count("change") == changes);
    CHECK(bench.count("apply_guard") == 0);
}

TEST_CASE("of several later changes, the one named is the first to be undone")
{
    Bench bench;
    const ChangeId first = bench.sql("INSERT INTO person (id, phone) VALUES (5000, '1')");
    bench.sql("UPDATE person SET phone = '2'");
    const ChangeId last = bench.sql("UPDATE person SET phone = '3'");
    bench.sql("INSERT INTO person (id, phone) VALUES (5001, '1')");
    CHECK(said(refusalOf(bench, first), "later") == last.toString());
}

TEST_CASE("a value that changed and changed back stands in nobody's way")
{
    Bench bench;
    const ChangeId first = bench.sql("INSERT INTO person (id, phone) VALUES (5000, '1')");
    SECTION("by a change")
    {
        bench.sql("UPDATE person SET phone = '2'");
        bench.sql("UPDATE person SET phone = '1'");
    }
    SECTION("by an undo")
    {
        REQUIRE(bench.undo(bench.sql("UPDATE person SET phone = '2'")) == "done");
    }
    SECTION("outside")
    {
        bench.outside("UPDATE person SET phone = '2'; UPDATE person SET phone = '1'");
    }
    CHECK(bench.undo(first) == "done");
    CHECK(bench.count("person") == 0);
}

TEST_CASE("a value changed from outside is told apart from one that a change gave")
{
    Bench bench;
    const ChangeId first = bench.sql("INSERT INTO person (id, phone) VALUES (5000, '1')");
    SECTION("nothing else happened")
    {
    }
    SECTION("another cell was changed")
    {
        bench.sql("UPDATE person SET given_name = 'Ana'");
        bench.undo(newestChange(bench));
    }
    SECTION("a change came and went")
    {
        bench.undo(bench.sql("UPDATE person SET phone = '2'"));
    }
    SECTION("a change came, went, came and went")
    {
        const ChangeId second = bench.sql("UPDATE person SET phone = '2'");
        for (const char* step : {"undo", "redo", "undo"})
            REQUIRE((*step == 'u' ? bench.undo(second) : bench.redo(second)) == "done");
    }
    bench.outside("UPDATE person SET phone = '9'");
    const Refusal refusal = refusalOf(bench, first);
    CHECK(refusal.code == QLatin1StringView("change.changed-outside"));
    CHECK(said(refusal, "column") == QStringLiteral("phone"));
}

TEST_CASE("a value whose type alone changed is another value")
{
    Bench bench;
    bench.sql("INSERT INTO person (id, phone) VALUES (5000, '1')");
    const ChangeId change = bench.sql("UPDATE person SET phone = '2'");
    bench.outside("UPDATE person SET phone = x'32'");
    CHECK(refusalOf(bench, change).code == QLatin1StringView("change.changed-outside"));
}

TEST_CASE("a deleted row does not come back over another, nor an update to a row that is gone")
{
    Bench bench;
    bench.sql("INSERT INTO person (id, phone) VALUES (5000, '1'), (5001, '1')");
    const ChangeId removal = bench.sql("DELETE FROM person WHERE id = 5000");
    const ChangeId update = bench.sql("UPDATE person SET phone = '2' WHERE id = 5001");
    const ChangeId clash = bench.sql("INSERT INTO person (id) VALUES (5000); DELETE FROM person WHERE id = 5001");
    for (const ChangeId change : {removal, update}) {
        const Refusal refusal = refusalOf(bench, change);
        CHECK(refusal.code == QLatin1StringView("change.value-changed"));
        CHECK(said(refusal, "later") == clash.toString());
    }
}

TEST_CASE("rows added later to an inserted row go with it, and come back with redo")
{
    Bench bench;
    Delegation made;
    const std::string empty = bench.dump();
    const ChangeId change = bench.act([&](Recorder& recorder) { made = insertDelegation(recorder); });
    const QByteArray registration = number(made.registration);
    bench.sql("INSERT INTO settlement (id, registration_id, kind, finding, author, at) VALUES (5000, " + registration
        + ", 'waiver', 'email.invalid', 'a', 't'); INSERT INTO delegate (id, registration_id, person_id, role) VALUES "
          "(5001, "
        + registration + ", " + number(made.people[0]) + ", 'elu')");
    const std::string before = bench.dump();
    const Outcome<Undone> undone = bench.undoer().undo(change);
    REQUIRE(undone.has_value());
    CHECK(undone.value().dependents == 2);
    // The member added later pointed at a person of the change itself: that one goes too.
    CHECK(bench.dump() == empty);
    CHECK(bench.redo(change) == "done");
    CHECK(bench.dump() == before);
}

TEST_CASE("a person and a territory that others point at stay when their insertion is undone")
{
    Bench bench;
    Delegation made;
    const ChangeId change = bench.act([&](Recorder& recorder) {
        made = insertDelegation(recorder);
        recorder.database().execute("INSERT INTO territory_member (id, territory_id, member_code) VALUES (5000, "
            + number(made.territory)
            + ", '29019'); INSERT INTO session (id, date, policy_id) VALUES (5001, '2026-11-18', 1)");
    });
    // Another day, so that the registration's own day may go.
    bench.sql("INSERT INTO session (id, date, policy_id) VALUES (6001, '2027-01-20', 1);"
              "INSERT INTO registration (id, session_id, territory_id) VALUES (6000, 6001, "
        + number(made.territory) + "); INSERT INTO delegate (id, registration_id, person_id) VALUES (6002, 6000, "
        + number(made.people[2]) + ")");
    const std::string before = bench.dump();
    CHECK(bench.undo(change) == "done");
    CHECK(bench.count("person") == 1);
    CHECK(bench.count("person WHERE id = " + number(made.people[2])) == 1);
    CHECK(bench.count("territory") == 1);
    // What a territory that stays is made of stays too.
    CHECK(bench.count("territory_member") == 1);
    CHECK(bench.count("registration") == 1);
    CHECK(bench.redo(change) == "done");
    CHECK(bench.dump() == before);
}

TEST_CASE("an insertion of which everything is shared cannot be undone, and is not marked so")
{
    Bench bench;
    const ChangeId person = bench.sql("INSERT INTO person (id, given_name) VALUES (5000, 'Ana')");
    bench.sql("INSERT INTO registration (id) VALUES (5001); INSERT INTO delegate (id, registration_id, person_id) "
              "VALUES (5002, 5001, 5000)");
    CHECK(bench.undo(person) == "change.depended-on");
    CHECK(changelog::find(bench.db(), person)->undone.isNull());
    CHECK(bench.count("apply_guard") == 0);
}

TEST_CASE("what later rows require is not taken away, and the change that requires it is named")
{
    Bench bench;
    const ChangeId session = bench.sql("INSERT INTO session (id, date, policy_id) VALUES (5000, '2026-09-16', 1)");
    bench.sql("INSERT INTO registration (id) VALUES (5001)");
    const ChangeId entry = bench.sql("UPDATE registration SET session_id = 5000");
    const std::string before = bench.dump();
    const Refusal refusal = refusalOf(bench, session);
    CHECK(refusal.code == QLatin1StringView("change.depended-on"));
    CHECK(said(refusal, "table") == QStringLiteral("registration"));
    CHECK(said(refusal, "later") == entry.toString());
    CHECK(bench.dump() == before);
}

TEST_CASE("a row is not brought back, or back to, what a later change took away")
{
    Bench bench;
    bench.sql("INSERT INTO registration (id) VALUES (5000), (5001); INSERT INTO delegate (id, registration_id) VALUES "
              "(5002, 5000)");
    const QByteArray loss
        = GENERATE(as<QByteArray>(), "DELETE FROM delegate", "UPDATE delegate SET registration_id = 5001");
    const ChangeId change = bench.sql(loss);
    const ChangeId removal = bench.sql("DELETE FROM registration WHERE id = 5000");
    const std::string before = bench.dump();
    const Refusal refusal = refusalOf(bench, change);
    CHECK(refusal.code == QLatin1StringView("change.depended-on"));
    CHECK(said(refusal, "later") == removal.toString());
    CHECK(bench.dump() == before);
    CHECK(bench.undo(removal) == "done");
    CHECK(bench.undo(change) == "done");
    CHECK(bench.count("delegate WHERE registration_id = 5000") == 1);
}

TEST_CASE("an undo that would break an accepted composition is refused")
{
    Bench bench;
    const Delegation made = bench.delegation();
    const QByteArray elu = number(made.delegates[0]);
    // The accepted registration needs what these gave it.
    const QByteArray prepare = GENERATE(as<QByteArray>(), "UPDATE delegate SET role = 'agent' WHERE id = $",
        "UPDATE delegate SET is_substitute = 1 WHERE id = $",
        "UPDATE delegate SET person_id = NULL, is_to_come = 1 WHERE id = $",
        "UPDATE person SET given_name = '', family_name = '' WHERE id = (SELECT person_id FROM delegate WHERE id = $)",
        "UPDATE policy_role SET least = 9 WHERE role = 'elu' AND 0 < $", "DELETE FROM delegate WHERE id = $");
    INFO(prepare.toStdString());
    bench.sql(QByteArray(prepare).replace("$", elu));
    const ChangeId repair = newestChange(bench);
    REQUIRE(bench.undo(repair) == "done");
    const ChangeId undo = newestChange(bench);
    bench.sql("UPDATE registration SET state = 'accepted'");
    const std::string before = bench.dump();
    // To undo the undo is to break it again.
    const Refusal refusal = refusalOf(bench, undo);
    CHECK(refusal.code == QLatin1StringView("change.breaks-composition"));
    CHECK(said(refusal, "registration") == QString::number(made.registration));
    CHECK(bench.dump() == before);
    CHECK(bench.count("apply_guard") == 0);
}

TEST_CASE("an undo may restore an accepted composition in any order of its rows")
{
    Bench bench;
    const Delegation made = bench.accepted();
    const QByteArray registration = number(made.registration);
    const ChangeId withdrawal = bench.sql("UPDATE registration SET state = 'withdrawn' WHERE id = " + registration
        + "; DELETE FROM delegate WHERE registration_id = " + registration);
    CHECK(bench.undo(withdrawal) == "done");
    CHECK(bench.count("registration WHERE state = 'accepted'") == 1);
    CHECK(bench.count("delegate") == 4);
    CHECK(bench.count("apply_guard") == 0);
}
