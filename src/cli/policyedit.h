// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The composition of delegations as it is typed: "elu=1..3", "4..8".
#pragma once

#include "cli/given.h"
#include "core/outcome.h"
#include "desk/sessiondesk.h"

namespace quatuor::cli {

/// From --role ROLE=LEAST[..[MOST]] (several), --size [LEAST..]MOST and --recommended N. `now`: the policy that is to
/// change; the least size follows from its roles, so that a greater one is a misuse.
[[nodiscard]] Outcome<PolicyEdit> readPolicyEdit(const Given& given, const CompositionPolicy& now);

} // namespace quatuor::cli
