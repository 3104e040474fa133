// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/namekeys.h"

#include "core/territories/kindwords.h"
#include "core/text.h"

#include <algorithm>
#include <array>

namespace quatuor::territories {

namespace {

/// "( Les’ )" and what a hand adds to it.
constexpr qsizetype kLongestArticle = 8;

struct Replacement {
    QStringView from;
    QStringView to;
};

constexpr std::array<Replacement, 6> kAbbreviations{{{u"st", u"saint"}, {u"ste", u"sainte"}, {u"sts", u"saints"},
    {u"stes", u"saintes"}, {u"s", u"sur"}, {u"ss", u"sous"}}};

constexpr std::array<Replacement, 7> kLinks{{{u"de la ", u"la "}, {u"de l ", u"l "}, {u"du ", u"le "},
    {u"des ", u"les "}, {u"de ", u""}, {u"d ", u""}, {u"of ", u""}}};

constexpr std::array<QStringView, 14> kSmallWords{
    u"le", u"la", u"les", u"l", u"de", u"du", u"des", u"d", u"et", u"en", u"a", u"au", u"aux", u"lez"};

QStringView spelledOut(QStringView word)
{
    const auto found = std::find_if(
        kAbbreviations.begin(), kAbbreviations.end(), [word](const Replacement& r) { return r.from == word; });
    return found == kAbbreviations.end() ? word : found->to;
}

/// Calls `take` with each word of a key.
template <class Take>
void forEachWord(QStringView key, Take take)
{
    for (qsizetype begin = 0; begin < key.size();) {
        const qsizetype space = key.indexOf(u' ', begin);
        const qsizetype end = space < 0 ? key.size() : space;
        take(key.mid(begin, end - begin));
        begin = end + 1;
    }
}

void append(QString& key, QStringView word)
{
    if (!key.isEmpty())
        key += u' ';
    key += word;
}

/// The key without the words that `drop` tells; the key itself when nothing would be left ("Les", "Y", "Eu").
template <class Drop>
QString withoutWords(QStringView key, Drop drop)
{
    QString kept;
    kept.reserve(key.size());
    forEachWord(key, [&](QStringView word) {
        if (!drop(word))
            append(kept, word);
    });
    return kept.isEmpty() ? key.toString() : kept;
}

} // namespace

bool isSmallWord(QStringView word)
{
    const auto is = [word](QStringView each) { return each.front() == word.front() && each == word; };
    return !word.isEmpty() && word.size() <= 3 && std::any_of(kSmallWords.begin(), kSmallWords.end(), is);
}

QString strictKey(QStringView text)
{
    QString folded = text::foldKey(text);
    if (!folded.contains(u's'))
        return folded;
    QString key;
    key.reserve(folded.size() + 8);
    forEachWord(folded, [&key](QStringView word) { append(key, spelledOut(word)); });
    return key;
}

QString looseKey(QStringView strict)
{
    // The Lez is a river too: "Castelnau-le-Lez" is not Castelnau.
    const QString key = withoutWords(strict, isSmallWord);
    return strict.endsWith(u" lez") ? key + QStringLiteral(" lez") : key;
}

QString coreKey(QStringView strict)
{
    return withoutWords(strict, [](QStringView word) { return isSmallWord(word) || isGroupWord(word); });
}

QString joinedKey(QStringView strict)
{
    return strict.toString().remove(u' ');
}

QString withoutLink(QStringView rest)
{
    rest = rest.trimmed();
    for (const Replacement& link : kLinks) {
        if (rest.startsWith(link.from))
            return link.to.toString().append(rest.mid(link.from.size()));
    }
    return rest.toString();
}

Bracketed splitBrackets(QStringView text)
{
    Bracketed split;
    QString* target = &split.outside;
    for (const QChar c : text) {
        if (c == u'(' || c == u'[') {
            split.inside.clear();
            target = &split.inside;
        } else if (c == u')' || c == u']') {
            target = &split.outside;
        } else {
            *target += c;
        }
    }
    return split;
}

QString withArticleInFront(QStringView text)
{
    const qsizetype cut = std::max(text.lastIndexOf(u'('), text.lastIndexOf(u','));
    if (cut < 2 || text.size() - cut > kLongestArticle)
        return {};
    const QString article = text::foldKey(text.mid(cut));
    const bool inverted = article == u"la" || article == u"le" || article == u"les" || article == u"l";
    return inverted ? article + u' ' + text.left(cut).trimmed().toString() : QString();
}

} // namespace quatuor::territories
