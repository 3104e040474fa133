// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One sheet of a workbook as rows of cells: one buffer of text and an index, no string until asked.
#pragma once

#include "exchange/tablerow.h"

#include <QStringList>

#include <span>

namespace quatuor {

/// Cells that were merged into one. Rows and columns from 0.
struct MergedCells {
    int firstRow, firstColumn, lastRow, lastColumn;
};

/// Rows without text are not rows. Immutable once read: any number of threads may look at it.
class SheetTable {
public:
    /// What no sheet of registrations has more of.
    static constexpr int kMostRows = 1'048'576;
    static constexpr int kMostColumns = 16'384;
    static constexpr std::size_t kMostCells = 10'000'000;
    /// Of all the cells, written out: a text may be shared by a million of them.
    static constexpr qint64 kMostText = 512LL * 1024 * 1024;
    static constexpr qint64 kLongestRow = 1024LL * 1024;

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] qsizetype rowCount() const { return qsizetype(m_rows.size()); }
    /// The number of the row in the sheet, from 1.
    [[nodiscard]] int number(qsizetype index) const { return m_rows[std::size_t(index)].number; }
    /// Views into the table, to the last cell that is filled, at most `most`.
    void row(qsizetype index, TableRow& out, std::size_t most) const;
    /// The same with what was merged into a cell said in each of its cells: headings are often set so.
    [[nodiscard]] QStringList headings(qsizetype index, std::size_t most) const;
    /// A line goes through all that the row says.
    [[nodiscard]] bool isStruck(qsizetype index) const { return m_rows[std::size_t(index)].struck; }
    /// The sheet that the row was copied from, in a table that was made of several; else empty.
    [[nodiscard]] QString sheetOf(qsizetype index) const;
    /// Where a formula stands whose result the file does not hold ("C4"); empty: nowhere.
    [[nodiscard]] const QString& firstUnvalued() const { return m_firstUnvalued; }

private:
    friend class OdsSheetReader;
    friend class SheetReader;
    friend class SheetTableBuilder;
    struct Cell {
        quint32 begin;
        quint32 size;
        int column;
    };
    struct Row {
        std::size_t cellsBegin;
        int number;
        bool struck = false;
        quint16 sheet = 0; ///< among m_sheets
    };

    [[nodiscard]] std::size_t cellsEnd(std::size_t index) const;
    [[nodiscard]] QByteArrayView text(const Cell& cell) const;
    [[nodiscard]] QString textAt(int row, int column) const;
    /// A title is often merged over the whole row, to a column that no cell of the sheet comes near.
    void clipMerged();

    QString m_name;
    QByteArray m_text;
    std::vector<Cell> m_cells; ///< those with text, row after row
    std::vector<Row> m_rows;
    std::vector<MergedCells> m_merged; ///< those that begin among the first rows
    QString m_firstUnvalued;
    QStringList m_sheets; ///< whose rows were copied; empty: it is one
};

/// Fills a table from what has no sheet, row after row, each from its first cell to its last.
class SheetTableBuilder {
public:
    explicit SheetTableBuilder(const QString& name = {}) { m_table.m_name = name; }

    /// A text that stands in the table once, for any number of cells.
    struct Text {
        quint32 begin = 0;
        quint32 size = 0;
    };
    [[nodiscard]] Text keep(QByteArrayView utf8);

    /// The rows from now on are those of the sheet of this name.
    void beginSheet(const QString& name);
    void cell(int column, Text text);
    void cell(int column, QByteArrayView utf8) { cell(column, keep(utf8)); }
    void endRow() { endRow(m_row + 1); }
    /// `number`: what a person calls the row.
    void endRow(int number, bool struck = false);
    /// Leaves out the columns that are not `kept`, and closes up the others.
    void keepColumns(std::span<const bool> kept);

    [[nodiscard]] std::size_t rowCount() const { return m_table.m_rows.size(); }
    [[nodiscard]] std::size_t cellCount() const { return m_table.m_cells.size(); }
    [[nodiscard]] SheetTable take() { return std::move(m_table); }

private:
    SheetTable m_table;
    std::size_t m_rowCells = 0;
    int m_row = 0;
    quint16 m_sheet = 0;
};

/// "A" for 0, "AB" for 27.
[[nodiscard]] QString columnLetters(int column);

} // namespace quatuor
