// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands above a table and holds for all of its rows: "Territoire : Die", "Journée" beside a date. Forms are made
// so, and so are tables typed by hand.
#pragma once

#include "exchange/registrationrow.h"
#include "exchange/table.h"

namespace quatuor {

/// A value beside its label.
struct LabelledValue {
    QString label; ///< as written, without its colon; empty: said by the name of the sheet, or by a title
    Field field = Field::TerritoryName; ///< of a registration, never of one person
    QString value;
};

struct LabelBlock {
    int labels = 0; ///< how many were found, with a value or without
    bool asksTerritory = false; ///< for its name or code: the rows below are of one delegation, also where it is blank
    std::vector<LabelledValue> values; ///< the first of each field
    /// "date.unreadable", "boolean.unreadable" (seen): values that were left out.
    std::vector<RowMessage> doubts;

    [[nodiscard]] const LabelledValue* find(Field field) const;
};

/// Reads the rows above row `end`, the last 20 of them at most, and the first 40 columns. A label is a known heading;
/// its value is in the same cell after a colon, or in the next cell, whatever that says ("Type de territoire" beside
/// "Département"), unless it asks for people or the row is headings alone, as tables have them.
[[nodiscard]] LabelBlock labelBlockAbove(const Table& table, qsizetype end);
/// The same of the cells of one row.
[[nodiscard]] LabelBlock labelsIn(const QStringList& cells);

} // namespace quatuor
