// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/tokens.h"

#include <algorithm>
#include <array>
#include <bit>

namespace quatuor::territories {

namespace {

constexpr qsizetype kMostTokens = 16;
constexpr qsizetype kLongestCompared = 64;

struct Pair {
    QStringView first;
    QStringView second;
};

/// Two ways of writing one word.
constexpr Pair kSame[] = {
    {u"1", u"un"},
    {u"2", u"deux"},
    {u"3", u"trois"},
    {u"4", u"quatre"},
    {u"5", u"cinq"},
    {u"6", u"six"},
    {u"7", u"sept"},
    {u"8", u"huit"},
    {u"9", u"neuf"},
    {u"10", u"dix"},
    {u"3", u"iii"},
    {u"4", u"iv"},
    {u"12", u"douze"},
    {u"100", u"cent"},
    {u"mt", u"mont"},
    {u"mts", u"monts"},
    {u"mtgne", u"montagne"},
    {u"mtgnes", u"montagnes"},
    {u"nd", u"notre"},
    {u"gd", u"grand"},
    {u"gde", u"grande"},
    {u"ht", u"haut"},
    {u"hte", u"haute"},
    {u"pt", u"petit"},
    {u"vx", u"vieux"},
    {u"chat", u"chateau"},
    {u"ile", u"isle"},
};

bool areSame(QStringView a, QStringView b)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (a[0] != b[0] && !isDigit(a[0]) && !isDigit(b[0]))
        return false;
    return std::ranges::any_of(
        kSame, [&](const Pair& p) { return (p.first == a && p.second == b) || (p.first == b && p.second == a); });
}

qsizetype commonBeginning(QStringView a, QStringView b)
{
    const auto end = std::ranges::mismatch(a, b).in1;
    return end - a.begin();
}

bool isSubsequence(QStringView little, QStringView whole)
{
    auto at = whole.begin();
    return std::ranges::all_of(little, [&](QChar c) {
        at = std::find(at, whole.end(), c);
        return at != whole.end() && (++at, true);
    });
}

int mostEdits(qsizetype length)
{
    return length <= 3 ? 0 : length <= 5 ? 1 : length <= 11 ? 2 : 3;
}

/// "plat" for "plateaux", "mtgnes" for "montagnes", "p" for "puttelange".
double abbreviation(QStringView a, QStringView b)
{
    const QStringView little = a.size() < b.size() ? a : b;
    const QStringView whole = a.size() < b.size() ? b : a;
    if (whole.size() - little.size() < 2 || little[0] != whole[0])
        return 0;
    if (little.size() >= 3 && whole.size() >= 5 && whole.startsWith(little))
        return little.size() * 2 >= whole.size() ? 0.85 : 0.75;
    if (little.size() == 1)
        return little[0].isLetter() ? 0.85 : 0;
    if (whole.size() < 4)
        return 0;
    return little.size() >= 4 && little.back() == whole.back() && isSubsequence(little, whole) ? 0.75 : 0;
}

constexpr QStringView kOfPeople[] = {u"ais", u"aise", u"ois", u"oise", u"ien", u"ienne", u"in", u"ine", u"an", u"ane",
    u"ain", u"aine", u"on", u"onne", u"ard", u"nais", u"naise", u"nois", u"noise", u"inois", u"inoise", u"ien", u"ese",
    u"aisain", u"eois", u"ol", u"at", u"iste"};

/// "auxerrois" and "auxerre", "carcassonnais" and "carcassonne": people are called after their town.
double sameRoot(QStringView a, QStringView b)
{
    const qsizetype common = commonBeginning(a, b);
    const QStringView town = a.size() < b.size() ? a : b;
    const QStringView people = a.size() < b.size() ? b : a;
    if (common < 4 || town.size() - common > 2)
        return 0;
    return std::ranges::find(kOfPeople, people.mid(common)) != std::end(kOfPeople) ? 0.79 : 0;
}

} // namespace

Tokens tokensOf(QStringView key)
{
    Tokens tokens;
    for (qsizetype begin = 0; begin < key.size() && tokens.size() < kMostTokens;) {
        const qsizetype space = key.indexOf(u' ', begin);
        const qsizetype end = space < 0 ? key.size() : space;
        if (end > begin)
            tokens.push_back(key.mid(begin, end - begin));
        begin = end + 1;
    }
    return tokens;
}

quint32 lettersOf(QStringView text)
{
    quint32 letters = 0;
    for (const QChar c : text) {
        if (c >= u'a' && c <= u'z')
            letters |= 1U << (c.unicode() - u'a');
    }
    return letters;
}

int editDistance(QStringView a, QStringView b, int most)
{
    a = a.left(kLongestCompared);
    b = b.left(kLongestCompared);
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    // A letter that the other has nowhere must be taken away or replaced.
    const quint32 lettersOfA = lettersOf(a);
    const quint32 lettersOfB = lettersOf(b);
    if (std::max(std::popcount(lettersOfA & ~lettersOfB), std::popcount(lettersOfB & ~lettersOfA)) > most)
        return most + 1;
    std::array<std::array<int, kLongestCompared + 1>, 3> rows{};
    for (int j = 0; j <= b.size(); ++j)
        rows[0][std::size_t(j)] = j;
    for (std::size_t i = 1; i <= std::size_t(a.size()); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i + 2) % 3];
        const auto& twoAbove = rows[(i + 1) % 3];
        row[0] = int(i);
        int least = row[0];
        for (std::size_t j = 1; j <= std::size_t(b.size()); ++j) {
            const QChar ca = a[qsizetype(i) - 1];
            const QChar cb = b[qsizetype(j) - 1];
            int cost = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (ca == cb ? 0 : 1)});
            if (i > 1 && j > 1 && ca == b[qsizetype(j) - 2] && a[qsizetype(i) - 2] == cb)
                cost = std::min(cost, twoAbove[j - 2] + 1);
            row[j] = cost;
            least = std::min(least, cost);
        }
        if (least > most)
            return most + 1;
    }
    return std::min(rows[std::size_t(a.size()) % 3][std::size_t(b.size())], most + 1);
}

double wordLikeness(QStringView a, QStringView b)
{
    if (a == b)
        return 1;
    if (a.size() <= 3 || b.size() <= 3) {
        if (areSame(a, b))
            return 1;
    } else if (areSame(a, b)) {
        return 0.98;
    }
    const qsizetype longer = std::max(a.size(), b.size());
    // A plural is hardly a mistake.
    if (longer >= 4 && longer - std::min(a.size(), b.size()) == 1 && commonBeginning(a, b) == longer - 1)
        return a.back() == u's' || b.back() == u's' || a.back() == u'x' || b.back() == u'x' ? 0.97 : 0.92;
    const int most = mostEdits(longer);
    const int edits = most == 0 ? 1 : editDistance(a, b, most);
    const double spelt = edits > most ? 0 : 1 - 0.9 * double(edits) / double(longer);
    return std::max({spelt, abbreviation(a, b), sameRoot(a, b)});
}

} // namespace quatuor::territories
