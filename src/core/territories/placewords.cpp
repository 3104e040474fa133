// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/placewords.h"

#include "core/territories/acronyms.h"
#include "core/territories/cues.h"
#include "core/territories/namekeys.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

constexpr double kLeastFellow = 0.75;

QString looseName(const UnitTable& table, Row row)
{
    return looseKey(strictKey(table.name(table[row])));
}

bool hasFellow(const Tokens& words, QStringView word)
{
    return std::ranges::any_of(words, [&](QStringView each) { return wordLikeness(each, word) >= kLeastFellow; });
}

/// In the name of the département, or of a commune in it.
bool isOfPlace(const UnitTable& table, QStringView word, Row place)
{
    if (tokensOf(looseName(table, place)).contains(word))
        return true;
    return std::ranges::any_of(table.forms.places(place), [&](quint32 at) {
        const NearIndex::Form& form = table.forms[at];
        return !form.group && tokensOf(table.forms.key(form)).contains(word);
    });
}

/// "sur seye", "lès Dijon"; the small words themselves are in no loose key.
bool followsLink(const Tokens& strict, QStringView word)
{
    constexpr QStringView kLinks[] = {u"sur", u"sous", u"les", u"lez", u"pres"};
    const qsizetype at = strict.indexOf(word);
    return word == u"sur" || word == u"sous"
        || (at > 0 && std::ranges::find(kLinks, strict[at - 1]) != std::end(kLinks));
}

bool isAcronymOf(const UnitTable& table, QStringView word, Row row)
{
    const QString acronym = acronymOf(word);
    if (acronym.isEmpty())
        return false;
    const auto found = std::ranges::find(table.linkedNames, row, &UnitTable::LinkedName::row);
    return found != table.linkedNames.end()
        && abbreviates(acronym, found->name, table.words[table[row].type]) != Abbreviates::No;
}

} // namespace

bool restIsOfPlace(const UnitTable& table, QStringView key, QStringView strict, Row row)
{
    const Row place = table[row].department;
    const QString name = looseName(table, row);
    const Tokens own = tokensOf(name);
    const Tokens all = tokensOf(strict);
    return std::ranges::all_of(tokensOf(key), [&](QStringView word) {
        return isNoise(word) || hasFellow(own, word) || followsLink(all, word)
            || (place != kNoRow && isOfPlace(table, word, place)) || isAcronymOf(table, word, row);
    });
}

bool hasNeighbours(const UnitTable& table, QStringView key, Row row)
{
    constexpr qsizetype kTooShort = 3;
    const Row place = table[row].department;
    if (place == kNoRow)
        return false;
    const Tokens words = tokensOf(key);
    const QString name = looseName(table, row);
    const Tokens own = tokensOf(name);
    return std::ranges::any_of(table.forms.places(place), [&](quint32 at) {
        return std::ranges::any_of(tokensOf(table.forms.key(table.forms[at])),
            [&](QStringView word) { return word.size() > kTooShort && words.contains(word) && !own.contains(word); });
    });
}

} // namespace quatuor::territories
