// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of the first rows of a table holds the headings.
#pragma once

#include "exchange/headerlayout.h"
#include "exchange/table.h"

namespace quatuor {

/// Headings that may be those of the table: of one row, or of one row below the groups that were set above it.
struct HeaderCandidate {
    qsizetype row = 0; ///< in the table, from 0: what is below is data
    std::vector<QString> headings;
    bool belowGroups = false; ///< the row above is a part of them
};

struct Header {
    HeaderCandidate from;
    HeaderLayout layout;
};

/// Of the first rows, in their order.
[[nodiscard]] std::vector<HeaderCandidate> headerCandidates(const Table& table);

/// The one with the most known headings, then with the most roles, the first of equals; among those of `row` (from 1)
/// when a person named it.
[[nodiscard]] Header bestHeader(const Table& table, const std::vector<HeaderCandidate>& candidates,
    const ColumnMapping& mapping, std::optional<RowShape> shape, std::optional<qsizetype> row);

/// Another row that may as well hold headings, not the same ones: where two tables stand one below the other.
[[nodiscard]] std::optional<qsizetype> rivalHeader(
    const std::vector<HeaderCandidate>& candidates, const ColumnMapping& mapping, const Header& chosen);

} // namespace quatuor
