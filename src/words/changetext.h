// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An entry of the journal as a sentence: "Inscription acceptée : CC du Pays de Bitche".
#pragma once

#include "core/arguments.h"

namespace quatuor {

/// By the action's code and whatever arguments it kept: "territory", "session" (an ISO date), "file", "rows", "list",
/// "count", and "action" (what was undone or redone). Without a full stop. A code without a sentence is shown as it is.
[[nodiscard]] QString changeText(const QString& action, const Arguments& args);

} // namespace quatuor
