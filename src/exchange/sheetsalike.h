// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sheets of a workbook that have the same headings, one a territory, a day or a role, which their names or titles say:
// put one below the other.
#pragma once

#include "exchange/headersearch.h"

namespace quatuor {

/// A sheet, and the headings in it.
struct HeadedSheet {
    Table table;
    HeaderCandidate header;
};

/// What the columns do not say and a sheet may say for all of its rows: the day, the territory, the role.
[[nodiscard]] std::vector<Field> fieldsLeft(const HeaderLayout& layout);

/// Those of `left` that each of the sheets says, and not all of them the same.
[[nodiscard]] std::vector<Field> saidBySheets(std::span<const HeadedSheet> sheets, std::span<const Field> left);

/// All their rows below the headings of the first, with what each sheet says in columns of their own before them.
[[nodiscard]] SheetTable stacked(std::span<const HeadedSheet> sheets, std::span<const Field> said);

} // namespace quatuor
