// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A refusal: the answer "no, because…" that a caller must handle. Not a fault (core/fault.h), not a finding
// (core/rules/finding.h).
#pragma once

#include "core/arguments.h"
#include "core/rules/finding.h"

namespace quatuor {

/// What a refusal means for whoever asked; the command line turns it into its exit code (docs: cli.md).
enum class RefusalKind {
    No, ///< asked rightly, the answer is no (exit 1)
    Usage, ///< asked wrongly: unknown id, two sessions on that date, a bad date (exit 2)
    Unreadable, ///< the input cannot be read: missing, not this format, too large (exit 3)
    Workspace, ///< the workspace cannot be used: missing, not ours, locked, newer (exit 4)
};

/// `code` is stable and dotted ("session.not-found"); `words/refusaltext` has a sentence for each that says what, why,
/// what next.
struct Refusal {
    RefusalKind kind = RefusalKind::No;
    QLatin1StringView code;
    Arguments args;
    Findings findings; ///< what blocks, when findings are the reason
};

} // namespace quatuor
