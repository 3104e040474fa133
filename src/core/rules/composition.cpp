// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Roles nobody knows, and delegations that are too many.
#include "core/rules/ask.h"
#include "core/rules/plausible.h"
#include "core/rules/questions.h"

#include <algorithm>

namespace quatuor::rules {

namespace {

Fix chooseRole(const CompositionPolicy& policy, const Delegate& delegate)
{
    Arguments args{{arg::delegate, delegate.id.toString()}};
    const std::optional<QString> suggested = suggestedRole(delegate);
    if (suggested && policy.find(*suggested))
        args.push_back({arg::role, *suggested});
    return {fix::chooseRole, args};
}

/// The last of the members for whom `test` holds, in order of entry: they came to a delegation that was already
/// complete.
template <class Test>
const Delegate* lastMember(const Registration& registration, Test test)
{
    const Delegate* last = nullptr;
    for (const Delegate& one : registration.delegates) {
        if (test(one) && (!last || one.position >= last->position))
            last = &one;
    }
    return last;
}

bool hasRoom(const RuleContext& context, const QString& role)
{
    const RoleBounds* bounds = context.policy.find(role);
    return bounds && (!bounds->most || present(context.registration, role) < *bounds->most);
}

Fix makeRoomInRole(const RuleContext& context, const QString& role)
{
    for (const Delegate& one : context.registration.delegates) {
        const std::optional<QString> suggested = suggestedRole(one);
        if (one.counts() && one.role == role && suggested && *suggested != role && hasRoom(context, *suggested))
            return changeRole(one, *suggested);
    }
    const Delegate* last
        = lastMember(context.registration, [&](const Delegate& one) { return one.counts() && one.role == role; });
    return last ? editField(*last, QLatin1StringView("substitute")) : Fix{fix::waive, {}};
}

Fix makeRoomInDelegation(const RuleContext& context)
{
    const Delegate* last = lastMember(context.registration,
        [&](const Delegate& one) { return !one.substitute && one.named() && staysCoveredWithout(context, one); });
    return last ? editField(*last, QLatin1StringView("substitute")) : Fix{fix::waive, {}};
}

} // namespace

void roleUnknown(const RuleContext& context, Findings& findings)
{
    for (const Delegate& one : context.registration.delegates) {
        if (context.policy.find(one.role))
            continue;
        add(findings, about(one),
            {{arg::name, fullName(one)}, {arg::text, one.roleText.isEmpty() ? one.role : one.roleText}},
            chooseRole(context.policy, one));
    }
}

void roleExcess(const RuleContext& context, Findings& findings)
{
    for (const RoleBounds& bounds : context.policy.roles) {
        if (!bounds.most)
            continue;
        const int found = present(context.registration, bounds.role.code);
        if (found <= *bounds.most)
            continue;
        add(findings, aboutRole(bounds.role.code),
            {{arg::role, bounds.role.code}, {arg::label, bounds.role.label}, {arg::most, QString::number(*bounds.most)},
                {arg::present, QString::number(found)}, {arg::excess, QString::number(found - *bounds.most)}},
            makeRoomInRole(context, bounds.role.code));
    }
}

void delegationTooLarge(const RuleContext& context, Findings& findings)
{
    const std::optional<int>& most = context.policy.most;
    const int people = context.registration.people();
    if (!most || people <= *most)
        return;
    add(findings, aboutRegistration(),
        {{arg::people, QString::number(people)}, {arg::most, QString::number(*most)},
            {arg::excess, QString::number(people - *most)}},
        makeRoomInDelegation(context));
}

void delegationAboveRecommended(const RuleContext& context, Findings& findings)
{
    const CompositionPolicy& policy = context.policy;
    const int people = context.registration.people();
    const bool saidAlready = policy.most && people > *policy.most;
    if (!policy.recommended || people <= *policy.recommended || saidAlready)
        return;
    add(findings, aboutRegistration(),
        {{arg::people, QString::number(people)}, {arg::recommended, QString::number(*policy.recommended)}},
        {fix::dismiss, {}});
}

} // namespace quatuor::rules
