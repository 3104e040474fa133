// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The territories of a workspace as a list: who came, who is an ally, and that what is recorded of one is undone.
#include "desk/territorylistdesk.h"

#include "desk/changedesk.h"
#include "desk/registrationdesk.h"
#include "desk/sessiondesk.h"
#include "scene.h"

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::testkit;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kLeTeil = u"07319"_s;
const QString kBonneville = u"74042"_s;
const QString kFaucigny = u"200000172"_s;

Territory official(const QString& code, TerritoryKind kind = TerritoryKind::Commune)
{
    Territory one;
    one.code = code;
    one.kind = kind;
    return one;
}

QStringList names(DeskFixture& fixture, const TerritoryQuery& query = {})
{
    TerritoryListDesk desk(fixture.desk());
    QStringList found;
    for (const TerritoryLine& line : desk.lines(desk.ids(query)))
        found.append(line.territory.name);
    return found;
}

TerritoryCounts countsOf(DeskFixture& fixture, const QString& department)
{
    for (const DepartmentCounts& one : TerritoryListDesk(fixture.desk()).byDepartment()) {
        if (one.department == department)
            return one.counts;
    }
    return {};
}

TerritoryProfile profile(DeskFixture& fixture, const Territory& one, int most = 10)
{
    const Outcome<TerritoryProfile> found = TerritoryListDesk(fixture.desk()).profile(one, most);
    REQUIRE(found);
    return *found;
}

TerritoryId edit(DeskFixture& fixture, const Territory& one, const TerritoryEdit& edit)
{
    const Outcome<TerritoryId> done = TerritoryDesk(fixture.desk()).edit(one, edit);
    REQUIRE(done);
    return *done;
}

void undoLast(DeskFixture& fixture)
{
    ChangeDesk changes(fixture.desk());
    REQUIRE(changes.undo(changes.list(1).front().id));
}

} // namespace

SCENARIO("a territory is initiated once the session it was accepted for took place")
{
    DeskFixture fixture;
    fixture.addSession(u"2026-09-16"_s);
    addAccepted(fixture, "2026-09-16", "07319");
    addWhole(fixture, "2026-09-16", "200000172");
    CHECK(names(fixture) == QStringList{u"CC Faucigny - Glières"_s, u"Le Teil"_s});
    CHECK(names(fixture, {TerritoryFilter::Initiated, {}, {}}).isEmpty());
    CHECK(names(fixture, {TerritoryFilter::Waiting, {}, {}}) == QStringList{u"CC Faucigny - Glières"_s});
    CHECK_FALSE(profile(fixture, official(kLeTeil)).initiated);

    fixture.setNow(u"2026-09-16T18:00:00Z"_s); // the day itself is not over
    CHECK(names(fixture, {TerritoryFilter::Initiated, {}, {}}).isEmpty());
    fixture.setNow(u"2026-09-17T09:00:00Z"_s);
    CHECK(names(fixture, {TerritoryFilter::Initiated, {}, {}}) == QStringList{u"Le Teil"_s});
    CHECK(profile(fixture, official(kLeTeil)).initiated);
    CHECK(countsOf(fixture, u"07"_s).initiated == 1);
    CHECK(countsOf(fixture, u"74"_s).initiated == 0);
    CHECK(countsOf(fixture, u"74"_s).waiting == 1);
    TerritoryListDesk desk(fixture.desk());
    const std::vector<TerritoryLine> lines = desk.lines(desk.ids({TerritoryFilter::Initiated, {}, {}}));
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().latest == QDate(2026, 9, 16));
    CHECK(lines.front().registrations == 1);
}

SCENARIO("a session that was cancelled initiates nobody, one that was postponed does on its new day")
{
    DeskFixture fixture;
    const SessionId cancelled = fixture.addSession(u"2026-09-16"_s);
    const SessionId postponed = fixture.addSession(u"2026-09-23"_s);
    addAccepted(fixture, "2026-09-16", "07319");
    addAccepted(fixture, "2026-09-23", "74042");
    REQUIRE(SessionDesk(fixture.desk()).cancel(cancelled));
    REQUIRE(SessionDesk(fixture.desk()).postpone(postponed, QDate(2026, 10, 7)));
    fixture.setNow(u"2026-10-01T09:00:00Z"_s);
    CHECK(names(fixture, {TerritoryFilter::Initiated, {}, {}}).isEmpty());
    fixture.setNow(u"2026-10-08T09:00:00Z"_s);
    CHECK(names(fixture, {TerritoryFilter::Initiated, {}, {}}) == QStringList{u"Bonneville"_s});
    CHECK_FALSE(profile(fixture, official(kLeTeil)).initiated);
    CHECK(profile(fixture, official(kBonneville)).initiated);
}

SCENARIO("the charter and the company are recorded, counted and taken back")
{
    DeskFixture fixture;
    const QString before = fixture.dump();
    // An official unit that nobody has met comes into the workspace with it.
    const TerritoryId teil = edit(fixture, official(kLeTeil), {QDate(2026, 3, 2), {}});
    CHECK(names(fixture, {TerritoryFilter::Allies, {}, {}}) == QStringList{u"Le Teil"_s});
    CHECK(profile(fixture, official(kLeTeil)).info.territory.alliedOn == QDate(2026, 3, 2));
    CHECK(edit(fixture, official(kLeTeil), {{}, true}) == teil);
    const TerritoryCounts counts = countsOf(fixture, u"07"_s);
    CHECK(counts.all == 1);
    CHECK(counts.allies == 1);
    CHECK(counts.accompanied == 1);
    CHECK(profile(fixture, official(kLeTeil)).info.territory.alliedOn == QDate(2026, 3, 2));

    const QString between = fixture.dump();
    edit(fixture, official(kLeTeil), {QDate(), false});
    CHECK(names(fixture).isEmpty()); // nothing is known of it any more
    undoLast(fixture);
    CHECK(fixture.changedSince(between).isEmpty());
    ChangeDesk changes(fixture.desk());
    const std::size_t done = changes.list(50).size();
    edit(fixture, official(kLeTeil), {QDate(2026, 3, 2), true}); // as it is
    CHECK(changes.list(50).size() == done);
    CHECK(refusal(TerritoryDesk(fixture.desk()).edit(official(kLeTeil), {QDate(2099, 1, 1), {}}))
        == u"no territory.charter-to-come"_s);
    CHECK(refusal(TerritoryDesk(fixture.desk()).edit(official(u"00000"_s), {QDate(), {}}))
        == u"usage territory.not-found"_s);
    CHECK(fixture.changedSince(before) != QString());
}

SCENARIO("a département and a région with one code are two territories")
{
    DeskFixture fixture;
    edit(fixture, official(u"84"_s, TerritoryKind::Region), {QDate(2026, 3, 2), {}});
    CHECK(names(fixture) == QStringList{u"Auvergne-Rhône-Alpes"_s});
    CHECK(profile(fixture, official(u"84"_s, TerritoryKind::Departement)).info.territory.id.isNull());
    const auto unmet = TerritoryListDesk(fixture.desk()).unmet(u"84"_s, 20);
    CHECK(std::ranges::any_of(unmet, [](const OfficialUnit& one) { return one.name == u"Vaucluse"_s; }));
    CHECK(std::ranges::none_of(unmet, [](const OfficialUnit& one) { return one.kind == TerritoryKind::Region; }));
}

SCENARIO("a groupement credits its members")
{
    DeskFixture fixture;
    fixture.addSession(u"2026-09-16"_s);
    const Outcome<TerritoryId> petr
        = TerritoryDesk(fixture.desk()).add(u"PETR de l’essai"_s, TerritoryKind::Petr, {kLeTeil, u"07186"_s});
    REQUIRE(petr);
    const RegistrationId id = addAccepted(fixture, "2026-09-16", "74042");
    execute(fixture,
        "UPDATE registration SET territory_id = " + petr->toString().toUtf8()
            + " WHERE id = " + id.toString().toUtf8());
    edit(fixture, official(kLeTeil), {QDate(2026, 3, 2), {}});
    fixture.setNow(u"2026-09-20T09:00:00Z"_s);

    const TerritoryProfile teil = profile(fixture, official(kLeTeil));
    CHECK_FALSE(teil.initiated);
    CHECK(teil.initiatedThrough);
    REQUIRE(teil.visits.size() == 1);
    CHECK(teil.visits.front().through.name == u"PETR de l’essai"_s);
    REQUIRE(teil.groupements.size() == 1);
    Territory whole;
    whole.id = *petr;
    CHECK(profile(fixture, whole).initiated);
    CHECK(profile(fixture, whole).info.members.size() == 2);
    CHECK(countsOf(fixture, u"07"_s).initiated == 1);
}

SCENARIO("the list is searched by name and by code, and narrowed to a département")
{
    DeskFixture fixture;
    fixture.addSession(u"2026-09-16"_s);
    addWhole(fixture, "2026-09-16", "07319");
    addWhole(fixture, "2026-09-16", "74042");
    CHECK(names(fixture, {TerritoryFilter::All, {}, u"le te"_s}) == QStringList{u"Le Teil"_s});
    CHECK(names(fixture, {TerritoryFilter::All, {}, u"74042"_s}) == QStringList{u"Bonneville"_s});
    CHECK(names(fixture, {TerritoryFilter::All, {}, u"\"; DROP TABLE territory; --"_s}).isEmpty());
    CHECK(names(fixture, {TerritoryFilter::All, u"74"_s, {}}) == QStringList{u"Bonneville"_s});
    CHECK(names(fixture, {TerritoryFilter::All, u"74"_s, u"teil"_s}).isEmpty());
    // Somebody named so is no territory.
    execute(fixture, "UPDATE person SET family_name = 'Zzyzx' WHERE id = (SELECT min(id) FROM person)");
    fixture.reopen();
    CHECK(names(fixture, {TerritoryFilter::All, {}, u"zzyzx"_s}).isEmpty());
    const auto unmet = TerritoryListDesk(fixture.desk()).unmet(u"Bonneville"_s, 20);
    CHECK(std::ranges::none_of(unmet, [](const OfficialUnit& one) { return one.code == u"74042"_s; }));
    CHECK_FALSE(unmet.empty());
}

SCENARIO("old registrations are cut, and it is said")
{
    DeskFixture fixture;
    for (const char* date : {"2026-09-16", "2026-10-14", "2026-11-18"}) {
        fixture.addSession(QLatin1StringView(date));
        addWhole(fixture, date, "07319");
    }
    const TerritoryProfile cut = profile(fixture, official(kLeTeil), 2);
    CHECK(cut.moreVisits);
    REQUIRE(cut.visits.size() == 2);
    CHECK(cut.visits.front().session.date == QDate(2026, 11, 18));
    CHECK(cut.visits.front().people == 4);
    CHECK_FALSE(profile(fixture, official(kLeTeil), 3).moreVisits);
}
