// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables typed by hand name a territory once, in the first row of its delegation, or in a cell merged over its rows.
#pragma once

#include "exchange/headerlayout.h"
#include "exchange/table.h"

namespace quatuor {

/// Which row above says the territory of a row that has none.
class RowsAbove {
public:
    /// Only where one row is one person and no form wrote the table: a form's empty answer is an answer.
    [[nodiscard]] static RowsAbove of(const Table& table, const HeaderLayout& layout, qsizetype firstRow);

    /// The row that speaks for this one, or nothing: it speaks for itself. Rows of the table.
    [[nodiscard]] std::optional<qsizetype> above(qsizetype row) const;

private:
    qsizetype m_first = 0;
    std::vector<qsizetype> m_speakers; ///< of each row from the first; empty: each speaks for itself
};

} // namespace quatuor
