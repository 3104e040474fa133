// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/nearfinder.h"

#include "core/territories/acronyms.h"
#include "core/territories/cues.h"
#include "core/territories/kindwords.h"
#include "core/territories/namekeys.h"
#include "core/territories/placewords.h"
#include "core/territories/towns.h"
#include "core/territories/wanted.h"
#include "core/text.h"

#include <algorithm>
#include <tuple>

namespace quatuor::territories {

namespace {

constexpr qsizetype kMostHits = 8;
/// So many are compared in earnest.
constexpr std::size_t kShortlist = 32;
/// The share of pairs of letters below which two names are strangers.
constexpr double kLeastPairs = 0.42;
constexpr double kLeastPairsAnywhere = 0.5;
/// A lost letter takes two pairs away.
constexpr double kLeastPairsDamaged = 0.3;
constexpr double kLeastScore = 0.3;
/// So many letters are not by chance the beginnings of the words of a group of the département.
constexpr qsizetype kLongAcronym = 5;
/// "Noyers-sur-Serein": of several Noyers, that of the département where other names have the word.
constexpr double kNeighbour = 0.03;
/// Better than any acronym or list of towns.
constexpr double kGood = 0.86;
/// What a group whose towns are all that was written may reach at most.
constexpr double kTown = 0.75;

constexpr float kNoiseWeight = 1.0F;
constexpr float kPlaceWeight = 2.0F;
/// What remains of the weight of "pays", "canton", "grand" in the name of a group.
constexpr float kGenericShare = 0.4F;

/// A name of a group is rather meant when the text has one of its words, one of a commune when it has none.
constexpr double kOtherKind = 0.9;
constexpr double kOtherType = 0.985;
/// "Grand Auxerre" is the group of Auxerre.
constexpr double kTownForGrand = 0.6;
constexpr double kDemoted = 0.85;
constexpr double kPart = 0.99;
/// "Coeur des Bauges" has something of Mauges, but in the whole country a group with one word much like another says
/// little.
constexpr double kGuess = 0.6;

class Finder {
public:
    Finder(const UnitTable& table, const NearQuery& query)
        : m_table(table)
        , m_query(query)
        , m_wanted(wantedOf(query.name, query.kind))
    {
    }
    NearList run();

private:
    struct Listed {
        const NearIndex::Form* form;
        double pairs;
    };

    [[nodiscard]] WeighedName weighed(QStringView key, bool written) const;
    [[nodiscard]] bool fits(const NearIndex::Form& form) const;
    void consider(const NearIndex::Form& form, int common);
    void list();
    void listBegun();
    void compare();
    void compareWith(QStringView key, Row row, const WeighedName& written);
    void compareHeads(const WeighedName& written);
    void addAcronyms();
    void addTowns();
    void weighRest();
    void sort();
    void add(NearHit hit);
    [[nodiscard]] double knownBesides(const NearHit& hit) const;

    const UnitTable& m_table;
    const NearQuery& m_query;
    Wanted m_wanted;
    QString m_key;
    LetterPairs m_pairs;
    std::vector<Listed> m_listed;
    NearList m_hits;
};

bool Finder::fits(const NearIndex::Form& form) const
{
    return !m_wanted.kind || kindFits(m_table[form.row].kind, *m_wanted.kind);
}

void Finder::consider(const NearIndex::Form& form, int common)
{
    if (form.pairs.count == 0 || !fits(form))
        return;
    // A département has few groups, whose names are often told otherwise: none is left out.
    if (form.group && m_wanted.group && m_query.department != kNoRow) {
        m_listed.push_back({&form, 1});
        return;
    }
    const double dice = 2.0 * common / double(m_pairs.count + form.pairs.count);
    const int fewer = std::min(m_pairs.count, form.pairs.count);
    const double contained
        = fewer < (m_query.department == kNoRow ? kLeastContained : 2) ? 0 : kContained * common / double(fewer);
    // Of the many little names that a long text contains, the longest first.
    const double pairs = std::max(dice, contained) + 0.002 * common;
    if (pairs >= (m_query.damage > 0 ? kLeastPairsDamaged : kLeastPairs))
        m_listed.push_back({&form, pairs});
}

void Finder::list()
{
    m_listed.clear();
    if (m_query.department != kNoRow) {
        for (const quint32 position : m_table.forms.places(m_query.department))
            consider(m_table.forms[position], m_pairs.common(m_table.forms[position].pairs));
    } else {
        const std::size_t first = m_wanted.group && m_wanted.kind ? m_table.forms.firstGroup() : 0;
        m_table.forms.scan(
            m_pairs, first, kLeastPairsAnywhere, [&](quint32 at, int common) { consider(m_table.forms[at], common); });
    }
    const auto before = [](const Listed& a, const Listed& b) {
        return a.pairs != b.pairs ? a.pairs > b.pairs : a.form->offset < b.form->offset;
    };
    if (m_listed.size() > kShortlist) {
        std::ranges::nth_element(m_listed, m_listed.begin() + kShortlist, before);
        m_listed.resize(kShortlist);
    }
    if (m_query.department == kNoRow && m_query.damage == 0 && m_pairs.count < kLeastContained)
        listBegun();
}

/// "Ygos" has too few letters to be likened in the whole country, but only Ygos-Saint-Saturnin begins with that word.
void Finder::listBegun()
{
    constexpr std::size_t kMost = 5;
    const QString begun = m_key + u' ';
    std::vector<Listed> found;
    for (const NearIndex::Form& form : m_table.forms.all()) {
        if (fits(form) && m_table.forms.key(form).startsWith(begun))
            found.push_back({&form, 1});
    }
    if (found.size() <= kMost)
        m_listed.insert(m_listed.end(), found.begin(), found.end());
}

WeighedName Finder::weighed(QStringView key, bool written) const
{
    WeighedName name;
    const QString place = written && m_query.department != kNoRow
        ? looseKey(strictKey(m_table.name(m_table[m_query.department])))
        : QString();
    for (const QStringView word : tokensOf(key)) {
        const bool noise = written && isNoise(word);
        const bool ofPlace = !place.isEmpty() && tokensOf(place).contains(word);
        const float own = m_table.forms.weight(word);
        // "CC du Pays de Flers" may be "CA Flers Agglo" of the same département; "CC du Charolais" is not "CC Le Grand
        // Charolais", which is more than it.
        const float least = written && m_query.department != kNoRow ? 0 : kTellingWeight;
        const float telling = m_wanted.group && isGeneric(word) ? std::max(kGenericShare * own, least) : own;
        name.add(word, noise ? kNoiseWeight : ofPlace ? kPlaceWeight : telling);
    }
    return name;
}

double Finder::knownBesides(const NearHit& hit) const
{
    const Unit& unit = m_table[hit.row];
    const bool group = unit.kind == TerritoryKind::Epci || unit.kind == TerritoryKind::Ept;
    double factor = group == m_wanted.group ? 1 : !m_wanted.kind && m_wanted.group ? kTownForGrand : kOtherKind;
    if (!m_wanted.type.isEmpty() && m_table.words[unit.type] != m_wanted.type)
        factor *= isDemotion(m_wanted.type, m_table.words[unit.type]) ? kDemoted : kOtherType;
    return hit.row == hit.written ? factor : factor * kPart;
}

void Finder::add(NearHit hit)
{
    if (hit.score < kLeastScore)
        return;
    const auto same = std::ranges::find(m_hits, hit.row, &NearHit::row);
    if (same == m_hits.end())
        m_hits.push_back(hit);
    else if (same->score < hit.score)
        *same = hit;
}

void Finder::compare()
{
    const WeighedName written = weighed(m_key, true);
    for (const Listed& each : m_listed)
        compareWith(m_table.forms.key(*each.form), each.form->row, written);
    if (m_query.department == kNoRow && m_query.damage == 0 && !m_wanted.group)
        compareHeads(written);
}

void Finder::compareWith(QStringView key, Row row, const WeighedName& written)
{
    const Likeness likeness = likenessOf(written, weighed(key, false), m_query.damage);
    NearHit hit{m_table.today(row), row, NearHit::How::Name, likeness, 0};
    const bool part = likeness.difference == Difference::Shorter || likeness.difference == Difference::Longer;
    if (part && !m_query.abilities.has(Ability::PartsOfNames))
        return;
    const bool guess = likeness.difference == Difference::Longer && !likeness.sound && m_wanted.group
        && m_query.department == kNoRow;
    hit.score = likeness.score * knownBesides(hit) * (guess ? kGuess : 1);
    const QStringView first = written.words[0];
    if (!m_wanted.group && isOfPart(first) && !tokensOf(key).contains(first))
        hit.likeness.sound = false;
    hit.ofType = m_wanted.type.isEmpty() || m_table.words[m_table[hit.row].type] == m_wanted.type;
    add(hit);
}

/// "Cély en Bière" begins with the whole name of Cély, which has too few letters to be found by them.
void Finder::compareHeads(const WeighedName& written)
{
    constexpr qsizetype kShortest = 4;
    constexpr float kTelling = 5; // "saint" is a village too
    constexpr qsizetype kMost = 5;
    const QStringView head = written.words[0];
    if (written.words.size() < 2 || head.size() < kShortest || m_table.forms.weight(head) < kTelling)
        return;
    const NameIndex::Hits bearers = m_table.keys.find(head, Tier::Loose);
    if (bearers.size() > kMost)
        return;
    for (const NameIndex::Hit& hit : bearers) {
        if (m_table[hit.row].kind == TerritoryKind::Commune)
            compareWith(head, hit.row, written);
    }
}

void Finder::addAcronyms()
{
    const QString acronym = acronymOf(text::foldKey(m_query.name));
    const QString bare = acronymOf(m_wanted.key);
    if (acronym.isEmpty() && bare.isEmpty())
        return;
    const quint32 letters = lettersOf(acronym + bare) & ~lettersOf(kLettersOfKinds);
    for (const auto& [row, lettersOfName, name] : m_table.linkedNames) {
        if ((letters & ~lettersOfName) != 0)
            continue;
        if (m_wanted.kind && !kindFits(m_table[row].kind, *m_wanted.kind))
            continue;
        if (m_query.department != kNoRow && !m_table.touches(row, m_query.department))
            continue;
        const QString& type = m_table.words[m_table[row].type];
        Abbreviates how = acronym.isEmpty() ? Abbreviates::No : abbreviates(acronym, name, type);
        if (how == Abbreviates::No && !bare.isEmpty())
            how = abbreviates(bare, name, {});
        const bool isLong = std::max(acronym.size(), bare.size()) >= kLongAcronym;
        if (how == Abbreviates::No || (how == Abbreviates::Loosely && !isLong && m_query.department == kNoRow))
            continue;
        NearHit hit{row, row, NearHit::How::Acronym, {}, how == Abbreviates::Strictly ? 0.86 : 0.76};
        hit.likeness.sound = how == Abbreviates::Strictly || isLong;
        add(hit);
    }
}

void Finder::addTowns()
{
    const WeighedName written = weighed(m_key, true);
    for (const TownVote& vote : groupsByTowns(m_table, written, m_pairs, m_query.department)) {
        NearHit hit{vote.group, vote.group, NearHit::How::Town, {}, 0};
        hit.score = kTown * std::min(1.0, vote.weight / double(written.weight));
        add(hit);
    }
}

/// What a longer name has besides the official one.
void Finder::weighRest()
{
    if (!m_query.abilities.has(Ability::PlaceWords))
        return;
    const auto isLonger = [](const NearHit& hit) {
        return hit.likeness.difference == Difference::Longer && hit.how == NearHit::How::Name;
    };
    if (m_query.department == kNoRow) {
        for (NearHit& hit : m_hits) {
            if (isLonger(hit) && hit.score >= m_hits[0].score - kNeighbour
                && hasNeighbours(m_table, m_key, hit.written))
                hit.score += kNeighbour;
        }
        sort();
    }
    if (!m_hits.isEmpty() && isLonger(m_hits[0]) && !restIsOfPlace(m_table, m_key, m_wanted.key, m_hits[0].written))
        m_hits[0].likeness.sound = false;
}

void Finder::sort()
{
    // Scores that differ by less than this are equal: whom more people live in comes first.
    const auto step = [](const NearHit& hit) { return qRound(hit.score * 100); };
    std::ranges::sort(m_hits, [&](const NearHit& a, const NearHit& b) {
        const quint32 peopleOfA = m_table[a.row].population;
        const quint32 peopleOfB = m_table[b.row].population;
        return std::tuple(-step(a), -qint64(peopleOfA), a.row) < std::tuple(-step(b), -qint64(peopleOfB), b.row);
    });
}

NearList Finder::run()
{
    m_key = m_wanted.group ? coreKey(m_wanted.key) : looseKey(m_wanted.key);
    if (m_key.size() < 2)
        return {};
    m_pairs = LetterPairs::of(m_key);
    if (m_pairs.count >= 1 || (m_wanted.group && m_query.department != kNoRow)) {
        list();
        compare();
    }
    const bool good = std::ranges::any_of(m_hits, [](const NearHit& hit) { return hit.score >= kGood; });
    if (!good) {
        if (m_query.abilities.has(Ability::Acronyms))
            addAcronyms();
        if (m_wanted.group && m_query.abilities.has(Ability::Towns))
            addTowns();
    }
    sort();
    if (m_hits.size() > kMostHits)
        m_hits.resize(kMostHits);
    weighRest();
    return m_hits;
}

} // namespace

NearList findNear(const UnitTable& table, const NearQuery& query)
{
    return Finder(table, query).run();
}

} // namespace quatuor::territories
