// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lifecycle of a registration as a table: which action leads from which state to which.
#pragma once

#include "core/registration.h"

#include <span>

namespace quatuor {

enum class RegistrationAction { Submit, Accept, RequestCorrection, Waitlist, Refuse, Withdraw, Reopen };

[[nodiscard]] QLatin1StringView code(RegistrationAction action);

struct Transition {
    RegistrationState from;
    RegistrationAction action;
    RegistrationState to;
};

[[nodiscard]] std::span<const Transition> lifecycle();

/// Where `action` leads from `from`, or nothing: the action is not possible there.
[[nodiscard]] std::optional<RegistrationState> target(RegistrationState from, RegistrationAction action);

/// Waiting for a decision: submitted, correction_requested, waitlisted.
[[nodiscard]] bool isUndecided(RegistrationState state);
/// Takes part in rules about others of the same session: neither refused, nor withdrawn, nor merged away.
[[nodiscard]] bool isActive(RegistrationState state);

} // namespace quatuor
