// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The season, fourth chapter: the evening before. Somebody cannot come, somebody else takes the place, two exchange
// their roles.
#include "testkit/registrationrows.h"

#include "desk/changedesk.h"
#include "desk/delegatedesk.h"

using namespace quatuor;
using namespace quatuor::testkit;

namespace {

const QByteArray kFaucigny = "200000172";

/// An accepted delegation with a substitute for its state officer, the evening before the day.
struct Evening {
    DeskFixture fixture;
    FileRows rows = wholeDelegation(kFaucigny, "R1");
    RegistrationId id;

    Evening()
    {
        fixture.addSession(QStringLiteral("2026-09-16"));
        rows.push_back({.code = kFaucigny,
            .role = "agent_etat",
            .given = "Malik",
            .family = "Benali",
            .email = "malik@ddt74.etat.example.org",
            .substitute = true,
            .ref = "R1"});
        (void)import(fixture, rows);
        id = registrationOf(fixture, "R1").registration.id;
        must(RegistrationDesk(fixture.desk()).accept(id));
        fixture.setNow(QStringLiteral("2026-09-15T18:00:00Z"));
    }

    [[nodiscard]] RegistrationDetail detail() { return detailOf(fixture, id); }
    [[nodiscard]] DelegateId officer() { return memberOf(detail(), "agent_etat").id; }
    [[nodiscard]] DelegateId substitute() { return detail().registration.delegates.back().id; }
    [[nodiscard]] DelegateDesk delegates() { return DelegateDesk(fixture.desk()); }
    [[nodiscard]] bool isAccepted() { return detail().registration.state == RegistrationState::Accepted; }
};

DelegateEdit successor()
{
    DelegateEdit edit;
    edit.givenName = QStringLiteral("Odile");
    edit.familyName = QStringLiteral("Perret");
    edit.email = QStringLiteral("odile.perret@ddt74.etat.example.org");
    return edit;
}

DelegateEdit asRole(const char* role)
{
    DelegateEdit edit;
    edit.role = QString::fromLatin1(role);
    return edit;
}

} // namespace

TEST_CASE("Not being able to come is a fact about the day, not about the composition")
{
    Evening evening;
    must(evening.delegates().setUnavailable(evening.officer()));
    CHECK(evening.isAccepted());
    const RegistrationDetail detail = evening.detail();
    const Finding* unavailable = findingOf(detail.findings, "delegate.unavailable");
    REQUIRE(unavailable != nullptr);
    CHECK(unavailable->fix.kind == QLatin1StringView("replace-delegate"));
    CHECK(argument(unavailable->fix.args, QLatin1StringView("with")) == evening.substitute().toString());
    CHECK(findingOf(detail.findings, "role.missing") == nullptr);

    must(evening.delegates().setUnavailable(evening.officer(), false));
    CHECK(findingOf(evening.detail().findings, "delegate.unavailable") == nullptr);
}

TEST_CASE("The substitute of that role is called up in one action")
{
    Evening evening;
    must(evening.delegates().setUnavailable(evening.officer()));
    const DelegateId substitute = evening.substitute();
    const QString before = evening.fixture.dump();
    CHECK(must(evening.delegates().replaceWithSubstitute(evening.officer(), substitute)) == substitute);
    CHECK(evening.isAccepted());
    CHECK(evening.officer() == substitute);
    CHECK_FALSE(memberOf(evening.detail(), "agent_etat").substitute);
    CHECK(evening.detail().registration.delegates.size() == 4);
    must(ChangeDesk(evening.fixture.desk()).undo(ChangeDesk(evening.fixture.desk()).list(1).front().id));
    CHECK(evening.fixture.changedSince(before) == QString());
}

TEST_CASE("Somebody new takes the place, its role and its position")
{
    Evening evening;
    const int position = memberOf(evening.detail(), "agent_etat").position;
    const DelegateId taken = must(evening.delegates().replaceWithNew(evening.officer(), successor()));
    CHECK(evening.isAccepted());
    CHECK(evening.officer() == taken);
    const RegistrationDetail detail = evening.detail();
    CHECK(memberOf(detail, "agent_etat").position == position);
    CHECK(memberOf(detail, "agent_etat").person.familyName == QStringLiteral("Perret"));
    CHECK(refusalOf(evening.delegates().replaceWithNew(taken, {})) == "delegate.no-name");

    const QString replaced = evening.fixture.dump();
    CHECK(import(evening.fixture, evening.rows).fates() == "unchanged unchanged kept unchanged unchanged");
    CHECK(evening.fixture.changedSince(replaced) == QString());
}

TEST_CASE("Who is replaced hands over being the contact")
{
    Evening evening;
    const Delegate* contact = evening.detail().registration.contact();
    REQUIRE(contact != nullptr);
    const DelegateId taken
        = must(evening.delegates().replaceWithNew(evening.detail().registration.contact()->id, successor()));
    const RegistrationDetail detail = evening.detail();
    REQUIRE(detail.registration.contact() != nullptr);
    CHECK(detail.registration.contact()->id == taken);
}

TEST_CASE("Nobody is taken out of an accepted delegation that needs them")
{
    Evening evening;
    const QString before = evening.fixture.dump();
    const auto refusesRole = [](const auto& outcome) {
        return refusalOf(outcome) == "registration.blocked"
            && findingOf(outcome.error().findings, "role.missing") != nullptr;
    };
    const DelegateId officer = evening.officer();
    DelegateEdit aside;
    aside.substitute = true;
    DelegateEdit unnamed;
    unnamed.givenName = unnamed.familyName = QString();
    CHECK(refusesRole(evening.delegates().remove(officer)));
    CHECK(refusesRole(evening.delegates().edit(officer, aside)));
    CHECK(refusesRole(evening.delegates().edit(officer, asRole("elu"))));
    CHECK(refusesRole(evening.delegates().edit(officer, unnamed)));
    CHECK(refusalOf(evening.delegates().replaceWithSubstitute(officer, memberOf(evening.detail(), "elu").id))
        == "replace.not-substitute");
    CHECK(evening.fixture.changedSince(before) == QString());
    CHECK(evening.isAccepted());

    must(evening.delegates().remove(evening.substitute()));
    CHECK(evening.isAccepted());
}

TEST_CASE("An accepted delegation with somebody to spare lets them go elsewhere, and no further")
{
    Evening evening;
    evening.fixture.addSession(QStringLiteral("2026-11-18"));
    FileRows elsewhere = wholeDelegation("62528", "R2");
    for (FileRow& row : elsewhere)
        row.date = "2026-11-18";
    (void)import(evening.fixture, elsewhere);
    const RegistrationId other = registrationOf(evening.fixture, "R2").registration.id;
    const QString before = evening.fixture.dump();
    CHECK(refusalOf(evening.delegates().transfer(evening.officer(), other)) == "registration.blocked");
    CHECK(refusalOf(evening.delegates().transfer(evening.officer(), evening.id)) == "transfer.same");
    CHECK(evening.fixture.changedSince(before) == QString());

    must(evening.delegates().transfer(evening.substitute(), other));
    CHECK(evening.isAccepted());
    CHECK(detailOf(evening.fixture, other).registration.delegates.size() == 5);
    const QString transferred = evening.fixture.dump();
    CHECK(import(evening.fixture, evening.rows).fates() == "unchanged unchanged unchanged unchanged kept");
    CHECK(evening.fixture.changedSince(transferred) == QString());
}

TEST_CASE("Two members of an accepted delegation exchange their roles")
{
    Evening evening;
    const DelegateId elected = memberOf(evening.detail(), "elu").id;
    const DelegateId agent = memberOf(evening.detail(), "agent").id;
    CHECK(refusalOf(evening.delegates().edit(elected, asRole("agent"))) == "registration.blocked");
    must(evening.delegates().exchangeRoles(elected, agent));
    CHECK(evening.isAccepted());
    CHECK(memberOf(evening.detail(), "elu").id == agent);
    CHECK(memberOf(evening.detail(), "agent").id == elected);
}
