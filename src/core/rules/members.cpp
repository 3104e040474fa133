// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Members one by one and two by two: twice the same person, no name, one mailbox for two, not able to come.
#include "core/review/identity.h"
#include "core/rules/ask.h"
#include "core/rules/questions.h"

namespace quatuor::rules {

namespace {

/// In one delegation an equal name is one person, whatever the addresses: people have two mailboxes more often than
/// homonyms in a team of five. Who is one of those is told by a waiver.
bool isSameMember(const Delegate& a, const Delegate& b)
{
    if (!a.named() || !b.named())
        return false;
    if (!a.person.id.isNull() && a.person.id == b.person.id)
        return true;
    return sameName(a.person, b.person) || samePerson(a.person, b.person) == SamePerson::Same;
}

/// Calls `tell(later, earlier)` once for each member who has an earlier one for whom `test` holds.
template <class Test, class Tell>
void eachPair(const std::vector<Delegate>& delegates, Test test, Tell tell)
{
    for (std::size_t later = 1; later < delegates.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            if (!test(delegates[later], delegates[earlier]))
                continue;
            tell(delegates[later], delegates[earlier]);
            break;
        }
    }
}

const Delegate* substituteFor(const Registration& registration, const Delegate& absent)
{
    for (const Delegate& one : registration.delegates) {
        if (one.substitute && canCome(one) && one.role == absent.role)
            return &one;
    }
    return nullptr;
}

/// Whether somebody else of that role comes on the day.
bool isCoveredOnTheDay(const RuleContext& context, const QString& role)
{
    int coming = 0;
    for (const Delegate& one : context.registration.delegates)
        coming += one.counts() && one.role == role && !one.unavailable;
    const RoleBounds* bounds = context.policy.find(role);
    return !bounds || coming >= bounds->least;
}

} // namespace

void duplicatePerson(const RuleContext& context, Findings& findings)
{
    eachPair(context.registration.delegates, isSameMember, [&](const Delegate& later, const Delegate& earlier) {
        add(findings, about(later),
            {{arg::name, fullName(later)}, {arg::role, later.role}, {arg::other, earlier.id.toString()},
                {arg::otherName, fullName(earlier)}, {arg::otherRole, earlier.role}},
            {fix::removeDelegate, {{arg::delegate, later.id.toString()}}});
    });
}

void nameMissing(const RuleContext& context, Findings& findings)
{
    for (const Delegate& one : context.registration.delegates) {
        if (one.toCome || one.named())
            continue;
        add(findings, about(one),
            {{arg::role, one.role}, {arg::email, one.person.email}, {arg::organisation, one.organisation}},
            editField(one, arg::familyName));
    }
}

void emailShared(const RuleContext& context, Findings& findings)
{
    const auto shares = [](const Delegate& a, const Delegate& b) {
        return sameEmail(a.person.email, b.person.email) && !isSameMember(a, b);
    };
    eachPair(context.registration.delegates, shares, [&](const Delegate& later, const Delegate& earlier) {
        add(findings, about(later),
            {{arg::name, fullName(later)}, {arg::email, later.person.email}, {arg::other, earlier.id.toString()},
                {arg::otherName, fullName(earlier)}},
            editField(later, arg::email));
    });
}

void personInOtherDelegation(const RuleContext& context, Findings& findings)
{
    for (const SharedPerson& shared : context.sharedPeople) {
        const Delegate* delegate = context.registration.find(shared.delegate);
        if (!delegate)
            continue;
        add(findings, about(*delegate),
            {{arg::name, fullName(*delegate)}, {arg::other, shared.other.id.toString()},
                {arg::territory, shared.other.territoryName}, {arg::state, code(shared.other.state)}},
            {fix::dismiss, {}});
    }
}

void delegateUnavailable(const RuleContext& context, Findings& findings)
{
    for (const Delegate& one : context.registration.delegates) {
        if (!one.unavailable || one.substitute)
            continue;
        Arguments fixArgs{{arg::delegate, one.id.toString()}};
        if (const Delegate* substitute = substituteFor(context.registration, one)) {
            fixArgs.push_back({arg::with, substitute->id.toString()});
            fixArgs.push_back({arg::name, fullName(*substitute)});
        }
        const QString covered = isCoveredOnTheDay(context, one.role) ? QStringLiteral("yes") : QStringLiteral("no");
        add(findings, about(one), {{arg::name, fullName(one)}, {arg::role, one.role}, {arg::covered, covered}},
            {fix::replaceDelegate, fixArgs});
    }
}

} // namespace quatuor::rules
