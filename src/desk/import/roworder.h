// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order in which to read a file whose registrations are scattered: sorted by somebody, or shuffled.
#pragma once

#include "exchange/registrationfile.h"

#include <vector>

namespace quatuor {

class RowInterpreter;

/// Indices of rows: those of one registration after each other, registrations in the order of their first row.
[[nodiscard]] std::vector<qsizetype> byRegistration(RowInterpreter& interpreter, const RegistrationFile& file);

} // namespace quatuor
