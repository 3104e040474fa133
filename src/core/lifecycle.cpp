// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lifecycle's table: each line is a line of the domain's.
#include "core/lifecycle.h"

#include "core/codetable.h"

#include <algorithm>

namespace quatuor {

namespace {

using State = RegistrationState;
using Action = RegistrationAction;

constexpr CodeTable<Action, 7> kActions{{
    {Action::Submit, QLatin1StringView("submit")},
    {Action::Accept, QLatin1StringView("accept")},
    {Action::RequestCorrection, QLatin1StringView("request-correction")},
    {Action::Waitlist, QLatin1StringView("waitlist")},
    {Action::Refuse, QLatin1StringView("refuse")},
    {Action::Withdraw, QLatin1StringView("withdraw")},
    {Action::Reopen, QLatin1StringView("reopen")},
}};

constexpr Transition kLifecycle[] = {
    {State::Draft, Action::Submit, State::Submitted},
    {State::CorrectionRequested, Action::Submit, State::Submitted},

    {State::Submitted, Action::Accept, State::Accepted},
    {State::Waitlisted, Action::Accept, State::Accepted},
    {State::CorrectionRequested, Action::Accept, State::Accepted},

    {State::Submitted, Action::RequestCorrection, State::CorrectionRequested},
    {State::Accepted, Action::RequestCorrection, State::CorrectionRequested},
    {State::Waitlisted, Action::RequestCorrection, State::CorrectionRequested},

    {State::Submitted, Action::Waitlist, State::Waitlisted},
    {State::CorrectionRequested, Action::Waitlist, State::Waitlisted},

    {State::Submitted, Action::Refuse, State::Refused},
    {State::CorrectionRequested, Action::Refuse, State::Refused},
    {State::Waitlisted, Action::Refuse, State::Refused},

    {State::Submitted, Action::Withdraw, State::Withdrawn},
    {State::CorrectionRequested, Action::Withdraw, State::Withdrawn},
    {State::Accepted, Action::Withdraw, State::Withdrawn},
    {State::Waitlisted, Action::Withdraw, State::Withdrawn},
    {State::Refused, Action::Withdraw, State::Withdrawn},
    {State::Recorded, Action::Withdraw, State::Withdrawn},

    {State::Refused, Action::Reopen, State::Submitted},
    {State::Withdrawn, Action::Reopen, State::Submitted},
};

} // namespace

QLatin1StringView code(RegistrationAction action)
{
    return codeOf(kActions, action);
}

std::span<const Transition> lifecycle()
{
    return kLifecycle;
}

std::optional<RegistrationState> target(RegistrationState from, RegistrationAction action)
{
    const auto at = std::find_if(std::begin(kLifecycle), std::end(kLifecycle),
        [&](const Transition& one) { return one.from == from && one.action == action; });
    return at == std::end(kLifecycle) ? std::nullopt : std::optional(at->to);
}

bool isUndecided(RegistrationState state)
{
    return state == State::Submitted || state == State::CorrectionRequested || state == State::Waitlisted;
}

bool isActive(RegistrationState state)
{
    return state != State::Refused && state != State::Withdrawn;
}

} // namespace quatuor
