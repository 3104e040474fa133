// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/besideacronym.h"

#include "core/territories/acronyms.h"
#include "core/territories/cues.h"
#include "core/territories/kindwords.h"
#include "core/territories/namejudge.h"
#include "core/territories/namekeys.h"
#include "core/territories/usualnames.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

constexpr qsizetype kLongest = 7;

/// The groups that have the acronym in brackets, are usually called so, or give it with the first letters of their
/// words.
std::vector<Row> groupsAbbreviated(
    const UnitTable& table, QStringView word, QStringView acronym, const NameHints& hints)
{
    std::vector<Row> groups;
    const auto add = [&](Row row) {
        if (table[row].kind == TerritoryKind::Epci
            && (hints.department == kNoRow || table.touches(row, hints.department)))
            groups.push_back(row);
    };
    for (const TerritoryCandidate& one : matchUsual(table, word, hints).candidates)
        add(table.rowOf(one.code, one.kind));
    for (const NameIndex::Hit& hit : table.keys.find(word, Tier::Bare)) {
        if (strictKey(splitBrackets(table.name(table[hit.row])).inside) == word)
            add(hit.row);
    }
    const quint32 letters = lettersOf(acronym) & ~lettersOf(kLettersOfKinds);
    for (const UnitTable::LinkedName& one : table.linkedNames) {
        if ((letters & ~one.letters) == 0
            && abbreviates(acronym, one.name, table.words[table[one.row].type]) == Abbreviates::Strictly)
            add(one.row);
    }
    return groups;
}

} // namespace

TerritoryMatch matchBesideAcronym(
    const UnitTable& table, QStringView name, const NameHints& hints, const MatchRest& matchRest)
{
    const QString key = strictKey(name);
    const qsizetype space = key.indexOf(u' ');
    if (space < 0 || space > kLongest || (hints.kind && hints.kind != TerritoryKind::Epci) || kindPrefix(key))
        return {};
    const QStringView word = QStringView(key).left(space);
    // No acronym begins so many names.
    if (word == u"saint" || isGeneric(word))
        return {};
    const QString acronym = acronymOf(word);
    const std::vector<Row> groups
        = acronym.isEmpty() ? std::vector<Row>() : groupsAbbreviated(table, word, acronym, hints);
    if (groups.empty())
        return {};
    NameHints ofGroup = hints;
    ofGroup.kind = TerritoryKind::Epci;
    ofGroup.abilities.missing |= quint16(Ability::Acronyms); // the rest is a name, and no acronym once more
    TerritoryMatch match = matchRest(QStringView(key).mid(space + 1), ofGroup);
    const auto isAbbreviated = [&](const TerritoryCandidate& one) {
        return std::ranges::find(groups, table.rowOf(one.code, one.kind)) != groups.end();
    };
    // In a département, what the acronym says settles what the rest of the name leaves open.
    const bool only = std::ranges::count_if(match.candidates, isAbbreviated) == 1;
    if (!only || !isAbbreviated(match.candidates.front()) || (!match.settled() && hints.department == kNoRow))
        return {};
    match.candidates.front().confidence = kProbable;
    return {MatchVerdict::Confident, {match.candidates.front()}};
}

} // namespace quatuor::territories
