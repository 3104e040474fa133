// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a session and its policy must be before they are written.
#pragma once

#include "desk/sessiondesk.h"

namespace quatuor {

/// The first thing that is wrong with a session, as SessionDesk::add names it.
[[nodiscard]] std::optional<Unexpected<Refusal>> refuseIfInvalid(const Session& session);

/// True for a new limit under what is taken.
[[nodiscard]] bool isBelow(const std::optional<std::optional<int>>& newCapacity, int taken);

/// The policy with its new bounds; its id is still that of the old one.
[[nodiscard]] Outcome<CompositionPolicy> edited(const CompositionPolicy& policy, const PolicyEdit& edit);

/// True when both ask the same of a delegation.
[[nodiscard]] bool sameBounds(const CompositionPolicy& one, const CompositionPolicy& other);

} // namespace quatuor
