// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of a table that are no data: sums below it, and its headings once more.
#pragma once

#include "exchange/headerlayout.h"
#include "exchange/tablerow.h"

namespace quatuor {

/// False for nearly every row, at the first letter of its first filled cell: the other two need not be asked.
[[nodiscard]] bool mayBeNoData(const TableRow& cells, const std::vector<RegistrationColumn>& columns);

/// "Total ; ; 12", "Nombre d'inscrits ; 4": the first filled cell says what is counted, the others are numbers.
[[nodiscard]] bool isTotal(const TableRow& cells);

/// The headings again, as where two tables were put one below the other.
[[nodiscard]] bool isHeadingAgain(const TableRow& cells, const std::vector<RegistrationColumn>& columns);

} // namespace quatuor
