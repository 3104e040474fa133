// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The season, second chapter: two forms for one delegation, territories that come together, a person shared by two
// delegations.
#include "testkit/registrationrows.h"

#include "desk/changedesk.h"
#include "desk/delegatedesk.h"
#include "desk/territorydesk.h"
#include "store/database.h"

#include <set>

using namespace quatuor;
using namespace quatuor::testkit;

namespace {

const QByteArray kFaucigny = "200000172";
const QByteArray kLoos = "62528";
const QByteArray kLeTeil = "07319";

/// Two people of one territory each filled the form, two roles each, with a project of their own words.
struct TwoForms {
    FileRows first;
    FileRows second;
    explicit TwoForms(const QByteArray& firstCode = kFaucigny, const QByteArray& secondCode = kFaucigny)
        : first(without(without(wholeDelegation(firstCode, "F1"), "agent_etat"), "acteur_socio_eco"))
        , second(without(without(wholeDelegation(secondCode, "F2"), "elu"), "agent"))
    {
        first.front().project = "Forêt partagée";
        second.front().project = "La forêt, ensemble";
    }
    [[nodiscard]] FileRows both() const { return first + second; }
};

std::set<QString> namesOf(const RegistrationDetail& detail)
{
    std::set<QString> names;
    for (const Delegate& one : detail.registration.delegates)
        names.insert(one.person.familyName);
    return names;
}

ChangeId newestChange(DeskFixture& fixture)
{
    return ChangeDesk(fixture.desk()).list(1).front().id;
}

TerritoryText named(const QString& name)
{
    return {name, {}, {}};
}

} // namespace

TEST_CASE("Two forms from one territory: the finding offers to merge, and one delegation comes of it")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    const TwoForms forms;
    (void)import(fixture, forms.both());
    const RegistrationDetail first = registrationOf(fixture, "F1");
    const RegistrationDetail second = registrationOf(fixture, "F2");
    const Finding* twice = findingOf(first.findings, "territory.already-registered");
    REQUIRE(twice != nullptr);
    CHECK(twice->fix.kind == QLatin1StringView("merge-registrations"));
    CHECK(argument(twice->fix.args, QLatin1StringView("into")) == second.registration.id.toString());

    const QString before = fixture.dump();
    must(RegistrationDesk(fixture.desk()).merge(first.registration.id, second.registration.id));
    const RegistrationDetail merged = registrationOf(fixture, "F1");
    CHECK(namesOf(merged).size() == 4);
    CHECK(merged.registration.projectTitle == QStringLiteral("Forêt partagée\n\nLa forêt, ensemble"));
    CHECK(findingOf(merged.findings, "territory.already-registered") == nullptr);
    CHECK(registrationOf(fixture, "F2").registration.mergedInto == first.registration.id);

    SECTION("one undo brings both back")
    {
        must(ChangeDesk(fixture.desk()).undo(newestChange(fixture)));
        CHECK(fixture.changedSince(before) == QString());
    }
    SECTION("what was merged is not reopened by mistake")
    {
        CHECK(refusalOf(RegistrationDesk(fixture.desk()).reopen(second.registration.id, QStringLiteral("erreur")))
            == "registration.transition");
    }
    SECTION("it is accepted as one")
    {
        must(RegistrationDesk(fixture.desk()).accept(first.registration.id));
    }
}

TEST_CASE("Both histories stay readable after a merge")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    (void)import(fixture, TwoForms().both());
    const RegistrationId first = registrationOf(fixture, "F1").registration.id;
    const RegistrationId second = registrationOf(fixture, "F2").registration.id;
    must(RegistrationDesk(fixture.desk())
             .requestCorrection(first, {{QStringLiteral("role:agent_etat")}, QStringLiteral("Qui ?"), {}, {}}));
    must(RegistrationDesk(fixture.desk())
             .requestCorrection(second, {{QStringLiteral("role:elu")}, QStringLiteral("Qui donc ?"), {}, {}}));
    must(RegistrationDesk(fixture.desk()).merge(first, second));
    CHECK(detailOf(fixture, first).corrections.size() == 1);
    CHECK(detailOf(fixture, second).corrections.size() == 1);
    CHECK(detailOf(fixture, second).corrections.front().message == QStringLiteral("Qui donc ?"));
}

TEST_CASE("The next export of the form keeps together what was merged")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    TwoForms forms;
    (void)import(fixture, forms.both());
    const RegistrationId first = registrationOf(fixture, "F1").registration.id;
    must(RegistrationDesk(fixture.desk()).merge(first, registrationOf(fixture, "F2").registration.id));
    const QString merged = fixture.dump();

    SECTION("the same rows change nothing, however often")
    {
        for (int time = 0; time < 3; ++time) {
            const Imported again = import(fixture, forms.both());
            CHECK(again.report.change.isNull());
            CHECK(again.report.created == 0);
            CHECK(fixture.changedSince(merged) == QString());
        }
    }
    SECTION("a project reworded at the source is proposed once, whichever form said it")
    {
        forms.second.front().project = "La forêt en commun";
        CHECK(import(fixture, forms.both()).fates() == "kept unchanged proposed unchanged");
        REQUIRE(detailOf(fixture, first).proposals.size() == 1);
        CHECK(detailOf(fixture, first).proposals.front().newValue == QStringLiteral("La forêt en commun"));
        CHECK(import(fixture, forms.both()).report.change.isNull());
    }
    SECTION("a member whom the second form adds joins the whole")
    {
        const FileRow more{.code = kFaucigny,
            .role = "elu",
            .given = "Paul",
            .family = "Neveu",
            .email = "paul@f2.example.org",
            .ref = "F2"};
        const Imported imported = import(fixture, forms.both() + FileRows{more});
        CHECK(imported.report.created == 0);
        CHECK(imported.fates().endsWith("updated"));
        CHECK(detailOf(fixture, first).registration.delegates.size() == 5);
    }
}

TEST_CASE("Somebody named in both forms stands once after the merge, and does not come back")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    TwoForms forms;
    FileRow again = forms.first.front();
    again.ref = "F2";
    again.project = {};
    forms.second.push_back(again);
    (void)import(fixture, forms.both());
    const RegistrationId first = registrationOf(fixture, "F1").registration.id;
    must(RegistrationDesk(fixture.desk()).merge(first, registrationOf(fixture, "F2").registration.id));
    CHECK(detailOf(fixture, first).registration.delegates.size() == 4);
    const QString merged = fixture.dump();
    CHECK(import(fixture, forms.both()).report.change.isNull());
    CHECK(fixture.changedSince(merged) == QString());
    must(RegistrationDesk(fixture.desk()).accept(first));
}

TEST_CASE("Registrations of two days, or of two territories, are not merged")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    fixture.addSession(QStringLiteral("2026-11-18"));
    FileRows other = wholeDelegation(kFaucigny, "R2");
    for (FileRow& row : other)
        row.date = "2026-11-18";
    (void)import(fixture, wholeDelegation(kFaucigny, "R1") + other + wholeDelegation(kLoos, "R3"));
    const RegistrationId id = registrationOf(fixture, "R1").registration.id;
    const RegistrationId otherDay = registrationOf(fixture, "R2").registration.id;
    const RegistrationId otherTerritory = registrationOf(fixture, "R3").registration.id;
    RegistrationDesk desk(fixture.desk());
    const QString before = fixture.dump();
    CHECK(refusalOf(desk.merge(id, id)) == "merge.itself");
    CHECK(refusalOf(desk.merge(id, otherDay)) == "merge.sessions");
    CHECK(refusalOf(desk.merge(id, otherTerritory)) == "merge.territories");
    CHECK(fixture.changedSince(before) == QString());
}

TEST_CASE("Two territories come together: a groupement takes in both registrations")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    const TwoForms forms(kFaucigny, kLeTeil);
    (void)import(fixture, forms.both());
    const RegistrationId first = registrationOf(fixture, "F1").registration.id;
    const RegistrationId second = registrationOf(fixture, "F2").registration.id;
    const QString name = QStringLiteral("Faucigny et Le Teil ensemble");
    const QStringList members = {QString::fromLatin1(kLeTeil), QString::fromLatin1(kFaucigny)};
    const TerritoryId whole = must(TerritoryDesk(fixture.desk()).add(name, TerritoryKind::Groupement, members));
    CHECK(must(TerritoryDesk(fixture.desk()).info(whole.toString())).otherMembers == members);
    CHECK(refusalOf(TerritoryDesk(fixture.desk()).add(name, TerritoryKind::Groupement, {})) == "territory.exists");

    RegistrationEdit edit;
    edit.territory = named(name);
    must(RegistrationDesk(fixture.desk()).edit(first, edit));
    CHECK(detailOf(fixture, first).registration.territory == whole);
    must(RegistrationDesk(fixture.desk()).merge(first, second));
    const RegistrationDetail merged = detailOf(fixture, first);
    REQUIRE(merged.territory);
    CHECK(merged.territory->kind == TerritoryKind::Groupement);
    CHECK(merged.registration.delegates.size() == 4);
    must(RegistrationDesk(fixture.desk()).accept(first));

    const QString accepted = fixture.dump();
    CHECK(import(fixture, forms.both()).report.change.isNull());
    CHECK(fixture.changedSince(accepted) == QString());
}

TEST_CASE("A state officer in two delegations of a day is one person, and is pointed out")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    FileRows one = wholeDelegation(kFaucigny, "R1");
    FileRows other = wholeDelegation(kLoos, "R2");
    rowOf(one, "agent_etat").email = rowOf(other, "agent_etat").email = "anne.roux@dreal.etat.example.org";
    (void)import(fixture, one + other);
    const RegistrationDetail first = registrationOf(fixture, "R1");
    const RegistrationDetail second = registrationOf(fixture, "R2");
    CHECK(memberOf(first, "agent_etat").person.id == memberOf(second, "agent_etat").person.id);
    CHECK(fixture.desk().database().integer("SELECT count(*) FROM person WHERE family_name = 'Roux'") == 1);

    const Finding* shared = findingOf(first.findings, "person.in-other-delegation");
    REQUIRE(shared != nullptr);
    CHECK(shared->severity == Severity::Warning);
    CHECK(shared->subject.key == memberOf(first, "agent_etat").id.toString());
    must(RegistrationDesk(fixture.desk()).accept(first.registration.id));
    must(RegistrationDesk(fixture.desk()).accept(second.registration.id));
    must(RegistrationDesk(fixture.desk()).dismiss(first.registration.id, QStringLiteral("person.in-other-delegation")));
    CHECK(findingOf(detailOf(fixture, first.registration.id).findings, "person.in-other-delegation")->settled);
}

TEST_CASE("One delegation does not unname a person whom an accepted one counts on")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    FileRows one = wholeDelegation(kFaucigny, "R1");
    FileRows other = wholeDelegation(kLoos, "R2");
    rowOf(one, "agent_etat").email = rowOf(other, "agent_etat").email = "anne.roux@dreal.etat.example.org";
    (void)import(fixture, one + other);
    must(RegistrationDesk(fixture.desk()).accept(registrationOf(fixture, "R1").registration.id));
    const QString before = fixture.dump();

    DelegateEdit nobody;
    nobody.givenName = nobody.familyName = QString();
    CHECK(refusalOf(DelegateDesk(fixture.desk()).edit(memberOf(registrationOf(fixture, "R2"), "agent_etat").id, nobody))
        == "registration.blocked");
    CHECK(fixture.changedSince(before) == QString());

    rowOf(other, "agent_etat").given = rowOf(other, "agent_etat").family = {};
    const Imported imported = import(fixture, other);
    CHECK(imported.rows.size() == 4);
    CHECK(memberOf(registrationOf(fixture, "R1"), "agent_etat").person.familyName == QStringLiteral("Roux"));
}
