// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/likeness.h"

#include <algorithm>
#include <array>

namespace quatuor::territories {

namespace {

/// Below it two words are strangers.
constexpr double kFellows = 0.72;
constexpr double kSound = 0.8;
constexpr double kSame = 0.97;
/// "Causses à l'Aubrac" is less like "Aubrac Lot Causses" than what begins so.
constexpr double kOutOfOrder = 0.96;
constexpr std::size_t kMostWords = 16;

struct Pairing {
    double written = 0; ///< weight of the written words that have a fellow, each by its likeness
    double official = 0;
    bool allWritten = true; ///< every written word that tells something has a fellow
    bool allOfficial = true;
    bool head = false;
    bool sound = true;
    bool exact = true; ///< every fellow is the same word
    bool inOrder = true; ///< the fellows follow each other as the written words do
};

/// Words that exclude each other: the north of an island is not its south.
constexpr QStringView kOpposites[][2] = {{u"nord", u"sud"}, {u"est", u"ouest"}, {u"haut", u"bas"}, {u"haute", u"basse"},
    {u"grand", u"petit"}, {u"grande", u"petite"}, {u"vieux", u"neuf"}, {u"dessus", u"dessous"}};
constexpr double kOpposed = 0.75;

bool areOpposed(const WeighedName& written, const WeighedName& official)
{
    const auto has = [](const WeighedName& name, QStringView word) { return name.words.contains(word); };
    return std::ranges::any_of(kOpposites, [&](const auto& pair) {
        return (has(written, pair[0]) && !has(written, pair[1]) && has(official, pair[1]) && !has(official, pair[0]))
            || (has(written, pair[1]) && !has(written, pair[0]) && has(official, pair[0]) && !has(official, pair[1]));
    });
}

/// A word that is not the same is believed when it begins alike, or is long.
bool isSound(QStringView a, QStringView b, double likeness)
{
    const qsizetype longer = std::max(a.size(), b.size());
    return likeness >= kSame || (a[0] == b[0] ? longer >= 6 || a.size() == 1 : longer >= 8);
}

Pairing pairUp(const WeighedName& written, const WeighedName& official)
{
    Pairing pairing;
    std::array<bool, kMostWords> taken{};
    qsizetype before = -1;
    for (qsizetype i = 0; i < written.words.size(); ++i) {
        double best = 0;
        qsizetype fellow = -1;
        for (qsizetype j = 0; j < official.words.size() && best < 1; ++j) {
            const double likeness = taken[std::size_t(j)] ? 0 : wordLikeness(written.words[i], official.words[j]);
            if (likeness > best) {
                best = likeness;
                fellow = j;
            }
        }
        if (best < kFellows) {
            pairing.allWritten = pairing.allWritten && written.weights[i] < kTellingWeight;
            continue;
        }
        taken[std::size_t(fellow)] = true;
        pairing.written += best * best * double(written.weights[i]);
        pairing.official += best * best * double(official.weights[fellow]);
        pairing.sound = pairing.sound && best >= kSound && isSound(written.words[i], official.words[fellow], best);
        pairing.exact = pairing.exact && best >= kSame;
        pairing.head = pairing.head || (i == 0 && fellow == 0);
        pairing.inOrder = pairing.inOrder && fellow > before;
        before = fellow;
    }
    for (qsizetype j = 0; j < official.words.size(); ++j) {
        if (!taken[std::size_t(j)] && official.weights[j] >= kTellingWeight)
            pairing.allOfficial = false;
    }
    return pairing;
}

/// A written word that tells something and is like none of the other name.
bool hasStranger(const WeighedName& written, const WeighedName& official)
{
    for (qsizetype i = 0; i < written.words.size(); ++i) {
        const auto isFellow = [&](QStringView other) { return wordLikeness(written.words[i], other) >= kFellows; };
        if (written.weights[i] >= kTellingWeight && std::ranges::none_of(official.words, isFellow))
            return true;
    }
    return false;
}

/// What the beginning of a name is worth, or another part of it.
double shorter(const Pairing& pairing)
{
    return !pairing.head ? 0.74 : pairing.exact ? 0.86 : 0.82;
}

Likeness byWords(const WeighedName& written, const WeighedName& official)
{
    const Pairing pairing = pairUp(written, official);
    if (pairing.written <= 0)
        return {};
    Likeness likeness;
    likeness.head = pairing.head;
    likeness.sound = pairing.sound;
    const double sum = double(written.weight + official.weight);
    likeness.score = (pairing.written + pairing.official) / sum;
    const double coveredWritten = pairing.written / double(written.weight);
    const double coveredOfficial = pairing.official / double(official.weight);
    if (pairing.allWritten && pairing.allOfficial) {
        likeness.difference = Difference::Spelling;
        likeness.score *= pairing.inOrder ? 1 : kOutOfOrder;
    } else if (pairing.allWritten) {
        likeness.difference = Difference::Shorter;
        likeness.score = std::max(likeness.score, shorter(pairing) * coveredWritten + 0.12 * likeness.score);
    } else if (pairing.allOfficial) {
        likeness.difference = Difference::Longer;
        likeness.score
            = std::max(likeness.score, (pairing.head ? 0.78 : 0.66) * coveredOfficial + 0.15 * likeness.score);
    }
    return likeness;
}

/// A mistake is believed in a long word, and rather inside than at its beginning: "La Poste" is not Aoste.
bool isBelievable(QStringView a, QStringView b, int edits)
{
    const qsizetype longer = std::max(a.size(), b.size());
    const bool sameStart = a[0] == b[0];
    return edits == 0 || (edits == 1 && longer >= (sameStart ? 6 : 8)) || (edits > 1 && longer >= 10 && sameStart);
}

int mostEdits(qsizetype length)
{
    return length <= 3 ? 0 : length <= 5 ? 1 : length <= 10 ? 2 : length <= 16 ? 3 : 4;
}

/// As one word, so that "la folie" and "lafolie", "courcelles -chaussy" and "mont?limar" find theirs.
Likeness asWhole(const WeighedName& written, const WeighedName& official)
{
    const qsizetype longer = std::max(written.joined.size(), official.joined.size());
    const int most = mostEdits(longer);
    const int edits = editDistance(written.letters(), official.letters(), most);
    if (edits > most)
        return {};
    // Several words that differ are compared word by word: one that they share must not hide the others.
    const bool several = edits > 1 && written.words.size() > 1 && written.words.size() == official.words.size();
    const double score = (several ? 0.92 : 1) - (edits == 1 ? 0.9 : 1.1) * double(edits) / double(longer);
    return {score, Difference::Spelling, true, isBelievable(written.letters(), official.letters(), edits), edits};
}

} // namespace

void WeighedName::add(QStringView word, float wordWeight)
{
    words.push_back(word);
    weights.push_back(wordWeight);
    joined.append(word.data(), word.size());
    weight += wordWeight;
}

namespace {

bool isSubsequence(QStringView little, QStringView whole)
{
    auto at = whole.begin();
    for (const QChar c : little) {
        at = std::find(at, whole.end(), c);
        if (at == whole.end())
            return false;
        ++at;
    }
    return true;
}

/// Of a damaged name, all that tells is that just so many letters are missing.
Likeness asDamaged(const WeighedName& written, const WeighedName& official, int damage)
{
    constexpr int kMoreThanThat = 1;
    const int edits = editDistance(written.letters(), official.letters(), damage + kMoreThanThat);
    if (edits > damage + kMoreThanThat)
        return {};
    const qsizetype longer = official.joined.size();
    const bool lost = edits == damage && isSubsequence(written.letters(), official.letters());
    const int others = lost ? 0 : std::max(1, std::abs(edits - damage));
    const double score = 1 - 0.9 * double(others) / double(longer);
    return {score, Difference::Spelling, true, lost && longer >= 4 && longer > 2 * damage, edits};
}

} // namespace

Likeness likenessOf(const WeighedName& written, const WeighedName& official, int damage)
{
    if (damage > 0) {
        if (const Likeness damaged = asDamaged(written, official, damage); damaged.score > 0)
            return damaged;
        Likeness words = byWords(written, official);
        words.sound = false;
        return words;
    }
    const Likeness whole = asWhole(written, official);
    if (whole.difference == Difference::Spelling && whole.edits == 0)
        return whole;
    const Likeness words = byWords(written, official);
    Likeness best = words.score > whole.score ? words : whole;
    // "SCI Saint-Just": letters of other words do not make up for a word.
    if (written.words.size() > official.words.size() && best.difference == Difference::Spelling
        && hasStranger(written, official))
        best.sound = false;
    if (areOpposed(written, official)) {
        best.score *= kOpposed;
        best.sound = false;
    }
    return best;
}

} // namespace quatuor::territories
