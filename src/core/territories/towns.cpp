// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/towns.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

constexpr double kLeastFellow = 0.75;
/// Words of less weight begin the names of too many towns: "saint", "villers".
constexpr float kTellingHead = 5;
/// A town of which only the first word was written speaks less loud.
constexpr double kHeadOnly = 0.7;
/// A name that so many towns bear says nothing.
constexpr qsizetype kMostBearers = 4;
constexpr qsizetype kLongestTown = 3;
/// The share of a town's pairs of letters, in tenths, that must be in the written name.
constexpr int kLeastTenths = 3;

struct Fellow {
    qsizetype at = 0;
    double likeness = 0;
};

/// The written word that is most like this one.
Fellow fellowOf(const WeighedName& written, QStringView word)
{
    Fellow best;
    for (qsizetype at = 0; at < written.words.size(); ++at) {
        if (const double like = wordLikeness(written.words[at], word); like > best.likeness)
            best = {at, like};
    }
    return best;
}

class Ballot {
public:
    explicit Ballot(const UnitTable& table)
        : m_table(table)
    {
    }

    void vote(Row commune, double weight)
    {
        const Row group = m_table[m_table.today(commune)].epci;
        if (group == kNoRow || weight <= 0)
            return;
        const auto same = std::ranges::find(votes, group, &TownVote::group);
        if (same == votes.end())
            votes.push_back({group, weight});
        else
            same->weight += weight;
    }

    std::vector<TownVote> votes;

private:
    const UnitTable& m_table;
};

/// What a town says with its name: all words written, or its first one. "Villefranchois" for Villefranche-de-Rouergue.
double voiceOf(const UnitTable& table, const WeighedName& written, const NearIndex::Form& town)
{
    const Tokens words = tokensOf(table.forms.key(town));
    double weight = 0;
    double least = 1;
    double head = 0;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const Fellow fellow = fellowOf(written, words[at]);
        least = std::min(least, fellow.likeness);
        if (fellow.likeness < kLeastFellow)
            continue;
        weight += double(written.weights[fellow.at]);
        if (at == 0 && table.forms.weight(words[0]) >= kTellingHead)
            head = fellow.likeness * double(written.weights[fellow.at]);
    }
    return least >= kLeastFellow ? least * weight : kHeadOnly * head;
}

void voteAlike(
    const UnitTable& table, const WeighedName& written, const LetterPairs& pairs, Row department, Ballot& all)
{
    for (const quint32 position : table.forms.places(department)) {
        const NearIndex::Form& town = table.forms[position];
        if (town.group || table[town.row].kind != TerritoryKind::Commune
            || pairs.common(town.pairs) * 10 < town.pairs.count * kLeastTenths)
            continue;
        all.vote(town.row, voiceOf(table, written, town));
    }
}

/// The towns that a word may call its people after: "montredonnais" → "montredonn", "montredon"; never a short word.
QStringList townsOfPeople(QStringView word)
{
    constexpr QStringView kEndings[] = {u"ais", u"ois", u"aise", u"oise", u"ien", u"inois"};
    constexpr qsizetype kShortestTown = 5;
    QStringList towns;
    for (const QStringView ending : kEndings) {
        const qsizetype size = word.size() - ending.size();
        if (!word.endsWith(ending) || size < kShortestTown)
            continue;
        const QString town = word.left(size).toString();
        towns += town;
        towns += town + u'e';
        if (town[size - 1] == town[size - 2])
            towns += town.chopped(1);
    }
    return towns;
}

/// The communes that bear a name share its vote, unless they are too many to say anything.
void voteNamed(const UnitTable& table, QStringView key, double weight, Ballot& all)
{
    const NameIndex::Hits bearers = table.keys.find(key, Tier::Loose);
    if (bearers.size() > kMostBearers)
        return;
    for (const NameIndex::Hit& hit : bearers) {
        if (table[hit.row].kind == TerritoryKind::Commune)
            all.vote(hit.row, weight / double(bearers.size()));
    }
}

/// The towns that bear one to three words of what was written, in their order, or whose people do.
void voteSame(const UnitTable& table, const WeighedName& written, Ballot& all)
{
    for (qsizetype begin = 0; begin < written.words.size(); ++begin) {
        double weight = 0;
        for (qsizetype end = begin; end < std::min(begin + kLongestTown, written.words.size()); ++end) {
            weight += double(written.weights[end]);
            const QStringView last = written.words[end];
            voteNamed(table, QStringView(written.words[begin].data(), last.data() + last.size()), weight, all);
        }
        for (const QString& town : townsOfPeople(written.words[begin]))
            voteNamed(table, town, double(written.weights[begin]), all);
    }
}

} // namespace

std::vector<TownVote> groupsByTowns(
    const UnitTable& table, const WeighedName& written, const LetterPairs& pairs, Row department)
{
    Ballot ballot(table);
    if (department == kNoRow)
        voteSame(table, written, ballot);
    else
        voteAlike(table, written, pairs, department, ballot);
    return std::move(ballot.votes);
}

} // namespace quatuor::territories
