// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/nearjudge.h"

#include "core/territories/kindwords.h"
#include "core/territories/namejudge.h"
#include "core/territories/namekeys.h"
#include "core/territories/nearfinder.h"
#include "core/territories/wanted.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

/// What is less alike is not worth a person's look.
constexpr double kWorthALook = 0.6;
constexpr double kWorthALookAnywhere = 0.75;
/// A département has few groups: their names may have changed, and a person sees all of them at once.
constexpr double kGroupWorthALook = 0.3;
/// A candidate so much behind the first is no longer one.
constexpr double kBehind = 0.25;
constexpr qsizetype kMostTexts = 4;
constexpr int kLongName = 9;
/// Of so few letters, one that is wrong may be right in another name.
constexpr int kShortName = 6;
/// Of a shorter name whose words are all the same.
constexpr double kWordForWord = 0.9;
/// No other text need be asked.
constexpr double kGoodEnough = 0.9;
/// Enough to stand before units that bear the name elsewhere.
constexpr double kAlike = 0.7;
constexpr std::size_t kMostBeforeElsewhere = 3;
// The confidence, as a share of the likeness.
constexpr double kAcceptedShare = 0.95;
constexpr double kProposedShare = 0.7;
// Of a text that something divides: its first side, each after it.
constexpr double kSide = 0.93;
constexpr double kNextSide = 0.85;
/// The name of a group may be a list of towns.
constexpr double kSideOfGroup = 0.75;
/// A name that a unit bears elsewhere is hardly misspelt.
constexpr double kSpeltRight = 0.85;

QLatin1StringView reasonOf(const NearHit& hit)
{
    if (hit.how == NearHit::How::Acronym)
        return QLatin1StringView("acronym");
    if (hit.how == NearHit::How::Town)
        return QLatin1StringView("member-commune");
    switch (hit.likeness.difference) {
    case Difference::Spelling:
        return QLatin1StringView("similar-name");
    case Difference::Shorter:
        return QLatin1StringView("short-name");
    case Difference::Longer:
        return QLatin1StringView("longer-name");
    case Difference::Words:
        break;
    }
    return QLatin1StringView("common-words");
}

bool isGroup(const UnitTable& table, const NearHit& hit)
{
    return table[hit.row].kind == TerritoryKind::Epci || table[hit.row].kind == TerritoryKind::Ept;
}

/// "Cannes Lérins" is the group that has both words in its name rather than the town that has one of them, when there
/// is hardly a difference else.
void bringWhole(const UnitTable& table, NearList& hits)
{
    constexpr double kHardly = 0.06;
    if (hits.isEmpty() || isGroup(table, hits.front()) || hits.front().likeness.difference != Difference::Longer)
        return;
    const auto whole = std::ranges::find_if(hits, [&](const NearHit& hit) {
        return isGroup(table, hit) && hit.how == NearHit::How::Name && hit.score >= hits.front().score - kHardly
            && (hit.likeness.difference == Difference::Shorter || hit.likeness.difference == Difference::Spelling);
    });
    if (whole == hits.end())
        return;
    whole->score = hits.front().score;
    std::rotate(hits.begin(), whole, whole + 1);
}

/// One text asked, its hits weighed by what is known of the text.
NearList findWeighed(const UnitTable& table, const QString& text, const NameHints& hints, double weight, bool named)
{
    NearList hits = findNear(table, {text, hints.kind, hints.department, hints.abilities, hints.damage});
    for (NearHit& hit : hits) {
        hit.score *= weight
            * (named && hints.damage == 0 && hit.likeness.difference == Difference::Spelling ? kSpeltRight : 1);
        hit.likeness.sound = hit.likeness.sound && weight >= kSide;
    }
    std::ranges::stable_sort(hits, std::ranges::greater{}, [](const NearHit& hit) { return qRound(100 * hit.score); });
    bringWhole(table, hits);
    return hits;
}

/// A text and what it is worth. What comes first is the name rather than what comes after it.
using WeighedTexts = QList<std::pair<QString, double>>;

WeighedTexts weighedTexts(const Alternatives& texts, bool group)
{
    WeighedTexts all;
    QStringList keys;
    const auto add = [&](const QString& text, double weight) {
        if (const QString key = strictKey(text); !keys.contains(key) && all.size() < kMostTexts) {
            keys += key;
            all.emplace_back(text, weight);
        }
    };
    for (const QString& text : texts.whole)
        add(text, 1);
    double weight = group ? kSideOfGroup : kSide;
    for (const QString& text : texts.sides) {
        add(text, weight);
        weight *= kNextSide;
    }
    return all;
}

NearList findAll(const UnitTable& table, const Alternatives& texts, const NameHints& hints, bool named)
{
    NearList best;
    for (const auto& [text, weight] : weighedTexts(texts, hints.kind == TerritoryKind::Epci)) {
        const NearList hits = findWeighed(table, text, hints, weight, named);
        if (!hits.isEmpty() && (best.isEmpty() || hits.front().score > best.front().score))
            best = hits;
        if (!best.isEmpty() && best.front().score >= kGoodEnough)
            break;
    }
    return best;
}

/// How like the first must be, and how much more than the second, to be accepted. Chosen on the half of the development
/// set that is for it; see docs/territories.md.
struct Bounds {
    double score = 0;
    double margin = 0;
    [[nodiscard]] bool hold(const NearHit& first, double behind) const
    {
        return first.score >= score && behind >= margin;
    }
};
// In a département that was given, where little else can be meant.
constexpr Bounds kSpellingInside{0.8, 0.06};
constexpr Bounds kSpellingAloneInside{0.765, 0.15};
constexpr Bounds kShorterInside{0.85, 0.08};
constexpr Bounds kShorterGroupInside{0.75, 0.12};
constexpr Bounds kLongerInside{0.75, 0.08};
constexpr Bounds kAcronymInside{0.75, 0.09};
// Anywhere: only a long name with one mistake, or the beginning of a name that begins like no other.
constexpr Bounds kSpellingAnywhere{0.885, 0.08};
constexpr Bounds kSpellingGroupAnywhere{0.92, 0.08};
constexpr Bounds kShorterAnywhere{0.93, 0.12};

bool isAcceptableInside(const NearHit& first, double behind, bool group)
{
    if (first.how == NearHit::How::Acronym)
        return kAcronymInside.hold(first, behind);
    switch (first.likeness.difference) {
    case Difference::Spelling:
        return kSpellingInside.hold(first, behind) || kSpellingAloneInside.hold(first, behind);
    case Difference::Shorter:
        return group ? kShorterGroupInside.hold(first, behind)
                     : first.likeness.head && kShorterInside.hold(first, behind);
    case Difference::Longer:
        return first.likeness.head && kLongerInside.hold(first, behind);
    case Difference::Words:
        break;
    }
    return false;
}

/// So few live there that the text, but for a letter or two, is rather another place's name.
bool isSmall(const UnitTable& table, const NearHit& hit)
{
    constexpr quint32 kFewPeople = 2000;
    constexpr int kTellingName = 12;
    return table[hit.written].population < kFewPeople && table[hit.written].nameLength < kTellingName;
}

bool isAcceptableAnywhere(const UnitTable& table, const NearHit& first, double behind, bool group)
{
    if (first.how != NearHit::How::Name)
        return false;
    if (first.likeness.difference == Difference::Spelling && table[first.written].nameLength <= kShortName)
        return false;
    // "Barcelone" is not Barcelonne in the Drôme, and few who misspell a name live in a village of that name.
    if (first.likeness.difference == Difference::Spelling && !group && isSmall(table, first))
        return false;
    if (first.likeness.difference == Difference::Spelling)
        return (group ? kSpellingGroupAnywhere : kSpellingAnywhere).hold(first, behind);
    return first.likeness.difference == Difference::Shorter && first.likeness.head && (!group || first.ofType)
        && kShorterAnywhere.hold(first, behind);
}

bool isAcceptable(const UnitTable& table, const NearList& hits, const NameHints& hints)
{
    const bool inDepartment = hints.department != kNoRow;
    const NearHit& first = hits.front();
    // Too many short names differ by the letters that are lost.
    const bool unclear = hints.damage > 0 && !inDepartment && table[first.written].nameLength < kLongName;
    if (first.how == NearHit::How::Town || !first.likeness.sound || unclear)
        return false;
    const double behind = first.score - (hits.size() > 1 ? hits[1].score : 0);
    const bool group = isGroup(table, first);
    return inDepartment ? isAcceptableInside(first, behind, group) : isAcceptableAnywhere(table, first, behind, group);
}

/// "agglo" before the name or behind it, or "métropole": what the group is.
QStringView typeIn(const Wanted& wanted)
{
    if (!wanted.type.isEmpty())
        return wanted.type;
    const auto last = kindPrefix(QStringView(wanted.key).mid(wanted.key.lastIndexOf(u' ') + 1));
    return last ? last->type : QStringView();
}

bool isLargest(const UnitTable& table, Row commune, const Unit& group)
{
    return std::ranges::all_of(
        table.membersOf(group), [&](Row member) { return table[member].population <= table[commune].population; });
}

/// "Niort Agglo" is the communauté d'agglomération of Niort, the largest town in it, whatever its name.
bool isOfItsTown(const UnitTable& table, const NearHit& first, const QString& text, const NameHints& hints)
{
    const Wanted wanted = wantedOf(text, hints.kind);
    const Unit& group = table[first.row];
    const QStringView type = typeIn(wanted);
    if (hints.department == kNoRow || (type != u"CA" && type != u"METRO") || table.words[group.type] != type)
        return false;
    const NameIndex::Hits towns = table.keys.find(coreKey(wanted.key), Tier::Loose);
    return std::ranges::any_of(towns, [&](const NameIndex::Hit& town) {
        return table[town.row].epci == first.row && isLargest(table, town.row, group);
    });
}

/// "Cournon" in the Puy-de-Dôme is Cournon-d'Auvergne, though a village in the Morbihan is called Cournon: who lives in
/// the only town of the département that begins so are more than who live in all that bear the name elsewhere.
bool isLittleElsewhere(const UnitTable& table, const NearHit& first, const FoundList& elsewhere)
{
    if (first.likeness.difference != Difference::Shorter || !first.likeness.head || first.score < kWordForWord)
        return false;
    const quint32 people = table[first.row].population;
    return std::ranges::all_of(elsewhere, [&](const Found& f) { return table[f.row].population < people; });
}

/// Of forty thousand names one is like any short word.
bool isWorthALook(const UnitTable& table, const NearHit& first, const NameHints& hints)
{
    if (hints.kind == TerritoryKind::Epci)
        return first.score >= kGroupWorthALook;
    if (hints.department != kNoRow)
        return first.score >= kWorthALook;
    const bool doubtful = first.likeness.difference == Difference::Spelling && first.how == NearHit::How::Name
        && !first.likeness.sound && table[first.written].nameLength < kLongName;
    return !doubtful && first.score >= kWorthALookAnywhere;
}

/// True when the units that bear the name elsewhere contradict what is like it here. "Loudéac Communauté" is no
/// commune, though one is called Loudéac.
bool isElsewhere(const UnitTable& table, const NearHit& first, const NameAnswer& named)
{
    const bool otherKind = isGroup(table, first) && first.score >= kAlike;
    return !named.found.isEmpty() && !named.fits && !otherKind && !isLittleElsewhere(table, first, named.found);
}

/// A name of this département but for a letter, whatever is called so elsewhere.
bool isMisspeltHere(const NearHit& first)
{
    return first.how == NearHit::How::Name && first.likeness.difference == Difference::Spelling && first.likeness.head
        && first.likeness.edits <= 1;
}

TerritoryCandidate candidateOf(const UnitTable& table, const NearHit& hit, double share)
{
    return candidate(table, hit.row, share * hit.score, reasonOf(hit));
}

/// What is like the name, then those that bear it but do not fit.
TerritoryMatch choice(const UnitTable& table, const NearList& hits, const NameAnswer& named, std::size_t mostAlike)
{
    TerritoryMatch match{MatchVerdict::Ambiguous, {}, {}};
    for (const NearHit& hit : hits) {
        if (hit.score >= hits.front().score - kBehind && match.candidates.size() < mostAlike)
            addCandidate(match, candidateOf(table, hit, kProposedShare));
    }
    const TerritoryMatch others = named.found.isEmpty() ? TerritoryMatch{} : judgeName(table, named);
    for (const TerritoryCandidate& each : others.candidates)
        addCandidate(match, each);
    return match;
}

} // namespace

TerritoryMatch judgeNear(
    const UnitTable& table, const Alternatives& texts, const NameHints& hints, const NameAnswer& named)
{
    const NearList hits = findAll(table, texts, hints, !named.found.isEmpty());
    const bool near = !hits.isEmpty() && isWorthALook(table, hits.front(), hints);
    if (!near)
        return named.found.isEmpty() ? TerritoryMatch{MatchVerdict::None, {}, QLatin1StringView("nothing-alike")}
                                     : judgeName(table, named);
    const bool elsewhere = isElsewhere(table, hits.front(), named);
    const bool ofItsTown = hits.front().how == NearHit::How::Town && !texts.whole.isEmpty()
        && isOfItsTown(table, hits.front(), texts.whole.front(), hints);
    if (!elsewhere && (ofItsTown || isAcceptable(table, hits, hints)))
        return {MatchVerdict::Confident, {candidateOf(table, hits.front(), kAcceptedShare)}};
    const auto isNamed = [&](const Found& f) { return f.row == hits.front().row; };
    if (std::ranges::any_of(named.found, isNamed))
        return judgeName(table, named);
    // "Rodes" in the Aveyron: Rodez is there, and Rodès is not.
    if (!named.found.isEmpty() && hits.front().score < kAlike && !isMisspeltHere(hits.front()))
        return judgeName(table, named);
    return choice(table, hits, named, elsewhere ? kMostBeforeElsewhere : kMostCandidates);
}

} // namespace quatuor::territories
