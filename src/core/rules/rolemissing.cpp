// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// role.missing: which roles have nobody yet, and the quickest way to each.
#include "core/review/identity.h"
#include "core/rules/ask.h"
#include "core/rules/plausible.h"
#include "core/rules/questions.h"

#include <algorithm>

namespace quatuor::rules {

namespace {

using MaybeFix = std::optional<Fix>;

MaybeFix fromAnotherRole(const RuleContext& context, const QString& role)
{
    for (const Delegate& one : context.registration.delegates) {
        const bool elsewhere = canCome(one) && !one.substitute && one.role != role;
        if (elsewhere && suggests(one, role) && staysCoveredWithout(context, one))
            return changeRole(one, role);
    }
    return std::nullopt;
}

MaybeFix fromSubstitutes(const RuleContext& context, const QString& role)
{
    for (const Delegate& one : context.registration.delegates) {
        if (canCome(one) && one.substitute && one.role == role)
            return Fix{fix::useSubstitute,
                {{arg::delegate, one.id.toString()}, {arg::name, fullName(one)}, {arg::role, role}}};
    }
    return std::nullopt;
}

bool isMember(const Registration& registration, const PreviousHolder& holder)
{
    const Person person{{}, holder.givenName, holder.familyName, holder.email, {}};
    return std::any_of(registration.delegates.begin(), registration.delegates.end(),
        [&](const Delegate& one) { return samePerson(one.person, person) != SamePerson::Different; });
}

MaybeFix fromThePast(const RuleContext& context, const QString& role)
{
    const PreviousHolder* latest = nullptr;
    for (const PreviousHolder& one : context.previousHolders) {
        if (one.role == role && (!latest || one.date > latest->date) && !isMember(context.registration, one))
            latest = &one;
    }
    if (!latest)
        return std::nullopt;
    return Fix{fix::invitePrevious,
        {{arg::givenName, latest->givenName}, {arg::familyName, latest->familyName},
            {arg::organisation, latest->organisation}, {arg::date, isoDate(latest->date)}, {arg::role, role}}};
}

Fix smallestFix(const RuleContext& context, const QString& role)
{
    for (const auto way : {fromAnotherRole, fromSubstitutes, fromThePast}) {
        if (MaybeFix found = way(context, role))
            return *found;
    }
    return {fix::requestCompletion, {{arg::role, role}}};
}

} // namespace

void roleMissing(const RuleContext& context, Findings& findings)
{
    for (const RoleBounds& bounds : context.policy.roles) {
        const int found = present(context.registration, bounds.role.code);
        if (found >= bounds.least)
            continue;
        const QString& role = bounds.role.code;
        add(findings, aboutRole(role),
            {{arg::role, role}, {arg::label, bounds.role.label}, {arg::least, QString::number(bounds.least)},
                {arg::present, QString::number(found)}, {arg::missing, QString::number(bounds.least - found)}},
            smallestFix(context, role));
    }
}

} // namespace quatuor::rules
