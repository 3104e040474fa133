// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/matcher.h"

#include "core/territories/codefinder.h"
#include "core/territories/kindwords.h"
#include "core/territories/namejudge.h"
#include "core/territories/namekeys.h"
#include "core/territories/namematcher.h"
#include "core/territories/tokens.h"

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

/// "Lorient Agglomération" beside the code of the town of Lorient: the words say that a group is meant.
bool saysGroup(QStringView name)
{
    const QString key = strictKey(name);
    const auto prefix = kindAtStart(key);
    if (prefix)
        return kindFits(prefix->kind, TerritoryKind::Epci);
    const Tokens words = tokensOf(key);
    return std::ranges::any_of(words, isGroupWord);
}

/// The units of the code that may bear the name; empty when none does.
FoundList agreeing(const UnitTable& table, const FoundList& byCode, QStringView name)
{
    FoundList agree;
    const bool group = saysGroup(name);
    std::ranges::copy_if(byCode, std::back_inserter(agree), [&](const Found& f) {
        const NameAnswer named
            = findByName(table, name, {.kind = {}, .department = kNoRow, .abilities = {}, .damage = 0, .only = f.row});
        // A commune may have such a word in its own name.
        const bool otherKind = group && table[f.row].kind == TerritoryKind::Commune
            && strictKey(table.name(table[f.row])) != strictKey(name);
        return named.fits && !otherKind;
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
    if (named.kindWord || saysGroup(name))
        narrowToKind(table, ofKind, named.kindWord.value_or(TerritoryKind::Epci));
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
