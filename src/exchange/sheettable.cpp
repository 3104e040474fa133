// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheettable.h"

#include <algorithm>

namespace quatuor {

std::size_t SheetTable::cellsEnd(std::size_t index) const
{
    return index + 1 < m_rows.size() ? m_rows[index + 1].cellsBegin : m_cells.size();
}

QString SheetTable::sheetOf(qsizetype index) const
{
    return m_sheets.value(m_rows[std::size_t(index)].sheet);
}

QByteArrayView SheetTable::text(const Cell& cell) const
{
    return QByteArrayView(m_text).sliced(qsizetype(cell.begin), qsizetype(cell.size));
}

void SheetTable::row(qsizetype index, TableRow& out, std::size_t most) const
{
    out.clear();
    const auto at = std::size_t(index);
    for (std::size_t i = m_rows[at].cellsBegin; i < cellsEnd(at); ++i) {
        const auto column = std::size_t(m_cells[i].column);
        if (column >= most)
            continue;
        if (out.size() <= column)
            out.resize(column + 1);
        out[column].bytes = text(m_cells[i]);
    }
}

QString SheetTable::textAt(int row, int column) const
{
    const auto found = std::ranges::lower_bound(m_rows, row + 1, {}, &Row::number);
    if (found == m_rows.end() || found->number != row + 1)
        return {};
    const auto at = std::size_t(found - m_rows.begin());
    for (std::size_t i = found->cellsBegin; i < cellsEnd(at); ++i) {
        if (m_cells[i].column == column)
            return QString::fromUtf8(text(m_cells[i]));
    }
    return {};
}

void SheetTable::clipMerged()
{
    if (m_merged.empty())
        return;
    const auto last = std::ranges::max_element(m_cells, {}, &Cell::column);
    const int lastColumn = last == m_cells.end() ? 0 : last->column;
    for (MergedCells& one : m_merged)
        one.lastColumn = std::min(one.lastColumn, lastColumn);
}

QStringList SheetTable::headings(qsizetype index, std::size_t most) const
{
    TableRow cells;
    row(index, cells, most);
    QStringList texts;
    for (const TableCell& cell : cells)
        texts.append(cell.text());
    const int sheetRow = number(index) - 1;
    for (const MergedCells& one : m_merged) {
        if (sheetRow < one.firstRow || sheetRow > one.lastRow)
            continue;
        const QString text = textAt(one.firstRow, one.firstColumn);
        const int last = std::min(one.lastColumn, int(most) - 1);
        for (int column = one.firstColumn; column <= last && !text.isEmpty(); ++column) {
            if (texts.size() <= column)
                texts.resize(column + 1);
            texts[column] = text;
        }
    }
    return texts;
}

SheetTableBuilder::Text SheetTableBuilder::keep(QByteArrayView utf8)
{
    const Text text{quint32(m_table.m_text.size()), quint32(utf8.size())};
    m_table.m_text.append(utf8.data(), utf8.size());
    return text;
}

void SheetTableBuilder::beginSheet(const QString& name)
{
    QStringList& names = m_table.m_sheets;
    if (!names.contains(name))
        names.append(name);
    m_sheet = quint16(names.indexOf(name));
}

void SheetTableBuilder::cell(int column, Text text)
{
    if (text.size > 0)
        m_table.m_cells.push_back({text.begin, text.size, column});
}

void SheetTableBuilder::keepColumns(std::span<const bool> kept)
{
    std::vector<int> numbers;
    int next = 0;
    for (const bool one : kept)
        numbers.push_back(one ? next++ : -1);
    std::size_t at = 0;
    std::size_t size = 0;
    for (std::size_t row = 0; row < m_table.m_rows.size(); ++row) {
        const std::size_t end = m_table.cellsEnd(row);
        m_table.m_rows[row].cellsBegin = size;
        for (; at < end; ++at) {
            SheetTable::Cell cell = m_table.m_cells[at];
            cell.column = numbers[std::size_t(cell.column)];
            if (cell.column >= 0)
                m_table.m_cells[size++] = cell;
        }
    }
    m_table.m_cells.resize(size);
    m_rowCells = size;
}

void SheetTableBuilder::endRow(int number, bool struck)
{
    m_row = number;
    if (m_table.m_cells.size() > m_rowCells)
        m_table.m_rows.push_back({m_rowCells, m_row, struck, m_sheet});
    m_rowCells = m_table.m_cells.size();
}

QString columnLetters(int column)
{
    QString letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(u'A' + (left - 1) % 26));
    return letters;
}

} // namespace quatuor
