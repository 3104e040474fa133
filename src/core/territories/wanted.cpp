// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/wanted.h"

#include "core/territories/kindwords.h"
#include "core/territories/namekeys.h"
#include "core/territories/tokens.h"

#include <QStringList>

#include <algorithm>

namespace quatuor::territories {

namespace {

/// "Communtaute d'agglomeration", "communaut2 de communes".
void dropMisspeltKind(Wanted& wanted)
{
    constexpr QStringView kLongWords[]
        = {u"communaute", u"agglomeration", u"communautaire", u"metropole", u"departement"};
    const Tokens words = tokensOf(wanted.key);
    if (wanted.kind || words.size() < 2)
        return;
    const bool misspelt = std::ranges::any_of(
        kLongWords, [&](QStringView word) { return words[0].size() > 7 && editDistance(words[0], word, 2) <= 2; });
    if (!misspelt)
        return;
    QStringView rest = QStringView(wanted.key).mid(words[0].size()).trimmed();
    wanted.kind = TerritoryKind::Epci;
    wanted.key = coreKey(withoutLink(rest));
}

/// "du Grand Toulouse": a name that begins so has lost the word for its kind; communes have none to lose.
bool isLinked(const Tokens& words)
{
    constexpr QStringView kLinks[] = {u"de", u"du", u"des", u"d"};
    return !words.isEmpty() && std::ranges::find(kLinks, words[0]) != std::end(kLinks);
}

bool isGroupKind(const std::optional<TerritoryKind>& kind)
{
    return kind == TerritoryKind::Epci || kind == TerritoryKind::Ept;
}

} // namespace

Wanted wantedOf(QStringView name, std::optional<TerritoryKind> kind)
{
    constexpr int kMostLayers = 3;
    Wanted wanted{strictKey(name), kind, {}, false};
    for (int layer = 0; layer < kMostLayers; ++layer) {
        const auto prefix = layer == 0 ? kindAtStart(wanted.key) : kindPrefix(wanted.key);
        if (!prefix || !isOfficial(prefix->kind) || prefix->length >= wanted.key.size())
            break;
        if (!wanted.kind || layer == 0) {
            wanted.kind = kind ? kind : prefix->kind;
            wanted.type = prefix->type;
        }
        wanted.key = withoutLink(QStringView(wanted.key).mid(prefix->length));
    }
    dropMisspeltKind(wanted);
    const Tokens words = tokensOf(wanted.key);
    if (!wanted.kind && (isLinked(words) || std::ranges::any_of(words, isGroupWord)))
        wanted.kind = TerritoryKind::Epci;
    // "Grand Lyon" is rather the métropole, but "Grand-Champ" a commune.
    wanted.group = isGroupKind(wanted.kind) || (!wanted.kind && words.size() > 1 && words[0] == u"grand");
    return wanted;
}

QString withKindSpelt(QStringView key)
{
    constexpr QStringView kWords[] = {u"communaute", u"communes", u"agglomeration", u"urbaine", u"metropole"};
    constexpr qsizetype kMostPlaces = 4;
    constexpr qsizetype kShortest = 6;
    QStringList spelt;
    bool changed = false;
    for (const QStringView word : tokensOf(key)) {
        const auto meant = std::ranges::find_if(kWords, [word](QStringView each) {
            return each[0] == word[0] && word != each
                && editDistance(word, each, each.size() > 8 ? 2 : 1) <= (each.size() > 8 ? 2 : 1);
        });
        const bool misspelt
            = spelt.size() < kMostPlaces && word.size() >= kShortest && meant != std::end(kWords) && !kindPrefix(word);
        spelt += misspelt ? meant->toString() : word.toString();
        changed = changed || misspelt;
    }
    return changed ? spelt.join(u' ') : QString();
}

bool isDemotion(QStringView from, QStringView to)
{
    constexpr QStringView kRising[] = {u"CC", u"CA", u"CU", u"METRO"};
    const auto rank = [&](QStringView type) { return std::ranges::find(kRising, type) - std::begin(kRising); };
    return rank(to) < rank(from);
}

} // namespace quatuor::territories
