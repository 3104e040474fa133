// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Addresses and job titles that belong to another role than the one somebody was given.
#include "core/email.h"
#include "core/rules/ask.h"
#include "core/rules/plausible.h"
#include "core/rules/questions.h"

namespace quatuor::rules {

void roleEmailImplausible(const RuleContext& context, Findings& findings)
{
    if (!context.policy.find(kStateRole))
        return;
    for (const Delegate& one : context.registration.delegates) {
        const bool ofTheState = isStateAddress(one.person.email);
        const bool stateRole = one.role == kStateRole;
        if (ofTheState == stateRole || !Email::isValid(one.person.email) || !context.policy.find(one.role))
            continue;
        Arguments args{{arg::name, fullName(one)}, {arg::email, one.person.email}, {arg::role, one.role}};
        if (ofTheState)
            args.push_back({arg::expected, kStateRole.toString()});
        add(findings, about(one), args, ofTheState ? changeRole(one, kStateRole.toString()) : Fix{fix::dismiss, {}});
    }
}

void roleJobImplausible(const RuleContext& context, Findings& findings)
{
    for (const Delegate& one : context.registration.delegates) {
        const std::optional<QString> expected = roleOfJob(one.jobTitle);
        if (!expected || *expected == one.role || !context.policy.find(one.role) || !context.policy.find(*expected))
            continue;
        add(findings, about(one),
            {{arg::name, fullName(one)}, {arg::jobTitle, one.jobTitle}, {arg::role, one.role},
                {arg::expected, *expected}},
            changeRole(one, *expected));
    }
}

} // namespace quatuor::rules
