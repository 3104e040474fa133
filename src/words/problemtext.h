// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `workspace check` found, as sentences.
#pragma once

#include "core/arguments.h"

namespace quatuor {

/// By the code of the problem (desk/workspacedesk.h). A code without a sentence is shown with its arguments.
[[nodiscard]] QString problemText(QLatin1StringView code, const Arguments& args);

} // namespace quatuor
