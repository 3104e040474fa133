// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which territory it is, and where else it or its neighbours stand.
#include "core/rules/ask.h"
#include "core/rules/questions.h"

#include <algorithm>

namespace quatuor::rules {

namespace {

Arguments writtenTerritory(const TerritoryText& text)
{
    return {{arg::text, text.name.isEmpty() ? text.code : text.name}, {arg::code, text.code}, {arg::kind, text.kind}};
}

Fix chooseTerritory(const TerritoryMatch& match)
{
    if (match.candidates.empty())
        return {fix::chooseTerritory, {}};
    const TerritoryCandidate& best = match.candidates.front();
    return {fix::chooseTerritory,
        {{arg::code, best.code}, {arg::name, best.name}, {arg::kind, code(best.kind)},
            {arg::department, best.department}}};
}

Arguments related(const RelatedRegistration& other)
{
    return {{arg::other, other.id.toString()}, {arg::territory, other.territoryName}, {arg::date, isoDate(other.date)},
        {arg::state, code(other.state)}};
}

} // namespace

void territoryUnknown(const RuleContext& context, Findings& findings)
{
    if (!context.territory && context.match.verdict == MatchVerdict::None)
        add(findings, aboutTerritory(), writtenTerritory(context.registration.territoryText),
            chooseTerritory(context.match));
}

void territoryAmbiguous(const RuleContext& context, Findings& findings)
{
    if (context.territory || context.match.verdict == MatchVerdict::None)
        return;
    Arguments args = writtenTerritory(context.registration.territoryText);
    args.push_back({arg::count, QString::number(context.match.candidates.size())});
    add(findings, aboutTerritory(), args, chooseTerritory(context.match));
}

void territoryMerged(const RuleContext& context, Findings& findings)
{
    if (!context.territory || !context.successor)
        return;
    const OfficialUnit& unit = *context.successor;
    add(findings, aboutTerritory(), {{arg::territory, context.territory->name}, {arg::name, unit.name}},
        {fix::chooseTerritory,
            {{arg::code, unit.code}, {arg::name, unit.name}, {arg::kind, code(unit.kind)},
                {arg::department, unit.department}}});
}

void territoryAlreadyRegistered(const RuleContext& context, Findings& findings)
{
    for (const RelatedRegistration& other : context.sameSession)
        add(findings, aboutTerritory(), related(other), {fix::mergeRegistrations, {{arg::into, other.id.toString()}}});
}

void territoryOverlap(const RuleContext& context, Findings& findings)
{
    for (const RelatedRegistration& other : context.overlapping)
        add(findings, aboutTerritory(), related(other), {fix::dismiss, {}});
}

void territoryAlreadyInitiated(const RuleContext& context, Findings& findings)
{
    if (context.initiated.empty())
        return;
    const auto latest = std::ranges::max_element(context.initiated, {}, &RelatedRegistration::date);
    add(findings, aboutTerritory(),
        {{arg::count, QString::number(context.initiated.size())}, {arg::date, isoDate(latest->date)},
            {arg::other, latest->id.toString()}},
        {fix::dismiss, {}});
}

void territoryOtherSession(const RuleContext& context, Findings& findings)
{
    if (context.otherSessions.empty())
        return;
    Arguments args = related(*std::ranges::min_element(context.otherSessions, {}, &RelatedRegistration::date));
    args.push_back({arg::count, QString::number(context.otherSessions.size())});
    add(findings, aboutTerritory(), std::move(args), {fix::dismiss, {}});
}

} // namespace quatuor::rules
