// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What titles say, and what they do not: the day on which a list was printed is no session's.
#include "exchange/tablereading.h"
#include "exchange/tablesbeside.h"
#include "exchange/titleterritory.h"

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::test;

TEST_CASE("a title says a day where it is that of a session")
{
    CHECK(isDayTitle(q("Inscriptions à la journée du 16 septembre 2026")));
    CHECK(isDayTitle(q("SESSION DU 16/09/2026")));
    CHECK(isDayTitle(q("mercredi 16 septembre 2026")));
    CHECK(isDayTitle(q("Quimperlé Communauté – 16 septembre 2026")));
    const auto none = GENERATE("Édité le 12/10/2026", "Liste des inscrits au 12 octobre 2026",
        "Mise à jour : 12/10/2026", "Inscriptions closes : date limite 12/10/2026",
        "Du 16 septembre 2026 au 7 octobre 2026 : journées", "Facture du 12/10/2026", "Journée d'initiation", "");
    INFO(none);
    CHECK_FALSE(isDayTitle(q(none)));
}

TEST_CASE("a title names a territory by its kind, or as a delegation's")
{
    CHECK(s(territoryIn(q("Délégation de la Communauté de communes du Pays de Craon – journée du 3 décembre 2026")))
        == "Communauté de communes du Pays de Craon");
    CHECK(s(territoryIn(q("CC Haut-Jura Saint-Claude"))) == "CC Haut-Jura Saint-Claude");
    CHECK(s(territoryIn(q("Liste des participants : Ville de Foix"))) == "Ville de Foix");
    CHECK(s(territoryIn(q("Délégation de Die"))) == "Die");
    CHECK(s(territoryIn(q("Commune de Nay | inscriptions"))) == "Commune de Nay");
    const auto none = GENERATE("SOUS-PRÉFECTURE DE VIRE", "Tableau de suivi des inscriptions par territoire",
        "Les délégations des communes et des EPCI", "Journée d'initiation", "Liste des participants", "Feuil1",
        "Archive");
    INFO(none);
    CHECK(s(territoryIn(q(none))).empty());
}

TEST_CASE("headings that are said again beside themselves are those of several tables")
{
    const QStringList one{q("Territoire"), q("Nom"), q("Mail")};
    CHECK(tablesBeside(one).empty());
    const auto two = tablesBeside(one + QStringList{QString()} + one);
    REQUIRE(two.size() == 2);
    CHECK(two[1].begin == 4);
    CHECK(two[1].end == 7);
    CHECK(tablesBeside(one + one + one).size() == 3);
    const QStringList members{q("Nom"), q("Prénom"), q("Mail")}; // of one delegation
    CHECK(tablesBeside(members + members).empty());
    CHECK(tablesBeside(one + QStringList{q("Nom")} + one).empty());
}

TEST_CASE("a row of several sheets is told by its sheet")
{
    const auto file = RegistrationFile::open(q(QUATUOR_TEST_DATA "/xlsx/sheets-by-territory.xlsx"));
    REQUIRE(file);
    CHECK(s(rowOf(*file, 0).sheet) == "CC du Diois");
    CHECK(s(rowOf(*file, 2).sheet) == "Ville de Foix");
    CHECK(rowOf(*file, 2).line == 3);
    const auto one = RegistrationFile::open(q(QUATUOR_TEST_DATA "/xlsx/inline.xlsx"));
    REQUIRE(one);
    CHECK(rowOf(*one, 0).sheet.isEmpty());
}
