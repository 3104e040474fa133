// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Refusals in the user's language.
#pragma once

#include "core/refusal.h"

namespace quatuor {

/// What was refused, why, and what to do next; plain text. Findings that block are not repeated: whoever shows the
/// refusal lists them. A code without a sentence gives a general one that names it.
[[nodiscard]] QString refusalText(const Refusal& refusal);

} // namespace quatuor
