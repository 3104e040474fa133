// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rulebook: every rule, in the order in which findings are shown. A new rule is a file and a line here.
#pragma once

#include "core/rules/context.h"

#include <span>

namespace quatuor {

/// One question about a registration. Adds its findings; `severity` and `id` come from the rulebook's row.
using RuleQuestion = void (*)(const RuleContext& context, Findings& findings);

/// Of which registrations a rule is asked, among those that are not closed.
enum class RuleScope {
    Always,
    BeforeDecision, ///< draft, submitted, correction_requested, waitlisted
    Undecided, ///< the same without draft
};

struct Rule {
    QLatin1StringView id;
    Severity severity;
    bool waivable; ///< a blocking finding may be waived, a warning dismissed; false only for role.missing
    RuleQuestion ask;
    RuleScope scope = RuleScope::Always;
};

[[nodiscard]] std::span<const Rule> rulebook();
[[nodiscard]] const Rule* findRule(QStringView id);

/// Asks every rule; blocking findings first, then warnings, then information; settlements applied (`settled`).
/// Empty for a registration that is closed: recorded, refused, withdrawn or merged into another.
[[nodiscard]] Findings check(const RuleContext& context);

} // namespace quatuor
