// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/twocommunes.h"

#include "core/territories/kindwords.h"
#include "core/territories/namejudge.h"
#include "core/territories/namekeys.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

constexpr QLatin1StringView kSameName("same-name");

/// The communes of today that are called so; a group that is called after one is not meant.
std::vector<Row> communesCalled(const UnitTable& table, QStringView text, const NameHints& hints)
{
    NameHints ofCommune = hints;
    ofCommune.kind = TerritoryKind::Commune;
    const NameAnswer named = findByName(table, text, ofCommune);
    std::vector<Row> rows;
    for (const Found& found : named.found) {
        if (named.fits && !named.kindConflict && found.tier <= Tier::Loose)
            rows.push_back(found.row);
    }
    return rows;
}

struct Sides {
    QStringView first;
    QStringView second;
};

std::optional<Sides> sidesOf(QStringView text)
{
    constexpr QStringView kJoints[] = {u" et ", u" & ", u" + "};
    for (const QStringView joint : kJoints) {
        const qsizetype at = text.indexOf(joint, 0, Qt::CaseInsensitive);
        if (at > 0)
            return Sides{text.left(at).trimmed(), text.mid(at + joint.size()).trimmed()};
    }
    return std::nullopt;
}

/// "Communes de Vif et Gières".
QStringView withoutPlural(QStringView text)
{
    constexpr QStringView kPlurals[]
        = {u"communes de ", u"communes d'", u"villes de ", u"villes d'", u"mairies de ", u"mairies d'"};
    for (const QStringView plural : kPlurals) {
        if (text.startsWith(plural, Qt::CaseInsensitive))
            return text.mid(plural.size());
    }
    return text;
}

TerritoryMatch both(const UnitTable& table, Row first, Row second)
{
    TerritoryMatch match{MatchVerdict::Ambiguous, {}, {}};
    addCandidate(match, candidate(table, first, kHomonym, kSameName));
    addCandidate(match, candidate(table, second, kHomonym, kSameName));
    return match;
}

} // namespace

TerritoryMatch matchJoined(const UnitTable& table, QStringView name, const NameHints& hints)
{
    const auto sides = sidesOf(withoutPlural(name));
    if (!sides || (hints.kind && hints.kind != TerritoryKind::Commune))
        return {};
    std::vector<Row> seconds = communesCalled(table, sides->second, hints);
    if (seconds.empty()) // "Communes d'Auris et d'Allemond"
        seconds = communesCalled(table, withoutLink(strictKey(sides->second)), hints);
    TerritoryMatch match;
    for (const Row first : communesCalled(table, sides->first, hints)) {
        for (const Row second : seconds) {
            if (first == second || table[first].department != table[second].department)
                continue;
            if (!match.candidates.empty())
                return {};
            match = both(table, first, second);
        }
    }
    match.together = !match.candidates.empty();
    return match;
}

TerritoryMatch matchWithItsGroup(const UnitTable& table, QStringView name, const NameHints& hints)
{
    const auto sides = sidesOf(name);
    const QString second = sides ? strictKey(sides->second) : QString();
    const QStringView whose(u"sa ");
    const auto group = second.startsWith(whose) ? kindPrefix(QStringView(second).mid(whose.size())) : std::nullopt;
    if (!group || group->kind != TerritoryKind::Epci || hints.kind)
        return {};
    const std::vector<Row> communes = communesCalled(table, sides->first, hints);
    TerritoryMatch match;
    if (communes.size() == 1 && table[communes.front()].epci != kNoRow)
        match = both(table, communes.front(), table[communes.front()].epci);
    match.together = !match.candidates.empty();
    return match;
}

TerritoryMatch withBracketed(
    const UnitTable& table, TerritoryMatch match, QStringView inBrackets, const NameHints& hints)
{
    if (!match.settled() || match.candidates.front().kind != TerritoryKind::Commune
        || table.departmentOf(inBrackets) != kNoRow)
        return match;
    const Row first = table.rowOf(match.candidates.front().code, TerritoryKind::Commune);
    const std::vector<Row> others = communesCalled(table, inBrackets, hints);
    const auto other = std::ranges::find_if(
        others, [&](Row row) { return row != first && table[row].department == table[first].department; });
    return other == others.end() ? match : both(table, first, *other);
}

} // namespace quatuor::territories
