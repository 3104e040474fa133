// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line a case: what a form says of a territory, and what the matcher answers.
#include "core/territories/reference.h"

#include <QStringList>

#include <catch2/catch.hpp>

#include <limits>

using namespace quatuor;

namespace {

struct MatchCase {
    const char* name;
    const char* code;
    const char* kind;
    const char* department;
    const char* verdict;
    const char* answer; ///< codes of the candidates, in their order
    const char* reason; ///< of the first
};

constexpr MatchCase kCodeCases[]{
    {"", "01001", "", "", "exact", "01001", "code"},
    {"", "1001", "", "", "exact", "01001", "code-zero-restored"},
    {"", "'01001", "", "", "exact", "01001", "code"},
    {"", " 2a004 ", "", "", "exact", "2A004", "code"},
    {"", "2B", "", "", "exact", "2B", "code"},
    {"", "38", "", "", "exact", "38", "code"},
    {"", "01", "", "", "ambiguous", "01 01", "code"},
    {"", "01", "région", "", "exact", "01", "code"},
    {"", "1", "département", "", "exact", "01", "code-zero-restored"},
    {"", "975", "", "", "exact", "975", "code"},
    {"", "200 070 407", "", "", "exact", "200070407", "code"},
    {"", "200057867", "epci", "", "exact", "200057867", "code"},
    {"", "210100012", "", "", "exact", "01001", "code"},
    {"", "210 100 012 00019", "", "", "exact", "01001", "code"},
    {"", "01015", "", "", "exact", "01015", "code"},
    {"", "01340", "", "", "exact", "01015", "delegated-commune"},
    {"", "75101", "", "", "exact", "75056", "delegated-commune"},
    {"", "01003", "", "", "exact", "01165", "former-code"},
    {"", "75056", "département", "", "ambiguous", "75056", "code"},
    {"", "99999", "", "", "none", "", ""},
    {"", "INSEE", "", "", "none", "", ""},
    {"01001", "", "", "", "exact", "01001", "code"},
    {"1001", "", "", "", "exact", "01001", "code-zero-restored"},
    {"CD01", "", "", "", "exact", "01", "code"},
    {"Conseil régional 53", "", "", "", "exact", "53", "code"},
};

constexpr MatchCase kBothCases[]{
    {"Grenoble", "38185", "", "", "exact", "38185", "code"},
    {"GRENOBLE (Isère)", "38185", "", "", "exact", "38185", "code"},
    {"Saint-Denis", "97411", "", "", "exact", "97411", "code"},
    {"Ain", "01", "", "", "exact", "01", "code"},
    {"Guadeloupe", "01", "", "", "exact", "01", "code"},
    {"Arbignieu", "01015", "", "", "exact", "01015", "code"},
    {"Grenoble", "69123", "", "", "ambiguous", "69123 38185", "code"},
    {"Grenoble", "1001", "", "", "ambiguous", "01001 38185", "code-zero-restored"},
    {"Grenobbbl", "38185", "", "", "confident", "38185", "code"},
    {"Département", "01", "", "", "confident", "01", "code"},
    {"Grenoble", "38000", "", "", "confident", "38185", "same-name-in-department"},
    {"Saint-Denis", "97400", "", "", "confident", "97411", "same-name-in-department"},
    {"Syndicat mixte du Lac", "01001", "", "", "ambiguous", "01001", "code"},
    // The code of the town beside the name of its group.
    {"Lorient Agglomération", "56121", "", "", "ambiguous", "56121 200042174", "code"},
    {"Communauté urbaine de Dunkerque", "59183", "", "", "ambiguous", "59183 245900428", "code"},
    {"Agglo du Pays Lorientais", "56121", "", "", "ambiguous", "56121", "code"},
    {"Ville de Lorient", "56121", "", "", "exact", "56121", "code"},
    {"Lorient Agglomération", "200042174", "", "", "exact", "200042174", "code"},
};

constexpr MatchCase kNameCases[]{
    {"Saint-Denis", "", "", "", "ambiguous", "97411 93066 11339 30247", "homonym"},
    {"Saint-Denis", "", "", "974", "exact", "97411", "same-name-in-department"},
    {"Saint-Denis", "", "", "La Réunion", "exact", "97411", "same-name-in-department"},
    {"Saint-Denis", "", "", "93 - Seine-Saint-Denis", "exact", "93066", "same-name-in-department"},
    {"Saint-Denis (93)", "", "", "", "exact", "93066", "same-name-in-department"},
    {"Saint-Denis [93]", "", "", "", "exact", "93066", "same-name-in-department"},
    {"Saint-Denis (La Réunion)", "", "", "", "exact", "97411", "same-name-in-department"},
    {"93200 SAINT DENIS", "", "", "", "exact", "93066", "same-name-in-department"},
    {"Saint-Denis (93)", "", "", "974", "ambiguous", "97411 93066 11339 30247", "homonym"},
    {"Le Teil (Ardèche)", "", "", "", "exact", "07319", "same-name-in-department"},
    {"Le Teil (Ardennes)", "", "", "", "ambiguous", "07319", "same-name"},
    {"Teil", "", "", "7", "exact", "07319", "same-name-in-department"},
    {"Teil (le)", "", "", "07", "exact", "07319", "same-name-in-department"},
    {"ST JEAN D ANGELY", "", "", "", "exact", "17347", "same-name"},
    {"  l’haÿ LES roses ", "", "", "", "exact", "94038", "same-name"},
    {"Commune du Teil", "", "", "", "exact", "07319", "same-name"},
    {"VILLE DE BERNAY", "", "", "27", "exact", "27056", "same-name-in-department"},
    {"Ville-d'Avray", "", "", "", "exact", "92077", "same-name"},
    {"Y", "", "", "", "exact", "80829", "same-name"},
    {"Arbignieu", "", "", "", "confident", "01015", "delegated-commune"},
    {"Lyon 3e arrondissement", "", "", "", "confident", "69123", "delegated-commune"},
    {"Bors", "", "", "16", "ambiguous", "16052 16053", "homonym"},
};

constexpr MatchCase kKindCases[]{
    {"CC du Trièves", "", "", "", "exact", "200030658", "same-name"},
    {"C.c. trieves", "", "", "", "exact", "200030658", "same-name"},
    {"Communauté de communes Le Trièves", "", "", "38", "exact", "200030658", "same-name-in-department"},
    {"Trièves", "", "", "", "confident", "200030658", "same-name"},
    {"CC du Trièves", "", "commune", "", "ambiguous", "200030658", "same-name"},
    {"CC des Quatre Rivières", "", "", "", "ambiguous", "247400666 247000623", "homonym"},
    {"CC des Quatre Rivières", "", "", "70", "exact", "247000623", "same-name-in-department"},
    {"Arras", "", "", "62", "exact", "62041", "same-name-in-department"},
    {"Arras", "", "", "", "confident", "62041", "same-name"},
    {"Arras", "", "commune", "", "exact", "62041", "same-name"},
    {"Arras", "", "Communauté urbaine", "", "exact", "200033579", "same-name"},
    {"Ville d'Arras", "", "", "", "exact", "62041", "same-name"},
    {"Communauté urbaine d'Arras", "", "", "", "exact", "200033579", "same-name"},
    {"Bordeaux", "", "", "", "exact", "33063", "same-name"},
    {"Bordeaux", "", "métropole", "", "confident", "243300316", "same-name"},
    {"Plaine Commune", "", "", "", "exact", "200057867", "same-name"},
    {"EPT Plaine Commune", "", "EPCI", "", "exact", "200057867", "same-name"},
    {"Ain", "", "", "", "exact", "01", "same-name"},
    {"Conseil départemental de l'Ain", "", "", "", "exact", "01", "same-name"},
    {"DEP AISNE", "", "", "", "exact", "02", "same-name"},
    {"CONSEIL DEPARTEMENTAL DU LOT", "", "", "", "exact", "46", "same-name"},
    {"REG BRETAGNE", "", "", "", "exact", "53", "same-name"},
    {"Bretagne", "", "", "", "ambiguous", "53 90019 36024", "homonym"},
    {"Paris", "", "", "", "ambiguous", "75056 75", "homonym"},
    {"Paris", "", "Ville", "", "exact", "75056", "same-name"},
    {"Mayotte", "", "", "", "ambiguous", "976 06", "homonym"},
    {"Mayotte", "", "Conseil départemental", "", "exact", "976", "same-name"},
    {"Saint-Pierre-et-Miquelon", "", "", "", "exact", "975", "same-name"},
    {"Polynésie française", "", "", "", "exact", "987", "same-name"},
    {"Papeete", "", "", "", "exact", "98735", "same-name"},
    {"PETR du Pays de Langres", "", "", "", "none", "", ""},
    {"Grenoble", "", "PNR", "", "none", "", ""},
    {"CC de Grenoble", "", "", "", "ambiguous", "200040715", "short-name"},
    {"Zzyzx", "", "", "", "none", "", ""},
};

std::string codes(const TerritoryMatch& match)
{
    QStringList list;
    for (const TerritoryCandidate& candidate : match.candidates)
        list += candidate.code;
    return list.join(u' ').toStdString();
}

TerritoryMatch matchOf(const MatchCase& each)
{
    const TerritoryText text{QString::fromUtf8(each.name), QString::fromUtf8(each.code), QString::fromUtf8(each.kind)};
    return OfficialReference::shipped().match(text, QString::fromUtf8(each.department));
}

template <std::size_t Size>
void checkAll(const MatchCase (&cases)[Size])
{
    for (const MatchCase& each : cases) {
        INFO(each.name << " | " << each.code << " | " << each.kind << " | " << each.department);
        const TerritoryMatch match = matchOf(each);
        CHECK(code(match.verdict).data() == std::string(each.verdict));
        CHECK(codes(match) == each.answer);
        if (!match.candidates.empty())
            CHECK(match.candidates.front().reason == QLatin1StringView(each.reason));
    }
}

} // namespace

TEST_CASE("a territory is matched by its code")
{
    checkAll(kCodeCases);
}

TEST_CASE("a code and a name that contradict each other leave the choice to a person")
{
    checkAll(kBothCases);
}

TEST_CASE("a territory is matched by its name, its département settles homonyms")
{
    checkAll(kNameCases);
}

TEST_CASE("a kind, or a kind word in the name, settles what several kinds share")
{
    checkAll(kKindCases);
}

TEST_CASE("a code shared by a département and a région gives both")
{
    const TerritoryMatch match = OfficialReference::shipped().match({{}, QStringLiteral("01"), {}});
    REQUIRE(match.candidates.size() == 2);
    CHECK(match.candidates[0].kind == TerritoryKind::Departement);
    CHECK(match.candidates[1].kind == TerritoryKind::Region);
}

TEST_CASE("many homonyms give five candidates, those with most people first")
{
    const TerritoryMatch match = OfficialReference::shipped().match({QStringLiteral("Sainte-Colombe"), {}, {}});
    CHECK(match.verdict == MatchVerdict::Ambiguous);
    REQUIRE(match.candidates.size() == 5);
    qint64 previous = std::numeric_limits<qint64>::max();
    for (const TerritoryCandidate& candidate : match.candidates) {
        const auto unit = OfficialReference::shipped().find(candidate.code, candidate.kind);
        REQUIRE(unit);
        CHECK(unit->population <= previous);
        previous = unit->population;
    }
}
