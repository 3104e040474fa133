// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/heads.h"

#include "core/territories/kindwords.h"
#include "core/territories/namekeys.h"
#include "core/territories/tokens.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

constexpr QStringView kCivilities[] = {u"m", u"mr", u"mme", u"monsieur", u"madame"};
constexpr QStringView kArticles[] = {u"le", u"la", u"l"};

/// Who somebody is, and what they say of where they are from.
constexpr QStringView kHeads[]
    = {u"maire", u"maire adjoint", u"maire adjointe", u"adjoint au maire", u"adjointe au maire", u"adjoint a la mairie",
        u"adjointe a la mairie", u"president", u"presidente", u"vice president", u"vice presidente", u"elu", u"elue",
        u"elu municipal", u"elue municipale", u"conseiller municipal", u"conseillere municipale",
        u"conseiller communautaire", u"conseillere communautaire", u"conseiller metropolitain",
        u"conseillere metropolitaine", u"conseiller departemental", u"conseillere departementale",
        u"conseiller regional", u"conseillere regionale", u"dgs", u"dga", u"dst", u"directeur general des services",
        u"directrice generale des services", u"directeur", u"directrice", u"secretaire de mairie",
        u"secretaire generale", u"charge de mission", u"chargee de mission", u"services techniques",
        u"service technique", u"service urbanisme", u"service environnement", u"je suis", u"j habite", u"nous sommes"};

/// The same only before a word for a kind: "Notre-Dame" is a name.
constexpr QStringView kBeforeKind[] = {u"notre", u"pour", u"pcaet", u"plan climat",
    u"plan climat air energie territorial", u"crte", u"ptrte", u"tepos", u"tepcv",
    u"contrat de relance et de transition ecologique", u"contrat de transition ecologique", u"projet de territoire",
    u"plui", u"plh", u"pat", u"projet alimentaire territorial", u"programme local de l habitat"};

/// Cuts the longest of the phrases that `key` begins with off; false when there is none, or nothing would be left.
template <std::size_t Size>
bool drop(QStringView& key, const QStringView (&phrases)[Size])
{
    qsizetype longest = 0;
    for (const QStringView phrase : phrases) {
        if (phrase.size() > longest && key.size() > phrase.size() && key[phrase.size()] == u' '
            && key.startsWith(phrase))
            longest = phrase.size();
    }
    if (longest > 0)
        key = key.mid(longest + 1);
    return longest > 0;
}

/// "à la commune", "au Havre", "de Mende".
QString withoutPlaceLink(QStringView key)
{
    constexpr QStringView kTo[] = {u"a", u"chez"};
    if (key.startsWith(u"au "))
        return QStringLiteral("le ").append(key.mid(3));
    (void)drop(key, kTo);
    return withoutLink(key);
}

bool isNumber(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "2020 2026 Morlaix Communauté".
QStringView withoutYears(QStringView key)
{
    while (key.contains(u' ') && isNumber(key.left(key.indexOf(u' '))))
        key = key.mid(key.indexOf(u' ') + 1);
    return key;
}

bool saysItsKind(const QString& key)
{
    const auto prefix = kindAtStart(key);
    const Tokens words = tokensOf(key);
    return (prefix && isOfficial(prefix->kind)) || std::ranges::any_of(words, isGroupWord);
}

} // namespace

QString withoutHead(QStringView key)
{
    QStringView rest = key;
    if (drop(rest, kBeforeKind)) {
        const QString led = withoutLink(withoutYears(rest));
        return saysItsKind(led) ? led : QString();
    }
    (void)drop(rest, kCivilities);
    (void)drop(rest, kArticles);
    return drop(rest, kHeads) ? withoutPlaceLink(rest) : QString();
}

} // namespace quatuor::territories
