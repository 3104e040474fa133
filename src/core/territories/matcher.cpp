// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/matcher.h"

#include "core/territories/codefinder.h"
#include "core/territories/kindwords.h"
#include "core/territories/namejudge.h"
#include "core/territories/namematcher.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

TerritoryMatch judgeCode(const UnitTable& table, CodeAnswer answer)
{
    dropTwinRegions(table, answer.found);
    // A commune of the past lives on as a part of one; what became of an EPCI is for a person to confirm.
    const bool wasGroup = answer.reason == QLatin1StringView("former-code") && !answer.found.isEmpty()
        && table[answer.found.front().row].kind == TerritoryKind::Epci;
    if (answer.found.size() == 1 && !answer.kindConflict && !wasGroup)
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

/// The units of the code that may bear the name; empty when none does.
FoundList agreeing(const UnitTable& table, const FoundList& byCode, QStringView name)
{
    FoundList agree;
    std::ranges::copy_if(byCode, std::back_inserter(agree), [&](const Found& f) {
        return findByName(table, name, {.kind = {}, .department = kNoRow, .abilities = {}, .damage = 0, .only = f.row})
            .fits;
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

TerritoryMatch matchTerritory(
    const UnitTable& table, const TerritoryText& text, QStringView department, Abilities abilities)
{
    const auto kind = territoryKind(text.kind);
    NameHints hints{kind == TerritoryKind::Other ? std::nullopt : kind, table.departmentOf(department), abilities};
    const bool noCode = text.code.isEmpty();
    const CodeAnswer byCode
        = noCode ? findCodeInName(table, text.name, hints.kind) : findByCode(table, text.code, hints.kind);
    if (!byCode.found.isEmpty())
        return noCode || text.name.isEmpty() ? judgeCode(table, byCode) : judgeBoth(table, byCode, text.name, hints);
    if (hints.kind && !isOfficial(*hints.kind))
        return {MatchVerdict::None, {}, QLatin1StringView("body-not-listed")};
    // A postal code in the place of the INSEE code still tells the département.
    if (hints.department == kNoRow)
        hints.department = table.departmentOf(text.code);
    TerritoryMatch match = matchName(table, text.name, hints);
    if (!noCode)
        demote(match);
    return match;
}

} // namespace quatuor::territories
