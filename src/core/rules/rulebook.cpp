// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rulebook's table, and the one loop that asks it.
#include "core/rules/rulebook.h"

#include "core/lifecycle.h"
#include "core/rules/questions.h"

#include <algorithm>

namespace quatuor {

namespace {

using enum Severity;
using enum RuleScope;

constexpr Rule rule(const char* id, Severity severity, RuleQuestion ask, RuleScope scope = Always)
{
    return {QLatin1StringView(id), severity, true, ask, scope};
}

constexpr Rule neverWaived(Rule rule)
{
    rule.waivable = false;
    return rule;
}

constexpr Rule kRulebook[] = {
    neverWaived(rule("role.missing", Blocking, rules::roleMissing)),
    rule("role.unknown", Blocking, rules::roleUnknown),
    rule("role.excess", Blocking, rules::roleExcess),
    rule("delegation.too-large", Blocking, rules::delegationTooLarge),
    rule("delegate.duplicate-person", Blocking, rules::duplicatePerson),
    rule("delegate.name-missing", Blocking, rules::nameMissing),
    rule("contact.missing", Blocking, rules::contactMissing),
    rule("contact.email-missing", Blocking, rules::contactEmailMissing),
    rule("email.invalid", Blocking, rules::emailInvalid),
    rule("territory.unknown", Blocking, rules::territoryUnknown),
    rule("territory.ambiguous", Blocking, rules::territoryAmbiguous),
    rule("territory.already-registered", Blocking, rules::territoryAlreadyRegistered, BeforeDecision),
    rule("session.registration-closed", Blocking, rules::registrationClosed, BeforeDecision),
    rule("session.cancelled", Blocking, rules::sessionCancelled, BeforeDecision),
    rule("session.past", Blocking, rules::sessionPast, BeforeDecision),
    rule("session.full", Blocking, rules::sessionFull, Undecided),

    rule("person.in-other-delegation", Warning, rules::personInOtherDelegation),
    rule("email.shared", Warning, rules::emailShared),
    rule("role.email-implausible", Warning, rules::roleEmailImplausible),
    rule("role.job-implausible", Warning, rules::roleJobImplausible),
    rule("territory.merged", Warning, rules::territoryMerged),
    rule("territory.overlap", Warning, rules::territoryOverlap),
    rule("territory.already-initiated", Warning, rules::territoryAlreadyInitiated),
    rule("territory.other-session", Warning, rules::territoryOtherSession),
    rule("text.suspicious", Warning, rules::textSuspicious),
    rule("notice.not-acknowledged", Warning, rules::noticeNotAcknowledged),
    rule("delegate.unavailable", Warning, rules::delegateUnavailable),
    rule("delegation.above-recommended", Warning, rules::delegationAboveRecommended),
    rule("seat.hold-lapsed", Warning, rules::holdLapsed, BeforeDecision),
};

constexpr bool isOrderedBySeverity(std::span<const Rule> book)
{
    return std::is_sorted(
        book.begin(), book.end(), [](const Rule& a, const Rule& b) { return a.severity < b.severity; });
}
static_assert(isOrderedBySeverity(kRulebook), "findings are shown in this order: blocking ones first");

/// Nothing is asked of what is closed: refused, withdrawn, merged away, or entered afterwards.
bool isAsked(const Registration& registration)
{
    return isActive(registration.state) && registration.state != RegistrationState::Recorded
        && registration.mergedInto.isNull();
}

bool concerns(RuleScope scope, RegistrationState state)
{
    switch (scope) {
    case Always:
        return true;
    case BeforeDecision:
        return isUndecided(state) || state == RegistrationState::Draft;
    case Undecided:
        return isUndecided(state);
    }
    return true;
}

bool isSettled(const Rule& rule, const Finding& finding, const std::vector<Settlement>& settlements)
{
    if (!rule.waivable || settlements.empty())
        return false;
    const QString subject = finding.subject.toString();
    return std::any_of(settlements.begin(), settlements.end(), [&](const Settlement& one) {
        return one.finding == rule.id && (one.subject.isEmpty() || one.subject == subject);
    });
}

void ask(const Rule& rule, const RuleContext& context, Findings& findings)
{
    const std::size_t before = findings.size();
    rule.ask(context, findings);
    for (std::size_t i = before; i < findings.size(); ++i) {
        Finding& finding = findings[i];
        finding.id = rule.id;
        finding.severity = rule.severity;
        finding.settled = isSettled(rule, finding, context.settlements);
    }
}

} // namespace

std::span<const Rule> rulebook()
{
    return kRulebook;
}

const Rule* findRule(QStringView id)
{
    const auto at
        = std::find_if(std::begin(kRulebook), std::end(kRulebook), [&](const Rule& one) { return one.id == id; });
    return at == std::end(kRulebook) ? nullptr : at;
}

Findings check(const RuleContext& context)
{
    Findings findings;
    if (!isAsked(context.registration))
        return findings;
    for (const Rule& rule : kRulebook) {
        if (concerns(rule.scope, context.registration.state))
            ask(rule, context, findings);
    }
    return findings;
}

} // namespace quatuor
