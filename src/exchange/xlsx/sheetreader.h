// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The XML of one sheet into its table.
#pragma once

#include "exchange/archive/xmlpart.h"
#include "exchange/xlsx/workbook.h"

namespace quatuor {

/// What cells are read by.
struct CellContext {
    const SharedStrings& strings;
    const std::vector<CellFormat>& formats;
    DateSystem dates;
};

class SheetReader {
public:
    static constexpr int kMostRows = SheetTable::kMostRows;
    static constexpr int kMostColumns = SheetTable::kMostColumns;
    static constexpr std::size_t kMostCells = SheetTable::kMostCells;
    static constexpr qint64 kMostText = SheetTable::kMostText;
    static constexpr qint64 kLongestRow = SheetTable::kLongestRow;

    SheetReader(XmlPart& xml, CellContext context, const QString& name);

    /// False: see xml.trouble(), or isTooLarge(); row() and column() say where.
    [[nodiscard]] bool read();
    [[nodiscard]] bool isTooLarge() const { return m_tooLarge > 0; }
    [[nodiscard]] qint64 limit() const { return m_tooLarge; }
    [[nodiscard]] int row() const { return m_row + 1; } ///< from 1
    [[nodiscard]] int column() const { return m_column; } ///< from 0; -1: none yet
    [[nodiscard]] SheetTable take()
    {
        m_table.clipMerged();
        return std::move(m_table);
    }

private:
    enum class CellType { Number, Shared, Inline, Text, Boolean, Date };

    [[nodiscard]] static CellType typeOf(QByteArrayView code);
    [[nodiscard]] bool readRow();
    [[nodiscard]] bool readCell();
    [[nodiscard]] bool beginCell(CellType& type, std::size_t& style);
    void readValue();
    void endRow();
    [[nodiscard]] bool keep(quint32 begin, qsizetype size);
    [[nodiscard]] bool keepValue(CellType type, std::size_t style);
    [[nodiscard]] bool keepShared(QByteArrayView number);
    [[nodiscard]] bool keepText(QByteArrayView text);
    [[nodiscard]] bool keepNumber(QByteArrayView number, std::size_t style);
    void merge(QByteArrayView range);
    bool tooLarge(qint64 limit);

    XmlPart& m_xml;
    QByteArray m_value; ///< of the cell that is read
    CellContext m_context;
    SheetTable m_table;
    int m_row = -1;
    int m_column = -1;
    bool m_struck = false; ///< is all of the row so far?
    std::size_t m_rowCells = 0; ///< where the row begins among the cells
    qint64 m_rowText = 0;
    qint64 m_allText = 0;
    qint64 m_tooLarge = 0;
};

} // namespace quatuor
