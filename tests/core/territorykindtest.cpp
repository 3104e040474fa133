// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory.h"

#include <catch2/catch.hpp>

using namespace quatuor;

namespace {

struct KindCase {
    const char* words;
    TerritoryKind kind;
};

constexpr KindCase kKindCases[]{
    {"CC", TerritoryKind::Epci},
    {"C.C.", TerritoryKind::Epci},
    {"CdC", TerritoryKind::Epci},
    {"Communauté de communes", TerritoryKind::Epci},
    {"COMMUNAUTE D’AGGLOMERATION", TerritoryKind::Epci},
    {"Communauté urbaine (CU)", TerritoryKind::Epci},
    {"métropole", TerritoryKind::Epci},
    {"Agglo", TerritoryKind::Epci},
    {"Intercommunalité", TerritoryKind::Epci},
    {"EPT", TerritoryKind::Ept},
    {"Établissement public territorial", TerritoryKind::Ept},
    {"Commune", TerritoryKind::Commune},
    {"commune nouvelle", TerritoryKind::Commune},
    {"Ville", TerritoryKind::Commune},
    {"Mairie", TerritoryKind::Commune},
    {"Département", TerritoryKind::Departement},
    {"Conseil départemental", TerritoryKind::Departement},
    {"Conseil général", TerritoryKind::Departement},
    {"Région", TerritoryKind::Region},
    {"conseil regional", TerritoryKind::Region},
    {"PETR", TerritoryKind::Petr},
    {"Pôle d'équilibre territorial et rural", TerritoryKind::Petr},
    {"PNR", TerritoryKind::Pnr},
    {"Parc naturel régional", TerritoryKind::Pnr},
    {"Syndicat mixte", TerritoryKind::Syndicat},
    {"groupement de communes", TerritoryKind::Groupement},
    {"Autre", TerritoryKind::Other},
    {"urban community", TerritoryKind::Epci},
    {"town", TerritoryKind::Commune},
};

} // namespace

TEST_CASE("every kind of territory is read back from its code")
{
    for (int i = 0; i <= int(TerritoryKind::Other); ++i) {
        const auto kind = TerritoryKind(i);
        INFO(i);
        CHECK_FALSE(code(kind).isEmpty());
        CHECK(territoryKind(QString(code(kind))) == kind);
    }
}

TEST_CASE("the kind of a territory is read from the words people write")
{
    for (const KindCase& each : kKindCases) {
        INFO(each.words);
        CHECK(territoryKind(QString::fromUtf8(each.words)) == each.kind);
    }
}

TEST_CASE("words that are no kind of territory are none")
{
    for (const char* words : {"", " ", "Villefranche", "ccas", "préfecture", "123", "?"}) {
        INFO(words);
        CHECK_FALSE(territoryKind(QString::fromUtf8(words)).has_value());
    }
}
