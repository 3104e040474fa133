// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table.h"

#include "core/text.h"

namespace quatuor {

qsizetype Table::rowCount() const
{
    return std::visit([](const auto& source) { return source.rowCount(); }, m_source);
}

void Table::row(qsizetype index, TableRow& out, std::size_t most) const
{
    if (const CsvDocument* document = csv())
        document->row(index, out);
    else
        sheet()->row(index, out, most);
}

QStringList Table::texts(qsizetype index) const
{
    TableRow cells;
    row(index, cells, kMostColumns + 1);
    QStringList texts;
    for (const TableCell& cell : cells)
        texts.append(text::cleaned(cell.text()));
    return texts;
}

QStringList Table::headings(qsizetype index) const
{
    if (!sheet())
        return texts(index);
    QStringList texts = sheet()->headings(index, kMostColumns + 1);
    for (QString& one : texts)
        one = text::cleaned(one);
    return texts;
}

qsizetype Table::number(qsizetype index) const
{
    return sheet() ? sheet()->number(index) : csv()->line(index);
}

} // namespace quatuor
