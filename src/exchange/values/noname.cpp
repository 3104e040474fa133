// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/noname.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace quatuor {

namespace {

using Words = std::u16string_view;

/// Folded, sorted. Of a word in two genders the shorter: "absent" is "absente" and "absent(e)" too.
constexpr auto kNobody = std::to_array<Words>({
    u"absent",
    u"aucun",
    u"aucun agent",
    u"aucun elu",
    u"aucun nom",
    u"aucun participant",
    u"aucun representant",
    u"aucune personne",
    u"excus",
    u"idem",
    u"inconnu",
    u"n a",
    u"na",
    u"nan",
    u"nc",
    u"ne sait pas",
    u"neant",
    u"nom inconnu",
    u"non",
    u"non communiqu",
    u"non connu",
    u"non design",
    u"non disponible",
    u"non nomm",
    u"non pourvu",
    u"non renseign",
    u"none",
    u"nsp",
    u"null",
    u"oui",
    u"personne",
    u"personne de disponible",
    u"personne disponible",
    u"sans nom",
    u"sans objet",
    u"vacant",
    u"voir ci dessus",
    u"voir courriel",
    u"voir mail",
    u"voir plus haut",
    u"x",
    u"xx",
    u"xxx",
    u"xxxx",
});
constexpr auto kToCome = std::to_array<Words>({
    u"a communiquer",
    u"a completer",
    u"a confirmer",
    u"a definir",
    u"a designer",
    u"a determiner",
    u"a identifier",
    u"a nommer",
    u"a preciser",
    u"a recruter",
    u"a renseigner",
    u"a trouver",
    u"a venir",
    u"a voir",
    u"designation en cours",
    u"en attente",
    u"en cours",
    u"identification en cours",
    u"recherche en cours",
    u"recrutement en cours",
    u"tba",
    u"tbc",
    u"tbd",
});
/// No name begins so, whatever follows: "pas d'élu disponible", "en attente de réponse".
constexpr auto kNobodyBegins = std::to_array<Words>({u"cf ", u"idem ", u"pas d ", u"pas de ", u"personne n "});
constexpr auto kToComeBegins
    = std::to_array<Words>({u"en attente ", u"en cours ", u"pas encore", u"recherche en cours "});
/// What may stand before either: "poste vacant", "nom à venir".
constexpr auto kHeads = std::to_array<Words>(
    {u"acteur", u"agent", u"elu", u"nom", u"nom prenom", u"personne", u"poste", u"representant"});

constexpr qsizetype kLongest = 60;

static_assert(std::ranges::is_sorted(kNobody) && std::ranges::is_sorted(kToCome));

Words view(QStringView text)
{
    return {text.utf16(), std::size_t(text.size())};
}

/// "designe", "designee", and "designe e" of "désigné(e)". Short words are names: "Nane".
Words withoutGender(Words word)
{
    constexpr std::size_t kShortest = 6;
    if (word.size() < kShortest)
        return word;
    if (word.ends_with(u" e"))
        word.remove_suffix(2);
    while (word.ends_with(u'e'))
        word.remove_suffix(1);
    return word;
}

template <std::size_t N>
bool holds(const std::array<Words, N>& sorted, Words word)
{
    return std::ranges::binary_search(sorted, word) || std::ranges::binary_search(sorted, withoutGender(word));
}

template <std::size_t N>
bool begins(const std::array<Words, N>& starts, Words word)
{
    return std::ranges::any_of(starts, [word](Words start) { return word.starts_with(start); });
}

NameSays foldedSays(Words name)
{
    if (holds(kToCome, name) || begins(kToComeBegins, name))
        return NameSays::ToCome;
    return holds(kNobody, name) || begins(kNobodyBegins, name) ? NameSays::Nobody : NameSays::Somebody;
}

Words withoutHead(Words name)
{
    for (const Words head : kHeads) {
        for (const Words more : {Words(u" e "), Words(u" "), Words(u"e ")}) {
            if (name.starts_with(head) && name.substr(head.size()).starts_with(more))
                return name.substr(head.size() + more.size());
        }
    }
    return {};
}

/// Half of all names are told by their first letter, before anything is folded.
bool mayBeNoName(QChar first)
{
    constexpr QLatin1StringView kNever("bfghjklmqsuwyzBFGHJKLMQSUWYZ");
    return !kNever.contains(first);
}

/// "-", "…", "0": nothing that could be a letter.
bool isMarks(QStringView name)
{
    return std::ranges::none_of(name, [](QChar c) { return (c.isLetterOrNumber() && c != u'0') || c.isSurrogate(); });
}

} // namespace

NameSays nameSays(QStringView name)
{
    if (name.isEmpty() || name.size() > kLongest || !mayBeNoName(name.front()))
        return NameSays::Somebody;
    if (isMarks(name))
        return NameSays::Nobody;
    const QString folded = text::foldKey(name);
    const NameSays whole = foldedSays(view(folded));
    return whole == NameSays::Somebody ? foldedSays(withoutHead(view(folded))) : whole;
}

NameSays nameSays(QStringView given, QStringView family)
{
    const NameSays second = nameSays(family);
    if (second == NameSays::ToCome)
        return second;
    const NameSays first = nameSays(given);
    if (first == NameSays::ToCome)
        return first;
    const bool nobody = first == NameSays::Nobody || second == NameSays::Nobody;
    const bool somebody
        = (first == NameSays::Somebody && !given.isEmpty()) || (second == NameSays::Somebody && !family.isEmpty());
    return nobody && !somebody ? NameSays::Nobody : NameSays::Somebody;
}

} // namespace quatuor
