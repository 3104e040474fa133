// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/acronyms.h"

#include "core/territories/kindwords.h"
#include "core/territories/namekeys.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

constexpr qsizetype kShortest = 3;
constexpr qsizetype kLongest = 10;
constexpr qsizetype kMostLettersOfAWord = 3;
/// Beyond it nobody makes an acronym of all of them, and the search would branch too much.
constexpr qsizetype kMostWords = 9;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// "m2a" → "maa", "3cm" → "cccm"; null when a digit has no letter after it.
QString spelledOut(QStringView word)
{
    QString letters;
    for (qsizetype at = 0; at < word.size(); ++at) {
        if (!isDigit(word[at])) {
            letters += word[at];
            continue;
        }
        const int times = word[at].digitValue();
        if (times < 2 || times > 5 || at + 1 >= word.size() || isDigit(word[at + 1]))
            return {};
        letters += QString(times - 1, word[at + 1]);
    }
    return letters;
}

struct Spelling {
    const Tokens& words;
    bool strictly;

    [[nodiscard]] bool mayBeLeftOut(qsizetype word) const
    {
        return isSmallWord(words[word]) || isGroupWord(words[word]);
    }

    [[nodiscard]] int telling() const
    {
        int count = 0;
        for (qsizetype word = 0; word < words.size(); ++word)
            count += mayBeLeftOut(word) ? 0 : 1;
        return count;
    }

    /// True when `rest` is made of the beginnings of the words from `word` on.
    [[nodiscard]] bool matches(QStringView rest, qsizetype word) const
    {
        // Long names are cut: "CCAPV" for "Alpes-Provence-Verdon sources de lumière".
        if (word == words.size() || (!strictly && rest.isEmpty() && word >= 2))
            return rest.isEmpty();
        if (mayBeLeftOut(word) && matches(rest, word + 1))
            return true;
        const qsizetype most = std::min({strictly ? 1 : kMostLettersOfAWord, words[word].size(), rest.size()});
        for (qsizetype letters = 1; letters <= most; ++letters) {
            if (rest[letters - 1] != words[word][letters - 1])
                return false;
            if (matches(rest.mid(letters), word + 1))
                return true;
        }
        // "CCPVerte": a word may stand whole.
        if (!strictly && rest.startsWith(words[word]) && matches(rest.mid(words[word].size()), word + 1))
            return true;
        return words[word] == u"saint" && rest.startsWith(u"st") && matches(rest.mid(2), word + 1);
    }
};

struct TypeLetters {
    QStringView type;
    QStringView letters;
};

constexpr TypeLetters kTypeLetters[] = {{u"CC", u"cc"}, {u"CC", u"cdc"}, {u"CC", u"c"}, {u"CA", u"ca"}, {u"CA", u"a"},
    {u"CU", u"cu"}, {u"METRO", u"m"}, {u"EPT", u"ept"}, {u"CA", u"cc"}, {u"CU", u"ca"}, {u"METRO", u"cu"}};

/// A quick look, for nearly every name: the acronym ends with letters of the last words, and begins as the type or as
/// one of the first.
bool mayAbbreviate(QStringView acronym, const Tokens& words, QStringView type)
{
    const QChar first = acronym.front();
    const bool begins = (!type.isEmpty() && (first == u'c' || first == u'a' || first == u'm' || first == u'e'))
        || std::any_of(words.begin(), words.begin() + std::min<qsizetype>(3, words.size()),
            [first](QStringView word) { return word.front() == first; });
    // Every letter is one of the first three of a word, or of the type, or of a word that stands whole.
    const auto known = [&](QChar letter) {
        return letter == u'c' || letter == u'a' || letter == u'u' || letter == u'm' || letter == u'd'
            || std::ranges::any_of(words, [letter, &acronym](QStringView word) {
                   return word.left(kMostLettersOfAWord).contains(letter) || (acronym.endsWith(word));
               });
    };
    return begins && std::ranges::all_of(acronym, known);
}

bool spells(const Spelling& spelling, QStringView acronym, QStringView type)
{
    if (spelling.matches(acronym, 0))
        return true;
    return std::ranges::any_of(kTypeLetters, [&](const TypeLetters& each) {
        return each.type == type && acronym.startsWith(each.letters) && acronym.size() > each.letters.size()
            && (acronym.size() > each.letters.size() + 1 || spelling.telling() == 1)
            && spelling.matches(acronym.mid(each.letters.size()), 0);
    });
}

} // namespace

QString acronymOf(QStringView key)
{
    const Tokens words = tokensOf(key);
    QString letters;
    for (const QStringView word : words) {
        if (words.size() > 1 && word.size() > 1)
            return {};
        letters += word;
    }
    letters = spelledOut(letters);
    return letters.size() < kShortest || letters.size() > kLongest ? QString() : letters;
}

Abbreviates abbreviates(QStringView acronym, QStringView name, QStringView type)
{
    const Tokens words = tokensOf(name);
    if (words.size() > kMostWords || !mayAbbreviate(acronym, words, type))
        return Abbreviates::No;
    if (spells({words, true}, acronym, type))
        return Abbreviates::Strictly;
    return words.size() > 1 && spells({words, false}, acronym, type) ? Abbreviates::Loosely : Abbreviates::No;
}

} // namespace quatuor::territories
