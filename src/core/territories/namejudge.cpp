// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/namejudge.h"

#include "core/territories/kindwords.h"

#include <algorithm>
#include <tuple>

namespace quatuor::territories {

namespace {

constexpr double kNormalised = 0.97;

constexpr QLatin1StringView kSameName("same-name");
constexpr QLatin1StringView kSameNameInDepartment("same-name-in-department");
constexpr QLatin1StringView kHomonymReason("homonym");
constexpr QLatin1StringView kDelegatedCommune("delegated-commune");

template <class Unwanted>
void dropIfOthers(FoundList& list, Unwanted unwanted)
{
    const auto end = std::stable_partition(list.begin(), list.end(), [&](const Found& f) { return !unwanted(f); });
    if (end != list.begin())
        list.erase(end, list.end());
}

bool isGroup(TerritoryKind kind)
{
    return kind == TerritoryKind::Epci || kind == TerritoryKind::Ept;
}

/// Whose own name it is comes first, then who has most people.
void sortByWeight(const UnitTable& table, FoundList& list)
{
    const auto weight = [&](const Found& f) {
        const Unit& unit = table[f.row];
        return std::tuple(f.tier != Tier::Name, f.isPart(), -qint64(unit.population), unit.kind, f.row);
    };
    std::ranges::sort(list, {}, weight);
}

void narrow(const UnitTable& table, NameAnswer& answer)
{
    dropIfOthers(answer.found, [](const Found& f) { return f.isPart(); });
    // "Arras" is the commune: its EPCI is called "CU d'Arras", and bears the name only without its kind.
    dropIfOthers(answer.found, [](const Found& f) { return f.tier != Tier::Name; });
    if (!answer.kind)
        dropIfOthers(answer.found, [&](const Found& f) { return f.tier != Tier::Name && isGroup(table[f.row].kind); });
    if (!answer.type.isEmpty())
        dropIfOthers(answer.found, [&](const Found& f) { return table.words[table[f.row].type] != answer.type; });
    sortByWeight(table, answer.found);
}

/// False when the name left something open that only probability settles.
bool isExact(const UnitTable& table, const NameAnswer& answer, bool onlyOne)
{
    const Found& found = answer.found.front();
    const Unit& unit = table[found.row];
    if (!onlyOne || found.isPart() || found.tier >= Tier::Core)
        return false;
    if (found.tier == Tier::Name || !isGroup(unit.kind))
        return true;
    return answer.kind.has_value() && (answer.type.isEmpty() || table.words[unit.type] == answer.type);
}

TerritoryCandidate withForm(TerritoryCandidate candidate, QLatin1StringView form)
{
    candidate.form = form;
    return candidate;
}

/// What the name as written lacks.
QLatin1StringView formOf(const UnitTable& table, const NameAnswer& answer)
{
    const Found& found = answer.found.front();
    if (found.isPart() || found.tier == Tier::Name)
        return {};
    if (found.tier == Tier::Joined)
        return QLatin1StringView("other-spaces");
    if (isGroup(table[found.row].kind) && !answer.kindWord)
        return QLatin1StringView("without-kind");
    return found.tier == Tier::Loose ? QLatin1StringView("without-article") : QLatin1StringView();
}

TerritoryMatch settled(const UnitTable& table, const NameAnswer& answer, bool onlyOne)
{
    const Found& found = answer.found.front();
    const bool exact = isExact(table, answer, onlyOne);
    const double confidence = !exact ? kProbable : found.tier == Tier::Loose ? kNormalised : kCertain;
    const QLatin1StringView reason = found.isPart() ? kDelegatedCommune
        : answer.inDepartment                       ? kSameNameInDepartment
                                                    : kSameName;
    const TerritoryCandidate best = withForm(candidate(table, found.row, confidence, reason), formOf(table, answer));
    return {exact ? MatchVerdict::Exact : MatchVerdict::Confident, {best}};
}

} // namespace

TerritoryCandidate candidate(const UnitTable& table, Row row, double confidence, QLatin1StringView reason)
{
    const Unit& unit = table[row];
    const QString department = unit.department == kNoRow ? QString() : codeOf(table[unit.department]);
    return {codeOf(unit), unit.kind, table.name(unit), department, confidence, reason};
}

void addCandidate(TerritoryMatch& match, const TerritoryCandidate& candidate)
{
    const auto same = [&](const TerritoryCandidate& c) { return c.code == candidate.code && c.kind == candidate.kind; };
    if (match.candidates.size() < kMostCandidates && std::ranges::none_of(match.candidates, same))
        match.candidates.push_back(candidate);
}

void dropTwinRegions(const UnitTable& table, FoundList& list)
{
    const auto isTwin = [&](const Found& f) {
        return table[f.row].kind == TerritoryKind::Region && std::ranges::any_of(list, [&](const Found& d) {
            return table[d.row].kind == TerritoryKind::Departement && table[d.row].region == f.row
                && table[d.row].code == table[f.row].code;
        });
    };
    const auto twin = std::ranges::find_if(list, isTwin);
    if (twin != list.end())
        list.erase(twin);
}

TerritoryMatch several(
    const UnitTable& table, const FoundList& found, double confidence, QLatin1StringView reason, QLatin1StringView form)
{
    TerritoryMatch match{MatchVerdict::Ambiguous, {}};
    for (const Found& f : found)
        addCandidate(
            match, withForm(candidate(table, f.row, confidence, f.isPart() ? kDelegatedCommune : reason), form));
    return match;
}

void demote(TerritoryMatch& match)
{
    if (match.verdict == MatchVerdict::Exact)
        match.verdict = MatchVerdict::Confident;
    for (TerritoryCandidate& each : match.candidates)
        each.confidence = std::min(each.confidence, kProbable);
}

TerritoryMatch judgeName(const UnitTable& table, NameAnswer answer)
{
    if (answer.found.isEmpty())
        return {};
    dropTwinRegions(table, answer.found);
    // A village that was absorbed elsewhere may bear the name too: only a département makes that sure.
    const bool onlyOne = answer.found.size() == 1 || answer.inDepartment;
    narrow(table, answer);
    const bool single = answer.found.size() == 1;
    if (!answer.fits || answer.kindConflict)
        return several(table, answer.found, kContradicted, single ? kSameName : kHomonymReason,
            answer.kindConflict ? QLatin1StringView("other-kind") : QLatin1StringView("elsewhere"));
    return single ? settled(table, answer, onlyOne) : several(table, answer.found, kHomonym, kHomonymReason);
}

} // namespace quatuor::territories
