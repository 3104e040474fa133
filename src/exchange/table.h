// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of cells, whatever the file they stand in: a CSV file, or a sheet of a workbook. Which one is asked once a row.
#pragma once

#include "exchange/csv/csvdocument.h"
#include "exchange/sheettable.h"

#include <QStringList>

#include <variant>

namespace quatuor {

/// Blank rows do not count. Immutable: any number of threads may read it.
class Table {
public:
    static constexpr std::size_t kMostColumns = CsvScanner::kMostColumns;

    explicit Table(CsvDocument document)
        : m_source(std::move(document))
    {
    }
    explicit Table(SheetTable sheet)
        : m_source(std::move(sheet))
    {
    }

    [[nodiscard]] const CsvDocument* csv() const { return std::get_if<CsvDocument>(&m_source); }
    [[nodiscard]] const SheetTable* sheet() const { return std::get_if<SheetTable>(&m_source); }

    [[nodiscard]] qsizetype rowCount() const;
    /// Views into the table. Of a sheet, the first `most` cells: its rows may be very wide and nearly empty.
    void row(qsizetype index, TableRow& out, std::size_t most) const;
    /// The cells of a row as texts, cleaned.
    [[nodiscard]] QStringList texts(qsizetype index) const;
    /// The same, where merged cells all say what was merged into them.
    [[nodiscard]] QStringList headings(qsizetype index) const;
    /// The sheet that the row was copied from, where the table was made of several; else empty.
    [[nodiscard]] QString sheetOf(qsizetype index) const { return sheet() ? sheet()->sheetOf(index) : QString(); }
    /// In a sheet, a line may go through all that the row says.
    [[nodiscard]] bool isStruck(qsizetype index) const { return sheet() && sheet()->isStruck(index); }
    /// What a person calls the row, from 1: the line where it begins, or in a sheet the number in its margin.
    [[nodiscard]] qsizetype number(qsizetype index) const;

private:
    std::variant<CsvDocument, SheetTable> m_source;
};

} // namespace quatuor
