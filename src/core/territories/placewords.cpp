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

/// "Fargues de Langon", "Saint-Romain en Charroux": where it is, not what else there is.
bool isSaidWhere(const Tokens& strict, QStringView word)
{
    constexpr QStringView kLinks[] = {u"de", u"d", u"du", u"des", u"en"};
    const qsizetype at = strict.indexOf(word);
    return at > 0 && std::ranges::find(kLinks, strict[at - 1]) != std::end(kLinks);
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

/// "Villers-Cotterêts et Haramont": what is left is another commune of the département.
bool isOtherCommune(const UnitTable& table, QStringView rest, Row row)
{
    const auto isOther = [&](const NameIndex::Hit& hit) {
        const Row today = table.today(hit.row);
        return table[today].kind == TerritoryKind::Commune && today != row
            && table[today].department == table[row].department;
    };
    return !rest.isEmpty() && std::ranges::any_of(table.keys.find(rest, Tier::Loose), isOther);
}

bool isDirection(QStringView word)
{
    constexpr QStringView kDirections[] = {u"nord", u"sud", u"est", u"ouest"};
    return std::ranges::find(kDirections, word) != std::end(kDirections);
}

/// What is said of a stretch of land rather than of a place in it.
bool isOneOfLand(QStringView word)
{
    constexpr QStringView kLands[] = {u"val", u"vallee", u"pays", u"littoral", u"plaine", u"bassin", u"cote"};
    return std::ranges::find(kLands, word) != std::end(kLands);
}

/// The words of the département's name, all of them: "Seine-Maritime" has not the sea of "Dieppe Maritime".
bool isOfDepartment(const UnitTable& table, const Tokens& words, QStringView word, Row place)
{
    const QString name = looseName(table, place);
    const Tokens all = tokensOf(name);
    return all.contains(word) && std::ranges::all_of(all, [&](QStringView each) { return words.contains(each); });
}

} // namespace

bool restIsOfPlace(const UnitTable& table, QStringView key, QStringView strict, Row row)
{
    const Row place = table[row].department;
    const QString name = looseName(table, row);
    const Tokens own = tokensOf(name);
    const Tokens all = tokensOf(strict);
    const Tokens words = tokensOf(key);
    QString rest;
    bool linked = false;
    for (const QStringView word : words) {
        if (hasFellow(own, word))
            continue;
        // "Lille-Sud" is a part of Lille, "Orléans Val de Loire" was more than Orléans.
        if (isDirection(word) || (word != words.front() && isOneOfLand(word)))
            return false;
        const bool follows = followsLink(all, word);
        linked = linked || follows || isSaidWhere(all, word);
        rest += (rest.isEmpty() ? QString() : QStringLiteral(" ")) + word.toString();
        if (!isNoise(word) && !follows
            && !(place != kNoRow && (isOfDepartment(table, words, word, place) || isOfPlace(table, word, place)))
            && !isAcronymOf(table, word, row))
            return false;
    }
    return linked || table[row].kind != TerritoryKind::Commune || !isOtherCommune(table, rest, table.today(row));
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
