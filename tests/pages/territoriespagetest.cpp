// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The territories, the one that is open and the figures by département, without a window.
#include "pages/territoriespage.h"

#include "pages/searchpage.h"
#include "store/statement.h"
#include "testkit/pagescene.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::testkit;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kLeTeil = u"07319"_s;
const QString kBonneville = u"74042"_s;
const QString kFaucigny = u"200000172"_s;

/// As if the day had been: the clock of the scene does not move.
void moveToThePast(PageScene& scene, SessionId session)
{
    Statement(scene.workspace().desk().database(), "UPDATE session SET date = '2026-03-04' WHERE id = ?")
        .with(session)
        .run();
}

QStringList names(TerritoriesPage& page)
{
    QStringList all;
    for (int row = 0; row < page.list().rowCount(); ++row)
        all.append(page.list().index(row).data().toString());
    return all;
}

/// Le Teil came, the Faucigny waits, nobody decided on Bonneville.
class Scene : public PageScene {
public:
    Scene()
    {
        const SessionId past = addSession(u"2026-09-16"_s);
        visit = addWhole(past, kLeTeil, true);
        moveToThePast(*this, past);
        const SessionId coming = addSession(u"2026-10-14"_s);
        addWhole(coming, kFaucigny);
        addWhole(coming, kBonneville, true);
    }
    RegistrationId visit;
};

QString factOf(const TerritoriesPage& page, const QString& label)
{
    for (const TerritoryFact& fact : page.facts()) {
        if (fact.label == label)
            return fact.value;
    }
    return {};
}

} // namespace

SCENARIO("nothing is read before somebody looks, and what changed meanwhile is read then")
{
    Scene scene;
    TerritoriesPage page(scene.workspace());
    CHECK(page.list().rowCount() == 0);
    CHECK_FALSE(page.isOpen());
    page.setInSight(true);
    CHECK(names(page) == QStringList{u"Bonneville"_s, u"CC Faucigny - Glières"_s, u"Le Teil"_s});
    CHECK(page.territory().name == u"Bonneville"_s);
    page.setInSight(false);
    const QSignalSpy spy(&page, &TerritoriesPage::changed);
    Territory other;
    other.code = u"07186"_s;
    other.kind = TerritoryKind::Commune;
    TerritoryEdit ally;
    ally.alliedOn = QDate(2026, 3, 2);
    REQUIRE(scene.workspace().perform<TerritoryId>(
        [&] { return TerritoryDesk(scene.workspace().desk()).edit(other, ally); }));
    CHECK(spy.count() == 0);
    page.setInSight(true);
    CHECK(names(page).size() == 4);
    CHECK(page.territory().name == u"Bonneville"_s); // still open
}

SCENARIO("filters, the search and a département narrow the list")
{
    Scene scene;
    TerritoriesPage page(scene.workspace());
    const QAbstractItemModelTester tester(&page.list(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.setInSight(true);
    CHECK(page.counts().all == 3);
    CHECK(page.counts().initiated == 1);
    CHECK(page.counts().waiting == 1);
    page.setFilter(TerritoryFilter::Initiated);
    CHECK(names(page) == QStringList{u"Le Teil"_s});
    CHECK(page.territory().code == kLeTeil);
    CHECK(territoryMarks(page.list().line(0)) == std::vector{TerritoryMark::Initiated});
    page.setFilter(TerritoryFilter::Allies);
    CHECK(names(page).isEmpty());
    CHECK_FALSE(page.isOpen());
    page.setFilter(TerritoryFilter::All);
    page.setDepartment(u"74"_s);
    CHECK(names(page) == QStringList{u"Bonneville"_s, u"CC Faucigny - Glières"_s});
    CHECK(page.counts().all == 2);
    CHECK(page.totals().all == 3);
    page.setDepartment({});
    page.search(u"teil"_s);
    REQUIRE(page.list().known() == 1);
    CHECK(names(page).first() == u"Le Teil"_s);
    CHECK(page.list().isUnmet(1));
    CHECK(page.list().index(1).data(Qt::AccessibleTextRole).toString().contains(u"not here yet"_s));
    page.search(u"zzz"_s);
    CHECK(names(page).isEmpty());
}

SCENARIO("an official territory that nobody has met is found, becomes an ally, and is let go by one undo")
{
    Scene scene;
    TerritoriesPage page(scene.workspace());
    const QAbstractItemModelTester tester(&page.list(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.setInSight(true);
    page.search(u"07186"_s);
    REQUIRE(page.list().rowCount() == 1);
    CHECK(page.list().known() == 0);
    CHECK(page.territory().name == u"Privas"_s);
    CHECK(page.profile().visits.empty());
    CHECK(page.initiatedText().startsWith(u"Not initiated"_s));
    REQUIRE(page.setAlliedOn(QDate(2026, 3, 2)));
    CHECK(page.list().known() == 1);
    CHECK(page.territory().alliedOn == QDate(2026, 3, 2));
    CHECK(page.counts().allies == 1);
    REQUIRE(page.setAccompanied(true));
    CHECK(page.counts().accompanied == 1);
    REQUIRE(scene.workspace().undo());
    CHECK_FALSE(page.territory().accompanied);
    REQUIRE(scene.workspace().undo());
    CHECK(page.territory().name == u"Privas"_s);
    CHECK(page.territory().alliedOn.isNull());
    CHECK(page.list().known() == 0);
    CHECK_FALSE(page.setAlliedOn(QDate(2099, 1, 1)));
    REQUIRE_FALSE(scene.notices().empty());
    CHECK(scene.notices().back().text.contains(u"still to come"_s));
}

SCENARIO("a territory tells its official identity, and leads to what it lies in")
{
    Scene scene;
    TerritoriesPage page(scene.workspace());
    page.setInSight(true);
    page.show(page.list().line(0).territory); // Bonneville
    CHECK(factOf(page, u"INSEE code"_s) == kBonneville);
    CHECK(factOf(page, u"Intercommunality"_s) == u"CC Faucigny - Glières"_s);
    CHECK(factOf(page, u"Département"_s) == u"Haute-Savoie (74)"_s);
    CHECK(factOf(page, u"Région"_s) == u"Auvergne-Rhône-Alpes"_s); // not the Vaucluse, whose code is the same
    CHECK_FALSE(factOf(page, u"Population"_s).isEmpty());
    for (const TerritoryFact& fact : page.facts()) {
        if (fact.leadsTo && fact.leadsTo->code == kFaucigny) {
            page.show(*fact.leadsTo);
            break;
        }
    }
    CHECK(page.territory().code == kFaucigny);
    CHECK(page.currentRow() == 1);
    CHECK(factOf(page, u"SIREN"_s) == kFaucigny);
    CHECK(page.members().total() == 7);
    page.members().filter(u"bonne"_s);
    REQUIRE(page.members().rowCount() == 1);
    CHECK(page.members().at(0).code == kBonneville);

    // What the workspace has not met is shown beside the list, and stays while something else changes.
    Territory region;
    region.code = u"84"_s;
    region.kind = TerritoryKind::Region;
    page.show(region);
    CHECK(page.territory().name == u"Auvergne-Rhône-Alpes"_s);
    CHECK(page.currentRow() == -1);
    CHECK(page.members().total() > 1000);
    scene.addSession(u"2026-11-18"_s);
    CHECK(page.territory().name == u"Auvergne-Rhône-Alpes"_s);
}

SCENARIO("a territory tells the names of its past, and what went into it")
{
    Scene scene;
    TerritoriesPage page(scene.workspace());
    page.setInSight(true);
    Territory asked;
    asked.kind = TerritoryKind::Epci;
    asked.code = u"200090751"_s;
    page.show(asked);
    CHECK(factOf(page, u"Merged or divided"_s).startsWith(u"CA du Calaisis (until "));
    CHECK(factOf(page, u"Former names"_s).isEmpty());
    asked.code = u"200023778"_s;
    page.show(asked);
    CHECK(factOf(page, u"Former names"_s).contains(u"CC du Pays de Saint-Gilles-Croix-de-Vie (until 2021)"));
}

SCENARIO("what hides a territory gives way when it is asked for")
{
    Scene scene;
    TerritoriesPage page(scene.workspace());
    page.setInSight(true);
    const Territory teil = page.list().line(2).territory;
    page.setFilter(TerritoryFilter::Waiting);
    page.setDepartment(u"74"_s);
    page.show(teil);
    CHECK(page.query() == TerritoryQuery());
    CHECK(page.currentRow() == 2);
    REQUIRE(page.profile().visits.size() == 1);
    CHECK(page.profile().visits.front().registration == scene.visit);
    CHECK(visitDate(page.profile().visits.front()) == u"4 March 2026"_s);
    CHECK(visitDetail(page.profile().visits.front()).startsWith(u"accepted"_s));
}

SCENARIO("the figures by département are a table that sorts")
{
    Scene scene;
    TerritoriesPage page(scene.workspace());
    DepartmentsModel& table = page.departments();
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.setInSight(true);
    REQUIRE(table.rowCount() == 109);
    CHECK(table.codeAt(0) == u"07"_s);
    CHECK(table.index(0, DepartmentsModel::Initiated).data() == 1);
    CHECK(table.index(1, DepartmentsModel::Initiated).data() == u"–"_s);
    CHECK(table.codeAt(1) == u"01"_s);
    table.sort(DepartmentsModel::Department, Qt::DescendingOrder);
    CHECK(table.codeAt(0) == u"989"_s);
    table.sort(DepartmentsModel::Department, Qt::AscendingOrder);
    CHECK(table.codeAt(0) == u"01"_s);
    CHECK(table.rowOf(u"2A"_s) == 19);
    CHECK(table.countsOf(u"74"_s).all == 2);
    CHECK(table.countsOf(u"nowhere"_s).all == 0);
    CHECK(table.sentence(u"07"_s).startsWith(u"Ardèche (07): 1 initiated"_s));
    CHECK(table.headerData(DepartmentsModel::Department, Qt::Horizontal, Qt::DisplayRole) == u"▴ Département"_s);
    CHECK(page.classes().size() == 1);
}

SCENARIO("members of a territory are a list that narrows")
{
    MembersModel members;
    const QAbstractItemModelTester tester(&members, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const OfficialReference& reference = OfficialReference::shipped();
    members.show({*reference.find(u"74042"), *reference.find(u"07319"), *reference.find(u"74024")});
    CHECK(members.index(0).data() == u"Ayse"_s); // by name
    CHECK(members.index(0).data(MembersModel::Detail).toString().startsWith(u"74024 · "_s));
    members.filter(u"74"_s);
    CHECK(members.rowCount() == 2);
    members.filter(u"LE TÉIL"_s);
    CHECK(members.rowCount() == 1);
    members.filter({});
    CHECK(members.rowCount() == 3);
    CHECK(members.total() == 3);
}

TEST_CASE("numbers fall into classes that a legend can tell")
{
    CHECK(CountClasses({0, 0}).size() == 0);
    CHECK(CountClasses({0}).classOf(0) == 0);
    const CountClasses few({0, 1, 1, 5});
    CHECK(few.size() == 2);
    CHECK(few.text(0) == u"0"_s);
    CHECK(few.text(1) == u"1"_s);
    CHECK(few.text(2) == u"2–5"_s);
    CHECK(few.classOf(5) == 2);
    CHECK(few.classOf(900) == 2); // no number is beyond the last
    std::vector<int> many;
    for (int count = 1; count <= 100; ++count)
        many.push_back(count);
    const CountClasses even(many);
    REQUIRE(even.size() == 4);
    CHECK(even.text(1) == u"1–25"_s);
    CHECK(even.text(4) == u"76–100"_s);
    CHECK(even.classOf(25) == 1);
    CHECK(even.classOf(26) == 2);
    // Nearly all alike: no class is empty, and none is there twice.
    const CountClasses alike({1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 90});
    for (int which = 1; which <= alike.size(); ++which)
        CHECK(alike.classOf(alike.text(which).section(u'–', 0, 0).toInt()) == which);
    CHECK(alike.classOf(1) == 1);
    CHECK(alike.classOf(90) == alike.size());
}

SCENARIO("the search of the top bar leads to a territory")
{
    Scene scene;
    SearchPage search(scene.workspace(), {});
    search.search(u"le teil"_s);
    std::vector<Territory> found;
    for (int row = 0; row < search.rowCount(); ++row) {
        if (search.hit(row).kind == SearchHit::Kind::Territory)
            found.push_back(search.hit(row).territory);
    }
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == kLeTeil);
}
