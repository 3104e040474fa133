// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Entering a registration by hand, without a window.
#include "pages/entrypage.h"

#include "testkit/pagescene.h"

#include <QAbstractItemModelTester>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace quatuor;
using namespace quatuor::testkit;
using namespace Qt::Literals::StringLiterals;

namespace {

void fill(EntryPage& page, int row, const char* given, const char* family, const QString& email = {})
{
    EntryMember member = page.draft().members.at(std::size_t(row));
    member.givenName = QString::fromUtf8(given);
    member.familyName = QString::fromUtf8(family);
    member.email = email;
    page.setMember(row, member);
}

void fillFour(EntryPage& page)
{
    fill(page, 0, "Inès", "Roux", u"ines@teil.example.org"_s);
    fill(page, 1, "Paul", "Martin");
    fill(page, 2, "Anne", "Vidal", u"anne@ardeche.etat.example.org"_s);
    fill(page, 3, "Maud", "Petit");
}

bool remarks(EntryPage& page, const char* words)
{
    return std::ranges::any_of(
        page.remarks(), [&](const EntryPage::Remark& one) { return one.text.contains(QString::fromUtf8(words)); });
}

} // namespace

SCENARIO("a whole delegation is entered by hand, and taken back with one undo")
{
    PageScene scene;
    const SessionId session = scene.addSession(u"2026-09-16"_s, 3);
    scene.addSession(u"2026-10-14"_s);
    EntryPage page(scene.workspace());

    GIVEN("the empty form")
    {
        CHECK(page.sessions().size() == 2);
        CHECK(page.sessions()[0].text.contains(u"3 place(s) left"_s));
        CHECK(page.draft().session == session);
        CHECK(page.draft().members.size() == 4);
        CHECK_FALSE(page.isDirty());
        CHECK(page.remarks().empty());
        CHECK_FALSE(page.obstacle().isEmpty());
        CHECK_FALSE(page.save());

        WHEN("the territory is chosen among what is offered, and four people are typed")
        {
            page.setTerritory(u"le teil"_s);
            REQUIRE(page.territories().rowCount() > 0);
            page.chooseTerritory(0);
            CHECK(page.draft().territory.code == u"07319"_s);
            CHECK(page.territoryHint().contains(u"Ardèche (07)"_s));
            fill(page, 0, "Inès", "Roux", u"ines@teil.example.org"_s);
            CHECK(remarks(page, "State officer"));
            fillFour(page);
            CHECK_FALSE(remarks(page, "State officer"));
            CHECK(page.isDirty());

            THEN("nothing is written before it is saved")
            {
                CHECK(scene.registrations().empty());
            }
            THEN("saving writes it whole, empties the form, and one undo takes it away")
            {
                RegistrationId saved;
                QObject::connect(&page, &EntryPage::saved, &page, [&](RegistrationId id) { saved = id; });
                REQUIRE(page.save());
                CHECK(scene.show(saved).registration.delegates.size() == 4);
                CHECK(scene.show(saved).registration.state == RegistrationState::Submitted);
                CHECK_FALSE(page.isDirty());
                CHECK(scene.workspace().lastAction().text == u"Registration entered: Le Teil"_s);
                REQUIRE(scene.workspace().undo());
                CHECK(scene.registrations().empty());
            }
        }
    }
}

SCENARIO("an entry that is refused keeps what was typed")
{
    PageScene scene;
    scene.addSession(u"2026-09-16"_s);
    EntryPage page(scene.workspace());
    page.setTerritory(u"Aubenas"_s);
    fillFour(page);
    EntryMember member = page.draft().members[3];
    member.role = u"partenaire"_s;
    page.setMember(3, member);
    CHECK(remarks(page, "partenaire"));
    const EntryDraft before = page.draft();

    CHECK_FALSE(page.save());
    CHECK(page.refusal().text.contains(u"partenaire"_s));
    CHECK(page.draft() == before);
    CHECK(scene.registrations().empty());
    CHECK(scene.notices().size() == 1);

    member.role = u"acteur_socio_eco"_s;
    page.setMember(3, member);
    CHECK(page.refusal().isEmpty());
    CHECK(page.save());
}

SCENARIO("territories are searched as one types")
{
    PageScene scene;
    TerritoryChoices choices(scene.workspace());
    const QAbstractItemModelTester tester(&choices, QAbstractItemModelTester::FailureReportingMode::Fatal);
    choices.search(u"s"_s);
    CHECK(choices.rowCount() == 0);
    choices.search(u"saint-den"_s);
    REQUIRE(choices.rowCount() > 2);
    const QModelIndex first = choices.index(0);
    CHECK(first.data().toString() == u"Saint-Denis"_s);
    CHECK(first.data(TerritoryChoices::Detail).toString().startsWith(u"Commune · "_s));
    CHECK(first.data(Qt::AccessibleTextRole).toString().startsWith(u"Saint-Denis, "_s));
    // Misspelt, abbreviated, or by a name of the past.
    for (const auto& [typed, found] : {std::pair(u"ploermle"_s, u"56165"_s), {u"comcom du trieves"_s, u"200030658"_s},
             {u"ca du calaisis"_s, u"200090751"_s}}) {
        choices.search(typed);
        REQUIRE(choices.rowCount() > 0);
        CHECK(choices.at(0).code == found);
    }

    scene.addSession(u"2026-09-16"_s);
    EntryPage page(scene.workspace());
    page.setTerritory(u"Saint-Denis"_s);
    CHECK(page.territoryHint() == u"Several territories bear this name: choose one."_s);
    page.setTerritory(u"Nulle-Part-les-Bains"_s);
    CHECK(page.territoryHint().startsWith(u"Not in the official reference"_s));
    page.chooseTerritory(99);
    CHECK(page.draft().territory.code.isEmpty());
}

SCENARIO("a place to come is entered without a name, and does not count")
{
    PageScene scene;
    scene.addSession(u"2026-09-16"_s);
    EntryPage page(scene.workspace());
    page.setTerritory(u"Aubenas"_s);
    fillFour(page);
    EntryMember member;
    member.role = u"agent_etat"_s;
    member.toCome = true;
    member.organisation = u"DDT de l'Ardèche"_s;
    member.toComeBy = QDate(2026, 9, 10);
    page.setMember(2, member);
    CHECK(remarks(page, "State officer"));

    RegistrationId saved;
    QObject::connect(&page, &EntryPage::saved, &page, [&](RegistrationId id) { saved = id; });
    REQUIRE(page.save());
    const Registration registration = scene.show(saved).registration;
    const auto toCome = std::ranges::find_if(registration.delegates, &Delegate::toCome);
    REQUIRE(toCome != registration.delegates.end());
    CHECK(toCome->toComeBy == QDate(2026, 9, 10));
    CHECK(toCome->organisation == u"DDT de l'Ardèche"_s);
}

SCENARIO("rows are added and removed; what was removed or emptied comes back; one contact at a time")
{
    PageScene scene;
    const SessionId session = scene.addSession(u"2026-09-16"_s);
    EntryPage page(scene.workspace());
    fillFour(page);
    page.addMember(u"elu"_s);
    CHECK(page.draft().members.size() == 5);
    page.removeMember(4);
    CHECK_FALSE(page.canBringBack());
    page.removeMember(1);
    CHECK(page.draft().members.size() == 3);
    REQUIRE(page.canBringBack());
    page.bringBack();
    CHECK(page.draft().members[1].familyName == u"Martin"_s);

    for (const int row : {0, 2}) {
        EntryMember member = page.draft().members[std::size_t(row)];
        member.contact = true;
        page.setMember(row, member);
    }
    CHECK(std::ranges::count_if(page.draft().members, &EntryMember::contact) == 1);

    page.clear();
    CHECK_FALSE(page.isDirty());
    CHECK(page.draft().session == session);
    page.bringBack();
    CHECK(page.draft().members[0].givenName == u"Inès"_s);
}

SCENARIO("a form without sessions says what to do first, and finds them when they are added")
{
    PageScene scene;
    EntryPage page(scene.workspace());
    CHECK(page.obstacle() == u"No session is planned: add one first, with Ctrl+J."_s);
    scene.addSession(u"2026-09-16"_s);
    CHECK(page.sessions().size() == 1);
    CHECK(page.obstacle() == u"Write the name of the territory."_s);
    scene.addSession(u"2026-08-01"_s);
    CHECK(page.sessions().size() == 1);
}
