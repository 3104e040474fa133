// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/pastmatcher.h"

#include "core/territories/begunby.h"
#include "core/territories/kindwords.h"
#include "core/territories/namejudge.h"
#include "core/territories/namekeys.h"
#include "core/territories/tokens.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

constexpr QLatin1StringView kFormerName("former-name");
constexpr QLatin1StringView kMerged("merged");
constexpr double kSuccessor = 0.7;
/// Who writes a name of before may mean another unit of today.
constexpr int kLately = 2000;

using Hits = std::vector<PastNames::Hit>;

struct Asked {
    QString key;
    std::optional<TerritoryKind> kind;
    Row department = kNoRow;
};

Hits fitting(const UnitTable& table, const Asked& asked, QStringView key, Tier tier)
{
    Hits hits = table.past.find(key, tier);
    std::erase_if(hits, [&](const PastNames::Hit& hit) {
        const Row row = hit.past->today;
        const bool ofKind = !asked.kind || kindFits(table[row].kind, *asked.kind);
        return !ofKind || (asked.department != kNoRow && !table.touches(row, asked.department));
    });
    return hits;
}

Hits found(const UnitTable& table, const Asked& asked)
{
    if (Hits hits = fitting(table, asked, asked.key, Tier::Bare); !hits.empty())
        return hits;
    const auto prefix = kindPrefix(asked.key);
    if (prefix && !isOfficial(prefix->kind))
        return {};
    Asked ofKind = asked;
    const Tokens words = tokensOf(asked.key);
    if (prefix && !asked.kind)
        ofKind.kind = prefix->kind;
    else if (!asked.kind && std::ranges::any_of(words, isGroupWord)) // "Saint-Dié Agglo" is no village
        ofKind.kind = TerritoryKind::Epci;
    const QString bare = prefix ? withoutLink(QStringView(asked.key).mid(prefix->length)) : asked.key;
    const std::pair<QString, Tier> keys[] = {{bare, Tier::Bare}, {looseKey(bare), Tier::Loose},
        {coreKey(bare), Tier::Core}, {joinedKey(bare), Tier::Joined}};
    for (const auto& [key, tier] : keys) {
        if (Hits hits = fitting(table, ofKind, key, tier); !hits.empty())
            return hits;
    }
    return {};
}

TerritoryCandidate candidateOf(const UnitTable& table, const PastName& past)
{
    TerritoryCandidate one
        = candidate(table, past.today, past.merged ? kSuccessor : kProbable, past.merged ? kMerged : kFormerName);
    one.past = past.name;
    one.pastUntil = past.until;
    return one;
}

/// An acronym or a short name of one word needs a département; a longer one that only one unit ever bore does not.
/// "Région Centre" has the word that tells what it is.
bool isSure(const UnitTable& table, const PastNames::Hit& hit, const Asked& asked)
{
    if (hit.past->merged)
        return false;
    const bool isRegion = table[hit.past->today].kind == TerritoryKind::Region;
    if (asked.department != kNoRow || (isRegion && kindPrefix(asked.key)))
        return true;
    constexpr qsizetype kLongName = 10;
    const QString name = looseKey(strictKey(hit.past->name));
    const bool telling
        = table[hit.past->today].kind == TerritoryKind::Epci || name.contains(u' ') || name.size() >= kLongName;
    return telling && hit.tier <= Tier::Core;
}

} // namespace

bool hasOutgrown(const UnitTable& table, Row today, QStringView key, Row bearer)
{
    const QString padded = u' ' + strictKey(table.name(table[today])) + u' ';
    return table[today].population > table[bearer].population && padded.contains(u' ' + key.toString() + u' ');
}

std::vector<TerritoryCandidate> lateBearers(
    const UnitTable& table, QStringView key, Row bearer, std::optional<TerritoryKind> kind)
{
    std::vector<TerritoryCandidate> late;
    for (const PastNames::Hit& hit : table.past.find(key, Tier::Bare)) {
        const Row today = hit.past->today;
        if (today == bearer || hit.past->until < kLately)
            continue;
        const bool ofKind = table[today].kind == table[bearer].kind;
        const bool region = table[today].kind == TerritoryKind::Region && !kind; // "Bourgogne" is a village too
        if (region || (ofKind && (!hit.past->merged || hasOutgrown(table, today, key, bearer))))
            late.push_back(candidateOf(table, *hit.past));
    }
    return late;
}

TerritoryMatch matchPast(const UnitTable& table, QStringView name, const NameHints& hints)
{
    if (hints.only != kNoRow || !hints.abilities.has(Ability::Past))
        return {};
    const Bracketed split = splitBrackets(name);
    const Row inBrackets = table.departmentOf(split.inside);
    const Asked asked{strictKey(inBrackets == kNoRow ? name : QStringView(split.outside)), hints.kind,
        hints.department == kNoRow ? inBrackets : hints.department};
    const Hits hits = found(table, asked);
    TerritoryMatch match;
    for (const PastNames::Hit& hit : hits)
        addCandidate(match, candidateOf(table, *hit.past));
    if (match.candidates.empty())
        return match;
    // "Saint-Martin" in the Charente-Maritime was Saint-Martin-de-Ré before most who write it were born.
    if (table[hits.front().past->today].kind == TerritoryKind::Commune && hits.front().past->until < kLately) {
        for (const TerritoryCandidate& other : communesBegunBy(table, asked.key, asked.department))
            addCandidate(match, other);
    }
    const bool alone = match.candidates.size() == 1;
    match.verdict = alone && isSure(table, hits.front(), asked) ? MatchVerdict::Confident : MatchVerdict::Ambiguous;
    return match;
}

} // namespace quatuor::territories
