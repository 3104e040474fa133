// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sheet that has a column for each role and its labels down the side: "Nom", "Prénom", "Courriel", one below the
// other.
#pragma once

#include "exchange/table.h"

#include <optional>

namespace quatuor {

/// The table as others are, one row a person with the role first, below what stood above it; nothing where the table is
/// no such sheet.
[[nodiscard]] std::optional<SheetTable> turned(const Table& table);

} // namespace quatuor
