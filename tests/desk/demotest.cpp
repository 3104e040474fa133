// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The demonstration: what is promised of it, at every size.
#include "desk/scene.h"

#include "core/lifecycle.h"
#include "core/territories/reference.h"
#include "desk/changedesk.h"
#include "desk/demo/demoplan.h"
#include "desk/registrationdesk.h"
#include "desk/sessiondesk.h"
#include "desk/workspacedesk.h"
#include "store/database.h"
#include "store/statement.h"

#include <QSet>

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using namespace quatuor;
using namespace quatuor::testkit;

namespace {

bool isReady(DemoShape shape)
{
    return shape == DemoShape::Whole || shape == DemoShape::Warned;
}

void fill(DeskFixture& fixture, int registrations, quint32 seed = 1)
{
    REQUIRE(WorkspaceDesk(fixture.desk()).fillWithDemo({registrations, seed}));
}

int number(DeskFixture& fixture, const QByteArray& sql)
{
    return single(fixture, sql).toInt();
}

} // namespace

TEST_CASE("At every size, a third of what waits is ready, and twelve of one day are accepted first")
{
    for (int count = 1; count <= 400; ++count) {
        const auto plan = demoPlan(count);
        REQUIRE(int(plan.size()) == count);
        int undecided = 0;
        int ready = 0;
        int acceptedNext = 0;
        for (const DemoRegistration& one : plan) {
            undecided += isUndecided(one.share.state) ? 1 : 0;
            ready += one.share.state == RegistrationState::Submitted && isReady(one.share.shape) ? 1 : 0;
            acceptedNext
                += one.share.state == RegistrationState::Accepted && one.share.day == DemoDay::Next && one.season == 0
                ? 1
                : 0;
        }
        CAPTURE(count, undecided, ready);
        CHECK(3 * ready >= undecided);
        CHECK(acceptedNext >= std::min(count, 12));
    }
}

TEST_CASE("No two days of the demonstration are on one date, and all are on the right side of today")
{
    const QDate today(2026, 8, 31);
    QSet<QDate> dates;
    for (int season = 0; season < 50; ++season) {
        for (std::size_t day = 0; day < kDemoDays; ++day) {
            const Session session = demoSession(DemoDay(day), season, today);
            CHECK_FALSE(dates.contains(session.date));
            dates.insert(session.date);
            const bool toCome = session.state == SessionState::Planned;
            CHECK((session.date > today) == toCome);
            CHECK((!toCome || session.closes > today));
        }
    }
}

TEST_CASE("Every state and every kind of day is there")
{
    DeskFixture fixture;
    fill(fixture, 120);
    for (const char* state :
        {"draft", "submitted", "correction_requested", "accepted", "waitlisted", "refused", "withdrawn", "recorded"}) {
        CAPTURE(state);
        CHECK(number(fixture, "SELECT count(*) FROM registration WHERE state = '" + QByteArray(state) + "'") > 0);
    }
    CHECK(number(fixture, "SELECT count(*) FROM registration") == 120);
    CHECK(number(fixture, "SELECT count(DISTINCT state) FROM session") == 3);
    CHECK(
        number(fixture,
            "SELECT max(n) FROM (SELECT count(*) AS n FROM registration WHERE state = 'accepted' GROUP BY session_id)")
        >= 12);
    CHECK(number(fixture, "SELECT count(DISTINCT department) FROM territory") > 8);
    CHECK(number(fixture, "SELECT count(*) FROM territory WHERE department LIKE '97%'") > 0);
    CHECK(number(fixture, "SELECT count(*) FROM territory WHERE kind = 'epci'") > 0);
    CHECK(number(fixture, "SELECT count(*) FROM correction_request") > 0);
}

TEST_CASE("The rulebook agrees with the plan: what is whole is ready, with room")
{
    DeskFixture fixture;
    fill(fixture, 120);
    int undecided = 0;
    int ready = 0;
    int warned = 0;
    RegistrationDesk desk(fixture.desk());
    desk.list({}, [&](const RegistrationSummary& one) {
        undecided += isUndecided(one.state) ? 1 : 0;
        ready += isUndecided(one.state) && one.blocking == 0 ? 1 : 0;
        warned += isUndecided(one.state) && one.warnings > 0 ? 1 : 0;
        CHECK((one.state != RegistrationState::Accepted || one.blocking == 0));
        CHECK((one.state != RegistrationState::Waitlisted || one.blocking > 0));
    });
    CHECK(ready >= 27);
    CHECK(3 * ready >= undecided);
    CHECK(warned >= 5);
    // Nobody's job or address looks like another role's, but for those made so.
    CHECK(warned <= 12);
    int accepted = 0;
    for (const SessionSummary& session : SessionDesk(fixture.desk()).list()) {
        if (session.session.state == SessionState::Planned)
            accepted += int(desk.acceptAllReady(session.session.id)->size());
    }
    CHECK(accepted == ready);
}

TEST_CASE("A demonstration is sound, and undone whole")
{
    DeskFixture fixture;
    const int count = GENERATE(1, 3, 13, 40, 250);
    CAPTURE(count);
    const QString before = fixture.dump();
    fill(fixture, count);
    for (const Problem& problem : WorkspaceDesk(fixture.desk()).check(true))
        FAIL_CHECK(
            problem.code.data() << " " << (problem.args.empty() ? "" : problem.args.front().value.toStdString()));
    const QString after = fixture.dump();
    ChangeDesk changes(fixture.desk());
    const auto all = changes.list();
    REQUIRE(all.size() == 1);
    CHECK(all.front().action == QStringLiteral("demo"));
    REQUIRE(changes.undo(all.front().id));
    CHECK(fixture.dump() == before);
    CHECK(number(fixture, "SELECT count(*) FROM search") == 0);
    REQUIRE(changes.redo(all.front().id));
    CHECK(fixture.dump() == after);
    CHECK(WorkspaceDesk(fixture.desk()).check(true).empty());
}

TEST_CASE("People are fictive, each one once")
{
    DeskFixture fixture;
    fill(fixture, 3000);
    CHECK(number(fixture, "SELECT count(*) FROM person WHERE email NOT LIKE '%.example.org'") == 0);
    CHECK(number(fixture,
              "SELECT count(*) FROM person WHERE phone <> '' AND phone NOT LIKE '01 99 00 __ __' AND phone NOT LIKE "
              "'06 39 98 __ __'")
        == 0);
    CHECK(number(fixture, "SELECT count(*) - count(DISTINCT email_key) FROM person") == 0);
    CHECK(number(fixture, "SELECT count(*) FROM person") > 11000);
}

TEST_CASE("The same seed gives the same people, another seed others")
{
    const QByteArray everybody
        = "SELECT group_concat(given_name || ' ' || email || ' ' || phone) FROM (SELECT * FROM person ORDER BY id)";
    QStringList seen;
    for (const quint32 seed : {1U, 1U, 2U}) {
        DeskFixture fixture;
        fill(fixture, 20, seed);
        seen.append(single(fixture, everybody));
    }
    CHECK(seen[0] == seen[1]);
    CHECK(seen[0] != seen[2]);
}

TEST_CASE("A demonstration that is stopped leaves nothing")
{
    DeskFixture fixture;
    const QString before = fixture.dump();
    const auto stopped
        = WorkspaceDesk(fixture.desk()).fillWithDemo({300, 1}, [](qint64 done, qint64) { return done == 0; });
    CHECK(refusal(stopped) == QStringLiteral("no work.cancelled"));
    CHECK(fixture.dump() == before);
}
