// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From what somebody typed of a member to the member, without writing anything.
#pragma once

#include "core/registration.h"
#include "core/role.h"
#include "desk/delegatedesk.h"

namespace quatuor {

/// Everything but the role, which may be words that are nobody's. Texts are cleaned.
void applyWords(const DelegateEdit& edit, Delegate& delegate);

/// Refuses (Usage) "role.unknown". `policy`, when given, knows codes that the words of roles do not.
[[nodiscard]] Outcome<Done> applyRole(
    const DelegateEdit& edit, Delegate& delegate, const CompositionPolicy* policy = nullptr);

} // namespace quatuor
