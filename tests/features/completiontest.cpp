// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The season, first chapter: a delegation of three that promises its fourth, the seat kept for it, and what is never
// waived.
#include "testkit/registrationrows.h"

#include "desk/changedesk.h"
#include "desk/delegatedesk.h"
#include "desk/sessiondesk.h"

using namespace quatuor;
using namespace quatuor::testkit;

namespace {

const QByteArray kFaucigny = "200000172";
const QByteArray kLoos = "62528";

CorrectionRequest completion(const char* role, QDate holdUntil)
{
    return {{QStringLiteral("role:") + QLatin1StringView(role)}, QStringLiteral("Il manque l’agent·e de l’État."), {},
        holdUntil};
}

SessionSummary summaryOf(DeskFixture& fixture, SessionId id)
{
    return must(SessionDesk(fixture.desk()).show(id));
}

RegistrationId acceptedFrom(DeskFixture& fixture, const QByteArray& code, const QByteArray& ref)
{
    (void)import(fixture, wholeDelegation(code, ref));
    const RegistrationId id = registrationOf(fixture, ref).registration.id;
    must(RegistrationDesk(fixture.desk()).accept(id));
    return id;
}

} // namespace

TEST_CASE("A delegation without one of its roles is not accepted, whatever is waived")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    (void)import(fixture, without(wholeDelegation(kFaucigny, "R1"), "agent_etat"));
    const RegistrationId id = registrationOf(fixture, "R1").registration.id;
    RegistrationDesk desk(fixture.desk());
    const QString before = fixture.dump();

    const auto refused = desk.accept(id);
    CHECK(refusalOf(refused) == "registration.blocked");
    const Finding* missing = findingOf(refused.error().findings, "role.missing");
    REQUIRE(missing != nullptr);
    CHECK(missing->subject.toString() == QStringLiteral("role:agent_etat"));
    CHECK(missing->fix.kind == QLatin1StringView("request-completion"));
    CHECK(refusalOf(desk.waive(id, QStringLiteral("role.missing"), QStringLiteral("exception")))
        == "finding.not-waivable");
    CHECK(refusalOf(desk.waive(id, QStringLiteral("role.missing@role:agent_etat"), QStringLiteral("x")))
        == "finding.not-waivable");
    CHECK(refusalOf(desk.dismiss(id, QStringLiteral("role.missing"))) == "finding.not-waivable");
    CHECK(must(desk.acceptAllReady(detailOf(fixture, id).registration.session)).empty());
    CHECK(fixture.changedSince(before) == QString());
}

TEST_CASE("A promised place never counts, and becomes somebody when a name comes")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    (void)import(fixture, without(wholeDelegation(kFaucigny, "R1"), "agent_etat"));
    const RegistrationId id = registrationOf(fixture, "R1").registration.id;

    DelegateEdit promise;
    promise.role = QStringLiteral("agent_etat");
    promise.organisation = QStringLiteral("DDT de Haute-Savoie");
    promise.toCome = true;
    promise.toComeBy = QDate(2026, 9, 8);
    const DelegateId place = must(DelegateDesk(fixture.desk()).add(id, promise));
    const RegistrationDetail promised = detailOf(fixture, id);
    CHECK(promised.registration.people() == 4);
    CHECK(promised.registration.find(place)->person.id.isNull());
    CHECK(findingOf(promised.findings, "role.missing") != nullptr);
    CHECK(refusalOf(RegistrationDesk(fixture.desk()).accept(id)) == "registration.blocked");

    DelegateEdit name;
    name.givenName = QStringLiteral("Anne");
    name.familyName = QStringLiteral("Roux");
    name.email = QStringLiteral("anne.roux@ddt74.etat.example.org");
    must(DelegateDesk(fixture.desk()).edit(place, name));
    const RegistrationDetail named = detailOf(fixture, id);
    CHECK_FALSE(named.registration.find(place)->toCome);
    CHECK(named.registration.find(place)->organisation == QStringLiteral("DDT de Haute-Savoie"));
    must(RegistrationDesk(fixture.desk()).accept(id));
}

TEST_CASE("The form that said \"à venir\" gives the name later: the place is filled, not doubled")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    FileRows rows = wholeDelegation(kFaucigny, "R1");
    const FileRow known = rowOf(rows, "agent_etat");
    rowOf(rows, "agent_etat").given = "";
    rowOf(rows, "agent_etat").family = "à venir";
    rowOf(rows, "agent_etat").email = "";
    (void)import(fixture, rows);
    CHECK(memberOf(registrationOf(fixture, "R1"), "agent_etat").toCome);
    CHECK(import(fixture, rows).fates() == "unchanged unchanged unchanged unchanged");

    rowOf(rows, "agent_etat") = known;
    CHECK(import(fixture, rows).fates() == "unchanged unchanged updated unchanged");
    const RegistrationDetail detail = registrationOf(fixture, "R1");
    CHECK(detail.registration.delegates.size() == 4);
    CHECK(memberOf(detail, "agent_etat").person.familyName == QStringLiteral("Roux"));
    must(RegistrationDesk(fixture.desk()).accept(detail.registration.id));
}

TEST_CASE("A place named by hand stands, while the form still says \"à venir\"")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    FileRows rows = wholeDelegation(kFaucigny, "R1");
    FileRow& place = rowOf(rows, "agent_etat");
    place.given = place.email = "";
    place.family = "à venir";
    (void)import(fixture, rows);
    DelegateEdit name;
    name.givenName = QStringLiteral("Anne");
    name.familyName = QStringLiteral("Roux");
    must(DelegateDesk(fixture.desk()).edit(memberOf(registrationOf(fixture, "R1"), "agent_etat").id, name));

    CHECK(import(fixture, rows).fates() == "unchanged unchanged kept unchanged");
    must(RegistrationDesk(fixture.desk()).accept(registrationOf(fixture, "R1").registration.id));
    CHECK(import(fixture, rows).fates() == "unchanged unchanged kept unchanged");
    CHECK(registrationOf(fixture, "R1").registration.delegates.size() == 4);
}

TEST_CASE("A seat is kept until the date said, that day included, and then goes to others")
{
    DeskFixture fixture;
    const SessionId day = fixture.addSession(QStringLiteral("2026-09-16"), 1);
    (void)import(fixture, without(wholeDelegation(kFaucigny, "R1"), "agent_etat") + wholeDelegation(kLoos, "R2"));
    const RegistrationId three = registrationOf(fixture, "R1").registration.id;
    const RegistrationId whole = registrationOf(fixture, "R2").registration.id;
    must(RegistrationDesk(fixture.desk()).requestCorrection(three, completion("agent_etat", QDate(2026, 9, 4))));
    CHECK(summaryOf(fixture, day).held == 1);
    CHECK(refusalOf(RegistrationDesk(fixture.desk()).requestCorrection(whole, completion("elu", QDate(2026, 9, 4))))
        == "hold.no-seat");

    fixture.setNow(QStringLiteral("2026-09-04T10:00:00Z"));
    const auto full = RegistrationDesk(fixture.desk()).accept(whole);
    CHECK(refusalOf(full) == "registration.blocked");
    CHECK(findingOf(full.error().findings, "session.full") != nullptr);

    fixture.setNow(QStringLiteral("2026-09-05T10:00:00Z"));
    CHECK(summaryOf(fixture, day).held == 0);
    const RegistrationDetail lapsed = detailOf(fixture, three);
    REQUIRE(findingOf(lapsed.findings, "seat.hold-lapsed") != nullptr);
    CHECK(findingOf(lapsed.findings, "seat.hold-lapsed")->severity == Severity::Warning);
    must(RegistrationDesk(fixture.desk()).accept(whole));
}

TEST_CASE("The delegation that completes itself takes the seat that was kept for it")
{
    DeskFixture fixture;
    const SessionId day = fixture.addSession(QStringLiteral("2026-09-16"), 1);
    const FileRows whole = wholeDelegation(kFaucigny, "R1");
    (void)import(fixture, without(whole, "agent_etat"));
    const RegistrationId id = registrationOf(fixture, "R1").registration.id;
    must(RegistrationDesk(fixture.desk()).requestCorrection(id, completion("agent_etat", QDate(2026, 9, 4))));

    CHECK(import(fixture, whole).fates() == "unchanged unchanged updated unchanged");
    const RegistrationDetail answered = detailOf(fixture, id);
    CHECK(answered.registration.state == RegistrationState::Submitted);
    CHECK(answered.holdUntil == QDate(2026, 9, 4));

    SECTION("alone")
    {
        must(RegistrationDesk(fixture.desk()).accept(id));
    }
    SECTION("with all that are ready")
    {
        CHECK(must(RegistrationDesk(fixture.desk()).acceptAllReady(day)).size() == 1);
    }
    CHECK(summaryOf(fixture, day).accepted == 1);
    CHECK(summaryOf(fixture, day).held == 0);
}

TEST_CASE("An accepted delegation sent back for completion keeps its seat if told to")
{
    DeskFixture fixture;
    const SessionId day = fixture.addSession(QStringLiteral("2026-09-16"), 1);
    const RegistrationId id = acceptedFrom(fixture, kFaucigny, "R1");
    const QString before = fixture.dump();
    CHECK(refusalOf(RegistrationDesk(fixture.desk()).requestCorrection(id, {{}, QStringLiteral("Bonjour"), {}, {}}))
        == "correction.about");
    CHECK(fixture.changedSince(before) == QString());

    must(RegistrationDesk(fixture.desk()).requestCorrection(id, completion("agent_etat", QDate(2026, 9, 4))));
    CHECK(summaryOf(fixture, day).held == 1);
    CHECK(summaryOf(fixture, day).accepted == 0);
    must(DelegateDesk(fixture.desk()).remove(memberOf(detailOf(fixture, id), "agent_etat").id));
    CHECK(refusalOf(RegistrationDesk(fixture.desk()).accept(id)) == "registration.blocked");
}
