// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The season, third chapter: what happens to a day. Late and overseas registrations, a new rule, a day put off, called
// off, or long past.
#include "testkit/registrationrows.h"

#include "desk/changedesk.h"
#include "desk/delegatedesk.h"
#include "desk/sessiondesk.h"
#include "desk/territorydesk.h"
#include "store/statement.h"

using namespace quatuor;
using namespace quatuor::testkit;

namespace {

const QByteArray kFaucigny = "200000172";
const QByteArray kLoos = "62528";
const QByteArray kLePort = "97407";

RegistrationId comeAs(DeskFixture& fixture, const QByteArray& ref, const QByteArray& code)
{
    (void)import(fixture, wholeDelegation(code, ref));
    return registrationOf(fixture, ref).registration.id;
}

RegistrationId acceptedAs(DeskFixture& fixture, const QByteArray& ref, const QByteArray& code)
{
    const RegistrationId id = comeAs(fixture, ref, code);
    must(RegistrationDesk(fixture.desk()).accept(id));
    return id;
}

bool blocks(const RegistrationDetail& detail, const char* rule)
{
    const Finding* finding = findingOf(detail.findings, rule);
    return finding != nullptr && finding->blocks();
}

PolicyEdit atLeast(const char* role, int least)
{
    PolicyEdit edit;
    edit.roles.push_back({QString::fromLatin1(role), least, {}});
    return edit;
}

} // namespace

TEST_CASE("A territory overseas keeps its own time")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    const RegistrationDetail detail = detailOf(fixture, acceptedAs(fixture, "R1", kLePort));
    REQUIRE(detail.territory);
    CHECK(detail.territory->timeZone == QStringLiteral("Indian/Reunion"));
    CHECK(detail.session->timeZone == QStringLiteral("Europe/Paris"));
}

TEST_CASE("A late registration is let through by a waiver that names its author and reason")
{
    DeskFixture fixture;
    const SessionId day = fixture.addSession(QStringLiteral("2026-09-16"));
    SessionEdit closed;
    closed.closes = QDate(2026, 8, 28);
    must(SessionDesk(fixture.desk()).edit(day, closed));
    const RegistrationId id = comeAs(fixture, "R1", kFaucigny);
    RegistrationDesk desk(fixture.desk());
    REQUIRE(blocks(detailOf(fixture, id), "session.registration-closed"));
    CHECK(findingOf(detailOf(fixture, id).findings, "session.registration-closed")->fix.kind
        == QLatin1StringView("waive"));
    CHECK(refusalOf(desk.accept(id)) == "registration.blocked");
    CHECK(refusalOf(desk.waive(id, QStringLiteral("session.registration-closed"), QStringLiteral("  ")))
        == "waiver.reason");
    CHECK(refusalOf(desk.waive(id, QStringLiteral("session.full"), QStringLiteral("non"))) == "finding.absent");

    must(desk.waive(id, QStringLiteral("session.registration-closed"), QStringLiteral("prévenus par téléphone")));
    const RegistrationDetail waived = detailOf(fixture, id);
    REQUIRE(waived.settlements.size() == 1);
    CHECK(waived.settlements.front().author == QStringLiteral("Zoé"));
    CHECK(waived.settlements.front().reason == QStringLiteral("prévenus par téléphone"));
    must(desk.accept(id));
}

TEST_CASE("A rule that an accepted delegation would not keep is refused, and names it")
{
    DeskFixture fixture;
    const SessionId day = fixture.addSession(QStringLiteral("2026-09-16"));
    const RegistrationId accepted = acceptedAs(fixture, "R1", kFaucigny);
    const RegistrationId submitted = comeAs(fixture, "R2", kLoos);
    const QString before = fixture.dump();
    const auto refused = SessionDesk(fixture.desk()).setPolicy(day, atLeast("elu", 2));
    CHECK(refusalOf(refused) == "policy.breaks-accepted");
    CHECK(argument(refused.error().args, QLatin1StringView("registration")) == accepted.toString());
    CHECK(fixture.changedSince(before) == QString());

    must(RegistrationDesk(fixture.desk()).withdraw(accepted, QStringLiteral("la mairie")));
    must(SessionDesk(fixture.desk()).setPolicy(day, atLeast("elu", 2)));
    CHECK(blocks(detailOf(fixture, submitted), "role.missing"));
    CHECK(refusalOf(RegistrationDesk(fixture.desk()).accept(submitted)) == "registration.blocked");
}

TEST_CASE("Moving to a day with a stricter rule does not carry the acceptance along")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    const SessionId strict = fixture.addSession(QStringLiteral("2026-11-18"));
    must(SessionDesk(fixture.desk()).setPolicy(strict, atLeast("agent", 2)));
    const RegistrationId id = acceptedAs(fixture, "R1", kFaucigny);
    RegistrationEdit edit;
    edit.session = strict;
    CHECK(refusalOf(RegistrationDesk(fixture.desk()).edit(id, edit)) == "registration.blocked");
    must(RegistrationDesk(fixture.desk()).move(id, strict));
    CHECK(detailOf(fixture, id).registration.state == RegistrationState::Submitted);
    CHECK(refusalOf(RegistrationDesk(fixture.desk()).accept(id)) == "registration.blocked");

    const QString moved = fixture.dump();
    CHECK(import(fixture, wholeDelegation(kFaucigny, "R1")).report.change.isNull());
    CHECK(fixture.changedSince(moved) == QString());
}

TEST_CASE("A day put off keeps its delegations and their seats, each to be confirmed again")
{
    DeskFixture fixture;
    const SessionId day = fixture.addSession(QStringLiteral("2026-09-16"), 2);
    const RegistrationId accepted = acceptedAs(fixture, "R1", kFaucigny);
    const RegistrationId submitted = comeAs(fixture, "R2", kLoos);
    const QString before = fixture.dump();
    must(SessionDesk(fixture.desk()).postpone(day, QDate(2026, 10, 14)));
    const SessionSummary put = must(SessionDesk(fixture.desk()).show(day));
    CHECK(put.session.state == SessionState::Postponed);
    CHECK(put.session.postponedFrom == QDate(2026, 9, 16));
    CHECK(put.accepted == 1);
    CHECK(detailOf(fixture, accepted).registration.state == RegistrationState::Accepted);
    CHECK(detailOf(fixture, accepted).toConfirm);
    CHECK(detailOf(fixture, submitted).toConfirm);

    SECTION("undone whole")
    {
        must(ChangeDesk(fixture.desk()).undo(ChangeDesk(fixture.desk()).list(1).front().id));
        CHECK(fixture.changedSince(before) == QString());
    }
    SECTION("accepting on the new date is a confirmation")
    {
        must(RegistrationDesk(fixture.desk()).accept(submitted));
        CHECK_FALSE(detailOf(fixture, submitted).toConfirm);
    }
    SECTION("the form still says the old date: its rows are told so, and nothing is doubled")
    {
        const QString postponed = fixture.dump();
        CHECK(import(fixture, wholeDelegation(kFaucigny, "R1")).fates() == "rejected rejected rejected rejected");
        CHECK(fixture.changedSince(postponed) == QString());
    }
}

TEST_CASE("A day called off keeps the states, and lets nobody in")
{
    DeskFixture fixture;
    const SessionId day = fixture.addSession(QStringLiteral("2026-09-16"));
    const RegistrationId accepted = acceptedAs(fixture, "R1", kFaucigny);
    const RegistrationId submitted = comeAs(fixture, "R2", kLoos);
    must(SessionDesk(fixture.desk()).cancel(day));
    CHECK(detailOf(fixture, accepted).registration.state == RegistrationState::Accepted);
    CHECK(detailOf(fixture, submitted).registration.state == RegistrationState::Submitted);
    CHECK(blocks(detailOf(fixture, submitted), "session.cancelled"));
    CHECK(refusalOf(RegistrationDesk(fixture.desk()).accept(submitted)) == "registration.blocked");
    CHECK(refusalOf(SessionDesk(fixture.desk()).postpone(day, QDate(2026, 10, 14))) == "session.state");
    CHECK(must(RegistrationDesk(fixture.desk()).acceptAllReady(day)).empty());
}

TEST_CASE("A past year is entered afterwards, as it was, and no rule stands in its way")
{
    DeskFixture fixture;
    SessionEdit edit;
    edit.date = QDate(2022, 9, 21);
    const SessionId past = must(SessionDesk(fixture.desk()).add(edit, true));
    FileRows incomplete = without(wholeDelegation(kFaucigny, "H1"), "agent_etat");
    for (FileRow& row : incomplete)
        row.date = "21/09/2022";
    CHECK(import(fixture, incomplete).fates() == "created merged merged");
    const RegistrationDetail recorded = registrationOf(fixture, "H1");
    CHECK(recorded.registration.session == past);
    CHECK(recorded.registration.state == RegistrationState::Recorded);
    CHECK(recorded.findings.empty());
    CHECK(import(fixture, incomplete).report.change.isNull());

    const RegistrationId byHand
        = must(RegistrationDesk(fixture.desk()).add(past, {{}, QString::fromLatin1(kLoos), {}}));
    CHECK(detailOf(fixture, byHand).registration.state == RegistrationState::Recorded);
    CHECK(refusalOf(RegistrationDesk(fixture.desk()).accept(byHand)) == "registration.transition");
}

TEST_CASE("A territory that came before is recognised, and its state officer is remembered")
{
    DeskFixture fixture;
    SessionEdit edit;
    edit.date = QDate(2022, 9, 21);
    (void)must(SessionDesk(fixture.desk()).add(edit, true));
    fixture.addSession(QStringLiteral("2026-09-16"));
    FileRows past = wholeDelegation(kFaucigny, "H1");
    for (FileRow& row : past)
        row.date = "2022-09-21";
    (void)import(fixture, past + without(wholeDelegation(kFaucigny, "R1"), "agent_etat"));
    const RegistrationDetail now = registrationOf(fixture, "R1");
    CHECK(findingOf(now.findings, "territory.already-initiated") != nullptr);
    const Finding* missing = findingOf(now.findings, "role.missing");
    REQUIRE(missing != nullptr);
    CHECK(missing->fix.kind == QLatin1StringView("invite-previous"));
    CHECK(argument(missing->fix.args, QLatin1StringView("familyName")) == QStringLiteral("Roux"));
}

TEST_CASE("A territory that merged since it came is recognised under the unit it went into")
{
    DeskFixture fixture;
    SessionEdit edit;
    edit.date = QDate(2019, 3, 20);
    (void)must(SessionDesk(fixture.desk()).add(edit, true));
    fixture.addSession(QStringLiteral("2026-09-16"));
    FileRows past = wholeDelegation("200090751", "H1");
    for (FileRow& row : past)
        row.date = "2019-03-20";
    (void)import(fixture, past);
    // As a program of that year stored it.
    Statement(fixture.desk().database(), "UPDATE territory SET code = '246201149', name = 'CA du Calaisis'").run();
    fixture.reopen();

    const FileRows now = wholeDelegation("200090751", "R1") + wholeDelegation("62193", "R2");
    (void)import(fixture, now);
    const RegistrationDetail grown = registrationOf(fixture, "R1");
    CHECK(findingOf(grown.findings, "territory.already-initiated") != nullptr);
    CHECK(findingOf(grown.findings, "territory.merged") == nullptr);
    CHECK(findingOf(grown.findings, "territory.overlap") != nullptr); // Calais, in the same session

    // The old one comes again under its own name: a person confirms what it is today.
    FileRows again = wholeDelegation("", "R3");
    for (FileRow& row : again)
        row.territory = "CA du Calaisis (62)";
    (void)import(fixture, again);
    const RegistrationDetail asked = registrationOf(fixture, "R3");
    const Finding* open = findingOf(asked.findings, "territory.ambiguous");
    REQUIRE(open != nullptr);
    CHECK(argument(open->fix.args, QLatin1StringView("code")) == QStringLiteral("200090751"));
}

TEST_CASE("A territory that was chosen for a text is not asked again, until that is undone")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    FileRows rows = wholeDelegation("", "R1");
    for (FileRow& row : rows)
        row.territory = "Saint-Denis";
    (void)import(fixture, rows);
    const RegistrationDetail open = registrationOf(fixture, "R1");
    REQUIRE(findingOf(open.findings, "territory.ambiguous") != nullptr);

    RegistrationEdit edit;
    edit.territory = TerritoryText{{}, QStringLiteral("93066"), QStringLiteral("commune")};
    must(RegistrationDesk(fixture.desk()).edit(open.registration.id, edit));
    const TerritoryText written{QStringLiteral("saint denis"), {}, {}};
    const TerritoryMatch now = TerritoryDesk(fixture.desk()).match(written);
    CHECK(now.verdict == MatchVerdict::Confident);
    CHECK(now.candidates.front().code == QStringLiteral("93066"));
    CHECK(now.candidates.front().reason == QLatin1StringView("remembered"));

    REQUIRE(ChangeDesk(fixture.desk()).undo(ChangeDesk(fixture.desk()).list(1).front().id));
    CHECK(TerritoryDesk(fixture.desk()).match(written).verdict == MatchVerdict::Ambiguous);
}
