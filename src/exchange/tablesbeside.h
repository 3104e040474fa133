// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables that stand side by side on one sheet, a day or a territory each: put one below the other.
#pragma once

#include "exchange/table.h"
#include "exchange/titleday.h"

namespace quatuor {

/// The columns of each, where the headings of the row are those of one table, said again: a territory and a name are
/// among them. Empty: it is one table.
[[nodiscard]] std::vector<ColumnRange> tablesBeside(const QStringList& headings);

/// All their rows below the headings of the first, with the day that stands above each where no column says it.
[[nodiscard]] SheetTable stacked(const Table& table, qsizetype headingRow, const std::vector<ColumnRange>& tables);

} // namespace quatuor
