// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What no column of a file says, told once and not row by row.
#pragma once

#include "exchange/registrationfile.h"

namespace quatuor {

/// "column.no-role", "column.no-territory", "column.no-date" (seen: the headings that were not read and hold anything;
/// without it: there are none). Nothing of a list that this program wrote, whose rows are known by their id.
[[nodiscard]] std::vector<RowMessage> missingColumns(const RegistrationFile& file);

} // namespace quatuor
