// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Faults in the user's language.
#pragma once

#include "core/fault.h"

namespace quatuor {

/// What happened, why, and what to do next; plain text.
[[nodiscard]] QString faultText(const Fault& fault);

} // namespace quatuor
