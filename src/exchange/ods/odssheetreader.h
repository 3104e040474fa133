// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One `table:table` of an OpenDocument spreadsheet into its table. What repeats is written once: a million rows
// without text cost nothing.
#pragma once

#include "exchange/archive/xmlpart.h"
#include "exchange/sheettable.h"

namespace quatuor {

class OdsSheetReader {
public:
    /// `xml` stands at the start of the table.
    OdsSheetReader(XmlPart& xml, const QString& name);

    /// To the table's end. False: see limit(), else the part's trouble; row() and column() say where.
    [[nodiscard]] bool read();
    [[nodiscard]] SheetTable take()
    {
        m_table.clipMerged();
        return std::move(m_table);
    }

    [[nodiscard]] const QString& name() const { return m_table.m_name; }
    [[nodiscard]] qint64 limit() const { return m_tooLarge; } ///< the one that was passed; 0: none
    [[nodiscard]] int row() const { return int(m_row + 1); } ///< from 1
    [[nodiscard]] int column() const { return m_column; } ///< from 0; -1: none yet

private:
    [[nodiscard]] bool readRow();
    [[nodiscard]] bool readCell(bool isCovered);
    [[nodiscard]] bool endRow(qint64 repeated);
    [[nodiscard]] bool readShown();
    [[nodiscard]] bool showElement(int depth);
    [[nodiscard]] bool show(QByteArrayView text);
    void showCollapsed(QByteArrayView text);
    [[nodiscard]] bool keep(QByteArrayView text, qint64 repeated);
    [[nodiscard]] bool count(qint64 cells, qint64 text);
    void merge(int columns, int rows);
    bool tooLarge(qint64 limit);

    XmlPart* m_xml;
    SheetTable m_table;
    QByteArray m_shown; ///< the paragraphs of the cell that is read
    bool m_isParagraph = false; ///< within one of them
    int m_paragraphs = 0;
    qint64 m_row = -1; ///< from 0
    int m_column = -1;
    std::size_t m_rowCells = 0; ///< where the row begins among the cells
    qint64 m_rowText = 0;
    qint64 m_allText = 0;
    qint64 m_tooLarge = 0;
};

} // namespace quatuor
