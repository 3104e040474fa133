// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/rivals.h"

#include "core/territories/acronyms.h"
#include "core/territories/begunby.h"
#include "core/territories/kindwords.h"
#include "core/territories/namejudge.h"
#include "core/territories/namekeys.h"
#include "core/territories/pastmatcher.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

using Rivals = Candidates;

/// The strict key of what was written behind the word for the kind.
QString writtenName(QStringView name, const NameAnswer& named)
{
    const QString key = strictKey(name);
    const auto prefix = named.kindWord ? kindAtStart(key) : std::nullopt;
    return prefix ? withoutLink(QStringView(key).mid(prefix->length)) : key;
}

bool beginsWithArticle(QStringView key)
{
    constexpr QStringView kArticles[] = {u"la ", u"le ", u"les ", u"l "};
    return std::ranges::any_of(kArticles, [key](QStringView article) { return key.startsWith(article); });
}

Row rowOf(const UnitTable& table, const TerritoryCandidate& one)
{
    return table.rowOf(one.code, one.kind);
}

/// "La Baule" is not Baule: La Baule-Escoublac has the article too.
Rivals begunWithArticle(const UnitTable& table, QStringView key, const Unit& found)
{
    if (found.kind != TerritoryKind::Commune || !beginsWithArticle(key)
        || beginsWithArticle(strictKey(table.name(found))))
        return {};
    return communesBegunBy(table, key, kNoRow);
}

/// "Liège" is not Le Liège: a single word that, but for the article, only a village bears is rather something else.
bool isOtherWord(const UnitTable& table, QStringView key, const Unit& found)
{
    constexpr quint32 kFewPeople = 2000;
    return found.kind == TerritoryKind::Commune && found.population < kFewPeople && !key.contains(u' ')
        && beginsWithArticle(strictKey(table.name(found)));
}

/// "CCPL" stands in brackets behind one name, and other names give it as well.
Rivals abbreviatedSo(const UnitTable& table, QStringView key, Row found)
{
    Rivals rivals;
    const QString acronym = acronymOf(key);
    if (acronym.isEmpty() || table[found].kind != TerritoryKind::Epci || !table.name(table[found]).contains(u'('))
        return rivals;
    for (const UnitTable::LinkedName& other : table.linkedNames) {
        if (other.row != found && table[other.row].kind == TerritoryKind::Epci
            && abbreviates(acronym, other.name, table.words[table[other.row].type]) == Abbreviates::Strictly)
            rivals.push_back(candidate(table, other.row, kHomonym, QLatin1StringView("acronym")));
    }
    return rivals;
}

/// "Vire" is a part of Vire Normandie, and Viré a village.
Rivals outgrowingWholes(const UnitTable& table, QStringView key, const NameAnswer& named, Row found)
{
    Rivals rivals;
    for (const Found& part : named.found) {
        if (part.isPart() && part.row != found && hasOutgrown(table, part.row, key, found))
            rivals.push_back(candidate(table, part.row, kHomonym, QLatin1StringView("delegated-commune")));
    }
    return rivals;
}

TerritoryMatch choice(const Rivals& all)
{
    TerritoryMatch match{MatchVerdict::Ambiguous, {}, {}};
    for (TerritoryCandidate each : all) {
        each.confidence = kHomonym;
        addCandidate(match, each);
    }
    return match;
}

} // namespace

TerritoryMatch withRivals(
    const UnitTable& table, TerritoryMatch match, QStringView name, const NameHints& hints, const NameAnswer& named)
{
    if (!match.settled() || named.inDepartment || hints.only != kNoRow)
        return match;
    const QString key = writtenName(name, named);
    const Row found = rowOf(table, match.candidates.front());
    // Whose own acronym it is comes first.
    if (const Rivals others = abbreviatedSo(table, key, found); !others.isEmpty()) {
        Rivals all{match.candidates.front()};
        std::ranges::copy(others, std::back_inserter(all));
        return choice(all);
    }
    Rivals rivals = begunWithArticle(table, key, table[found]);
    const bool begun = !rivals.isEmpty();
    for (const TerritoryCandidate& whole : outgrowingWholes(table, key, named, found))
        rivals.push_back(whole);
    if (hints.abilities.has(Ability::Past))
        std::ranges::copy(lateBearers(table, key, found, named.kind), std::back_inserter(rivals));
    if (rivals.isEmpty())
        return isOtherWord(table, key, table[found]) ? choice({match.candidates.front()}) : match;
    // Who has more people comes first, but Baule behind all that begin with "La Baule".
    const auto people = [&](const TerritoryCandidate& one) { return table[rowOf(table, one)].population; };
    if (!begun)
        rivals.push_back(match.candidates.front());
    std::ranges::stable_sort(rivals, std::ranges::greater(), people);
    if (begun)
        rivals.push_back(match.candidates.front());
    return choice(rivals);
}

} // namespace quatuor::territories
