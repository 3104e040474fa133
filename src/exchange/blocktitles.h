// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables typed in blocks: a line names a territory, alone or behind its label, and holds for the rows below it until
// the next one; the headings may stand again below it.
#pragma once

#include "exchange/headerlayout.h"
#include "exchange/labelblock.h"

namespace quatuor {

struct BlockTitle {
    qsizetype row = 0; ///< of the table; above `firstRow`: the line over the headings of the first block
    QString text; ///< as written
    std::vector<LabelledValue> values; ///< what it says of all rows below
};

/// In their order. `isDrawn`: lines may have been drawn before anybody filled them (rowsabove.h).
[[nodiscard]] std::vector<BlockTitle> blockTitles(
    const Table& table, const std::vector<RegistrationColumn>& columns, qsizetype firstRow, bool isDrawn);

} // namespace quatuor
