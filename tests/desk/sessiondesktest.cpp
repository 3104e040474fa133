// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sessions: found, edited within what was promised to those accepted, cancelled, postponed, under a new policy.
#include "desk/scene.h"

#include "desk/changedesk.h"
#include "desk/registrationdesk.h"
#include "desk/sessiondesk.h"

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::testkit;

namespace {

const QDate kDay(2026, 9, 16);

SessionEdit onDay(QDate date)
{
    SessionEdit edit;
    edit.date = date;
    return edit;
}

Session sessionOf(DeskFixture& fixture, SessionId id)
{
    const auto summary = SessionDesk(fixture.desk()).show(id);
    REQUIRE(summary);
    return summary->session;
}

} // namespace

TEST_CASE("A session takes the defaults of the programme")
{
    DeskFixture fixture;
    const auto id = SessionDesk(fixture.desk()).add(onDay(kDay), false);
    REQUIRE(id);
    const Session session = sessionOf(fixture, *id);
    CHECK(session.date == kDay);
    CHECK(session.start == QTime(9, 30));
    CHECK(session.timeZone == QStringLiteral("Europe/Paris"));
    CHECK(session.state == SessionState::Planned);
    CHECK_FALSE(session.capacityDelegations);
    const auto policy = SessionDesk(fixture.desk()).policy(*id);
    REQUIRE(policy);
    CHECK(policy->roles.size() == 4);
}

TEST_CASE("A session of past years is history")
{
    DeskFixture fixture;
    const auto id = SessionDesk(fixture.desk()).add(onDay(QDate(2022, 9, 21)), true);
    REQUIRE(id);
    CHECK(sessionOf(fixture, *id).state == SessionState::History);
}

TEST_CASE("A session that makes no sense is refused and not written")
{
    DeskFixture fixture;
    SessionEdit edit = onDay(kDay);
    QString expected;
    SECTION("no date")
    {
        edit.date.reset();
        expected = QStringLiteral("usage session.no-date");
    }
    SECTION("ends before it starts")
    {
        edit.end = QTime(9, 0);
        expected = QStringLiteral("usage session.times");
    }
    SECTION("closes before it opens")
    {
        edit.opens = QDate(2026, 9, 2);
        edit.closes = QDate(2026, 9, 1);
        expected = QStringLiteral("usage session.window");
    }
    SECTION("no such time zone")
    {
        edit.timeZone = QStringLiteral("Europe/Trifouillis");
        expected = QStringLiteral("usage session.time-zone");
    }
    SECTION("less than nobody")
    {
        edit.capacityPeople = std::optional(-1);
        expected = QStringLiteral("usage session.capacity");
    }
    CHECK(refusal(SessionDesk(fixture.desk()).add(edit, false)) == expected);
    CHECK(SessionDesk(fixture.desk()).list().empty());
}

TEST_CASE("A session is found by its date or its id, unless two are on that date")
{
    DeskFixture fixture;
    SessionDesk desk(fixture.desk());
    const SessionId first = fixture.addSession(QStringLiteral("2026-09-16"));
    CHECK(*desk.find(QStringLiteral("2026-09-16")) == first);
    CHECK(*desk.find(first.toString()) == first);
    CHECK(refusal(desk.find(QStringLiteral("2026-09-17"))) == QStringLiteral("usage session.not-found"));
    CHECK(refusal(desk.find(QStringLiteral("12"))) == QStringLiteral("usage session.not-found"));
    const SessionId second = fixture.addSession(QStringLiteral("2026-09-16"));
    CHECK(refusal(desk.find(QStringLiteral("2026-09-16"))) == QStringLiteral("usage session.two-on-date"));
    CHECK(*desk.find(second.toString()) == second);
}

TEST_CASE("An edit changes what it names, and can be undone")
{
    DeskFixture fixture;
    const SessionId id = fixture.addSession(QStringLiteral("2026-09-16"), 15);
    const QString before = fixture.dump();
    SessionEdit edit;
    edit.title = QStringLiteral("  Journée   d'automne ");
    edit.capacityDelegations = std::optional<int>();
    REQUIRE(SessionDesk(fixture.desk()).edit(id, edit));
    const Session session = sessionOf(fixture, id);
    CHECK(session.title == QStringLiteral("Journée d'automne"));
    CHECK_FALSE(session.capacityDelegations);
    CHECK(session.date == kDay);
    REQUIRE(ChangeDesk(fixture.desk()).undo(ChangeDesk(fixture.desk()).list().front().id));
    CHECK(fixture.dump() == before);
}

TEST_CASE("An edit that changes nothing is no change")
{
    DeskFixture fixture;
    const SessionId id = fixture.addSession(QStringLiteral("2026-09-16"), 15);
    const std::size_t changes = ChangeDesk(fixture.desk()).list().size();
    SessionEdit edit;
    edit.capacityDelegations = std::optional(15);
    REQUIRE(SessionDesk(fixture.desk()).edit(id, edit));
    CHECK(ChangeDesk(fixture.desk()).list().size() == changes);
}

TEST_CASE("Capacity does not shrink below those accepted")
{
    DeskFixture fixture;
    const SessionId id = fixture.addSession(QStringLiteral("2026-09-16"), 15);
    addAccepted(fixture, "2026-09-16", "62528");
    addAccepted(fixture, "2026-09-16", "97407");
    SessionEdit edit;
    SECTION("in delegations")
    {
        edit.capacityDelegations = std::optional(1);
        CHECK(refusal(SessionDesk(fixture.desk()).edit(id, edit))
            == QStringLiteral("no session.capacity-below-accepted"));
        edit.capacityDelegations = std::optional(2);
        CHECK(SessionDesk(fixture.desk()).edit(id, edit));
    }
    SECTION("in people, without substitutes")
    {
        edit.capacityPeople = std::optional(7);
        CHECK(refusal(SessionDesk(fixture.desk()).edit(id, edit))
            == QStringLiteral("no session.capacity-below-accepted"));
        edit.capacityPeople = std::optional(8);
        CHECK(SessionDesk(fixture.desk()).edit(id, edit));
    }
}

TEST_CASE("The list counts who stands where")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"), 1);
    addAccepted(fixture, "2026-09-16", "62528");
    addWhole(fixture, "2026-09-16", "97407");
    const auto list = SessionDesk(fixture.desk()).list();
    REQUIRE(list.size() == 1);
    CHECK(list.front().accepted == 1);
    CHECK(list.front().acceptedPeople == 4);
    CHECK(list.front().submitted == 1);
    CHECK(list.front().waitlisted == 0);
}

TEST_CASE("What is still to come has its seats, those that are kept included")
{
    DeskFixture fixture;
    const SessionId session = fixture.addSession(QStringLiteral("2026-09-16"), 5);
    fixture.addSession(QStringLiteral("2026-10-14"));
    SessionDesk desk(fixture.desk());
    REQUIRE(desk.add(onDay(QDate(2022, 9, 21)), true));
    const RegistrationId waiting = addWhole(fixture, "2026-09-16", "62528");
    addAccepted(fixture, "2026-09-16", "97407");
    CorrectionRequest request;
    request.about = {QStringLiteral("role:agent_etat")};
    request.message = QStringLiteral("Bonjour");
    request.holdUntil = QDate(2026, 9, 10);
    REQUIRE(RegistrationDesk(fixture.desk()).requestCorrection(waiting, request));

    const auto upcoming = desk.upcoming();
    REQUIRE(upcoming.size() == 2);
    CHECK(upcoming[0].session.id == session);
    CHECK(upcoming[0].accepted == 1);
    CHECK(upcoming[0].held == 1);
    fixture.setNow(QStringLiteral("2026-09-12T09:00:00Z")); // what was kept is free again
    CHECK(SessionDesk(fixture.desk()).upcoming()[0].held == 0);
    fixture.setNow(QStringLiteral("2026-09-17T09:00:00Z"));
    CHECK(SessionDesk(fixture.desk()).upcoming().size() == 1);
}

TEST_CASE("Cancelling keeps registrations as they are, and happens once")
{
    DeskFixture fixture;
    const SessionId id = fixture.addSession(QStringLiteral("2026-09-16"));
    addAccepted(fixture, "2026-09-16", "62528");
    REQUIRE(SessionDesk(fixture.desk()).cancel(id));
    CHECK(sessionOf(fixture, id).state == SessionState::Cancelled);
    CHECK(single(fixture, "SELECT state FROM registration") == QStringLiteral("accepted"));
    CHECK(refusal(SessionDesk(fixture.desk()).cancel(id)) == QStringLiteral("no session.state"));
    CHECK(refusal(SessionDesk(fixture.desk()).postpone(id, QDate(2026, 10, 7))) == QStringLiteral("no session.state"));
    CHECK(refusal(SessionDesk(fixture.desk()).cancel(SessionId(7))) == QStringLiteral("usage session.not-found"));
}

TEST_CASE("A postponed day keeps its registrations, to be confirmed again")
{
    DeskFixture fixture;
    const SessionId id = fixture.addSession(QStringLiteral("2026-09-16"));
    addAccepted(fixture, "2026-09-16", "62528");
    addWhole(fixture, "2026-09-16", "97407");
    const QString before = fixture.dump();
    REQUIRE(SessionDesk(fixture.desk()).postpone(id, QDate(2026, 10, 7)));
    const Session session = sessionOf(fixture, id);
    CHECK(session.state == SessionState::Postponed);
    CHECK(session.date == QDate(2026, 10, 7));
    CHECK(session.postponedFrom == kDay);
    CHECK(single(fixture, "SELECT count(*) FROM registration WHERE to_confirm = 1") == QStringLiteral("2"));
    CHECK(SessionDesk(fixture.desk()).show(id)->accepted == 1);
    REQUIRE(ChangeDesk(fixture.desk()).undo(ChangeDesk(fixture.desk()).list().front().id));
    CHECK(fixture.dump() == before);
    CHECK(refusal(SessionDesk(fixture.desk()).postpone(id, QDate())) == QStringLiteral("usage session.no-date"));
}

TEST_CASE("A policy gets a new version for this session only")
{
    DeskFixture fixture;
    const SessionId id = fixture.addSession(QStringLiteral("2026-09-16"));
    const SessionId other = fixture.addSession(QStringLiteral("2026-11-18"));
    PolicyEdit edit;
    edit.roles = {{QStringLiteral("elu"), 1, 3}};
    edit.most = std::optional(12);
    REQUIRE(SessionDesk(fixture.desk()).setPolicy(id, edit));
    const auto policy = SessionDesk(fixture.desk()).policy(id);
    REQUIRE(policy);
    CHECK(policy->version == 2);
    CHECK(policy->find(u"elu")->most == 3);
    CHECK(policy->find(u"agent")->least == 1);
    CHECK(policy->most == 12);
    CHECK(policy->recommended == 8);
    CHECK(SessionDesk(fixture.desk()).policy(other)->version == 1);
    const std::size_t changes = ChangeDesk(fixture.desk()).list().size();
    REQUIRE(SessionDesk(fixture.desk()).setPolicy(id, edit));
    CHECK(ChangeDesk(fixture.desk()).list().size() == changes);
}

TEST_CASE("A policy that cannot be kept is refused")
{
    DeskFixture fixture;
    const SessionId id = fixture.addSession(QStringLiteral("2026-09-16"));
    PolicyEdit edit;
    QString expected = QStringLiteral("usage policy.bounds");
    SECTION("a role that the programme has not")
    {
        edit.roles = {{QStringLiteral("mage"), 1, {}}};
        expected = QStringLiteral("usage policy.unknown-role");
    }
    SECTION("reversed")
    {
        edit.roles = {{QStringLiteral("elu"), 3, 2}};
    }
    SECTION("below zero")
    {
        edit.roles = {{QStringLiteral("elu"), -1, {}}};
    }
    SECTION("fewer in all than its roles need")
    {
        edit.most = std::optional(3);
    }
    CHECK(refusal(SessionDesk(fixture.desk()).setPolicy(id, edit)) == expected);
    CHECK(single(fixture, "SELECT count(*) FROM policy") == QStringLiteral("1"));
}

TEST_CASE("A policy that an accepted delegation would break is refused, and names it")
{
    DeskFixture fixture;
    const SessionId id = fixture.addSession(QStringLiteral("2026-09-16"));
    const RegistrationId accepted = addAccepted(fixture, "2026-09-16", "62528");
    const QString before = fixture.dump();
    PolicyEdit edit;
    edit.roles = {{QStringLiteral("acteur_socio_eco"), 2, {}}}; // the second one is a substitute
    const auto refused = SessionDesk(fixture.desk()).setPolicy(id, edit);
    CHECK(refusal(refused) == QStringLiteral("no policy.breaks-accepted"));
    CHECK(argument(refused.error().args, QLatin1StringView("registration")) == accepted.toString());
    CHECK(fixture.dump() == before);
}
