// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/matcher.h"

#include "core/territories/codefinder.h"
#include "core/territories/kindwords.h"
#include "core/territories/namefinder.h"

#include <algorithm>
#include <tuple>

namespace quatuor::territories {

namespace {

constexpr std::size_t kMostCandidates = 5;

// A candidate's confidence; the verdict, not the number, decides.
constexpr double kCertain = 1.0;
constexpr double kNormalised = 0.97;
constexpr double kProbable = 0.9;
constexpr double kHomonym = 0.5;
constexpr double kContradicted = 0.3;

constexpr QLatin1StringView kSameName("same-name");
constexpr QLatin1StringView kSameNameInDepartment("same-name-in-department");
constexpr QLatin1StringView kHomonymReason("homonym");
constexpr QLatin1StringView kDelegatedCommune("delegated-commune");

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

template <class Unwanted>
void dropIfOthers(FoundList& list, Unwanted unwanted)
{
    const auto end = std::stable_partition(list.begin(), list.end(), [&](const Found& f) { return !unwanted(f); });
    if (end != list.begin())
        list.erase(end, list.end());
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

/// An overseas collectivity is a département and a région under one code: the département stands for both.
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

void narrow(const UnitTable& table, NameAnswer& answer)
{
    dropIfOthers(answer.found, [](const Found& f) { return f.isPart(); });
    // "Arras" is the commune: its EPCI is called "CU d'Arras", and bears the name only without its kind.
    dropIfOthers(answer.found, [](const Found& f) { return f.tier != Tier::Name; });
    if (!answer.type.isEmpty())
        dropIfOthers(answer.found, [&](const Found& f) { return table.words[table[f.row].type] != answer.type; });
    sortByWeight(table, answer.found);
}

/// False when the name left something open that only probability settles.
bool isExact(const UnitTable& table, const NameAnswer& answer, bool onlyOne)
{
    const Found& found = answer.found.front();
    const Unit& unit = table[found.row];
    const bool group = unit.kind == TerritoryKind::Epci || unit.kind == TerritoryKind::Ept;
    if (!onlyOne || found.isPart() || found.tier == Tier::Core)
        return false;
    if (found.tier == Tier::Name || !group)
        return true;
    return answer.kind.has_value() && (answer.type.isEmpty() || table.words[unit.type] == answer.type);
}

TerritoryMatch several(const UnitTable& table, const FoundList& found, double confidence, QLatin1StringView reason)
{
    TerritoryMatch match{MatchVerdict::Ambiguous, {}};
    for (const Found& f : found)
        addCandidate(match, candidate(table, f.row, confidence, f.isPart() ? kDelegatedCommune : reason));
    return match;
}

TerritoryMatch settled(const UnitTable& table, const NameAnswer& answer, bool onlyOne)
{
    const Found& found = answer.found.front();
    const bool exact = isExact(table, answer, onlyOne);
    const double confidence = !exact ? kProbable : found.tier == Tier::Loose ? kNormalised : kCertain;
    const QLatin1StringView reason = found.isPart() ? kDelegatedCommune
        : answer.inDepartment                       ? kSameNameInDepartment
                                                    : kSameName;
    return {exact ? MatchVerdict::Exact : MatchVerdict::Confident, {candidate(table, found.row, confidence, reason)}};
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
        return several(table, answer.found, kContradicted, single ? kSameName : kHomonymReason);
    return single ? settled(table, answer, onlyOne) : several(table, answer.found, kHomonym, kHomonymReason);
}

TerritoryMatch judgeCode(const UnitTable& table, CodeAnswer answer)
{
    dropTwinRegions(table, answer.found);
    if (answer.found.size() == 1 && !answer.kindConflict)
        return {MatchVerdict::Exact, {candidate(table, answer.found.front().row, kCertain, answer.reason)}};
    return several(table, answer.found, answer.kindConflict ? kContradicted : kHomonym, answer.reason);
}

TerritoryMatch contradiction(TerritoryMatch byCode, const TerritoryMatch& byName)
{
    byCode.verdict = MatchVerdict::Ambiguous;
    // Both sides must be seen, however many homonyms the name has.
    for (const TerritoryCandidate& other : byName.candidates)
        addCandidate(byCode, other);
    for (TerritoryCandidate& each : byCode.candidates)
        each.confidence = std::min(each.confidence, kHomonym);
    return byCode;
}

void demote(TerritoryMatch& match)
{
    if (match.verdict == MatchVerdict::Exact)
        match.verdict = MatchVerdict::Confident;
    for (TerritoryCandidate& each : match.candidates)
        each.confidence = std::min(each.confidence, kProbable);
}

/// The units of the code that may bear the name; empty when none does.
FoundList agreeing(const UnitTable& table, const FoundList& byCode, QStringView name)
{
    FoundList agree;
    std::ranges::copy_if(byCode, std::back_inserter(agree), [&](const Found& f) {
        return findByName(table, name, {.kind = {}, .department = kNoRow, .only = f.row}).fits;
    });
    return agree;
}

TerritoryMatch judgeBoth(const UnitTable& table, const CodeAnswer& byCode, QStringView name, const NameHints& hints)
{
    if (const FoundList agree = agreeing(table, byCode.found, name); !agree.isEmpty()) {
        CodeAnswer both = byCode;
        both.found = agree;
        return judgeCode(table, both);
    }
    const NameAnswer named = findByName(table, name, hints);
    if (!named.found.isEmpty())
        return contradiction(judgeCode(table, byCode), judgeName(table, named));
    // A name that the reference does not know leaves the code alone to speak, unless it says another kind.
    CodeAnswer ofKind = byCode;
    if (named.kindWord)
        narrowToKind(table, ofKind, *named.kindWord);
    TerritoryMatch match = judgeCode(table, ofKind);
    demote(match);
    return match;
}

} // namespace

TerritoryMatch matchTerritory(const UnitTable& table, const TerritoryText& text, QStringView department)
{
    const auto kind = territoryKind(text.kind);
    NameHints hints{kind == TerritoryKind::Other ? std::nullopt : kind, table.departmentOf(department)};
    const bool noCode = text.code.isEmpty();
    const CodeAnswer byCode
        = noCode ? findCodeInName(table, text.name, hints.kind) : findByCode(table, text.code, hints.kind);
    if (!byCode.found.isEmpty())
        return noCode || text.name.isEmpty() ? judgeCode(table, byCode) : judgeBoth(table, byCode, text.name, hints);
    if (hints.kind && !isOfficial(*hints.kind))
        return {};
    // A postal code in the place of the INSEE code still tells the département.
    if (hints.department == kNoRow)
        hints.department = table.departmentOf(text.code);
    TerritoryMatch match = judgeName(table, findByName(table, text.name, hints));
    if (!noCode)
        demote(match);
    return match;
}

} // namespace quatuor::territories
