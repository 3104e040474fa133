// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codes of a registration's states, and the questions a delegation answers by itself.
#include "core/registration.h"

#include "core/codetable.h"

#include <algorithm>

namespace quatuor {

namespace {

constexpr CodeTable<RegistrationState, 8> kStates{{
    {RegistrationState::Draft, QLatin1StringView("draft")},
    {RegistrationState::Submitted, QLatin1StringView("submitted")},
    {RegistrationState::CorrectionRequested, QLatin1StringView("correction_requested")},
    {RegistrationState::Accepted, QLatin1StringView("accepted")},
    {RegistrationState::Waitlisted, QLatin1StringView("waitlisted")},
    {RegistrationState::Refused, QLatin1StringView("refused")},
    {RegistrationState::Withdrawn, QLatin1StringView("withdrawn")},
    {RegistrationState::Recorded, QLatin1StringView("recorded")},
}};

template <class Test>
const Delegate* firstDelegate(const std::vector<Delegate>& delegates, Test test)
{
    const auto at = std::find_if(delegates.begin(), delegates.end(), test);
    return at == delegates.end() ? nullptr : &*at;
}

} // namespace

QLatin1StringView code(RegistrationState state)
{
    return codeOf(kStates, state);
}

std::optional<RegistrationState> registrationState(QStringView code)
{
    return valueOf(kStates, code);
}

bool Delegate::counts() const
{
    return !substitute && !toCome && named() && !role.isEmpty();
}

int Registration::people() const
{
    return int(std::count_if(delegates.begin(), delegates.end(), [](const Delegate& one) { return !one.substitute; }));
}

bool Registration::holdsSeat(QDate day) const
{
    return holdUntil.isValid() && holdUntil >= day && state != RegistrationState::Accepted;
}

const Delegate* Registration::contact() const
{
    return firstDelegate(delegates, [](const Delegate& one) { return one.contact; });
}

const Delegate* Registration::find(DelegateId wanted) const
{
    return firstDelegate(delegates, [wanted](const Delegate& one) { return one.id == wanted; });
}

} // namespace quatuor
