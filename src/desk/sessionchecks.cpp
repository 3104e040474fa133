// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sessionchecks.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <numeric>

namespace quatuor {

namespace {

bool isNegative(const std::optional<int>& number)
{
    return number.value_or(0) < 0;
}

struct Check {
    QLatin1StringView refusal;
    bool (*isBroken)(const Session&);
};
constexpr std::array kChecks{
    Check{QLatin1StringView("session.no-date"), [](const Session& one) { return !one.date.isValid(); }},
    Check{QLatin1StringView("session.times"),
        [](const Session& one) { return !one.start.isValid() || !one.end.isValid() || one.end <= one.start; }},
    Check{QLatin1StringView("session.window"),
        [](const Session& one) { return one.opens.isValid() && one.closes.isValid() && one.closes < one.opens; }},
    Check{QLatin1StringView("session.time-zone"),
        [](const Session& one) { return !QTimeZone::isTimeZoneIdAvailable(one.timeZone.toUtf8()); }},
    Check{QLatin1StringView("session.capacity"),
        [](const Session& one) { return isNegative(one.capacityDelegations) || isNegative(one.capacityPeople); }},
};

bool areReversed(int least, const std::optional<int>& most)
{
    return least < 0 || most.value_or(least) < least;
}

bool isPossible(const CompositionPolicy& policy)
{
    const bool rolesFit
        = std::ranges::none_of(policy.roles, [](const RoleBounds& one) { return areReversed(one.least, one.most); });
    const int least = std::accumulate(
        policy.roles.begin(), policy.roles.end(), 0, [](int sum, const RoleBounds& one) { return sum + one.least; });
    return rolesFit && !areReversed(least, policy.most) && policy.recommended.value_or(1) >= 1;
}

} // namespace

std::optional<Unexpected<Refusal>> refuseIfInvalid(const Session& session)
{
    const auto broken = std::ranges::find_if(kChecks, [&](const Check& check) { return check.isBroken(session); });
    return broken == kChecks.end() ? std::nullopt : std::optional(refuse(RefusalKind::Usage, broken->refusal));
}

bool isBelow(const std::optional<std::optional<int>>& newCapacity, int taken)
{
    return newCapacity && newCapacity->value_or(taken) < taken;
}

Outcome<CompositionPolicy> edited(const CompositionPolicy& policy, const PolicyEdit& edit)
{
    CompositionPolicy result = policy;
    for (const PolicyEdit::Bounds& bounds : edit.roles) {
        const std::size_t place = result.position(bounds.role);
        if (place == result.roles.size())
            return refuse(RefusalKind::Usage, QLatin1StringView("policy.unknown-role"),
                {{QLatin1StringView("role"), bounds.role}});
        result.roles[place].least = bounds.least;
        result.roles[place].most = bounds.most;
    }
    result.most = edit.most.value_or(policy.most);
    result.recommended = edit.recommended.value_or(policy.recommended);
    return isPossible(result) ? Outcome(result) : refuse(RefusalKind::Usage, QLatin1StringView("policy.bounds"));
}

bool sameBounds(const CompositionPolicy& one, const CompositionPolicy& other)
{
    const auto same = [](const RoleBounds& a, const RoleBounds& b) {
        return a.role.code == b.role.code && a.least == b.least && a.most == b.most;
    };
    return one.most == other.most && one.recommended == other.recommended
        && std::ranges::equal(one.roles, other.roles, same);
}

} // namespace quatuor
