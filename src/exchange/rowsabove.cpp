// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowsabove.h"

#include <algorithm>

namespace quatuor {

namespace {

/// Nobody types more.
constexpr qsizetype kMostRows = 20'000;

bool isOfForm(const RegistrationColumn& column)
{
    return column.field == Field::ResponseId || column.field == Field::RegistrationRef
        || column.field == Field::SubmittedAt || column.field == Field::ExportedId;
}

bool namesTerritory(const RegistrationColumn& column)
{
    return column.field == Field::TerritoryName || column.field == Field::TerritoryCode;
}

bool saysTerritory(const TableRow& cells, const std::vector<RegistrationColumn>& columns)
{
    for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i) {
        if (namesTerritory(columns[i]) && !cells[i].isBlank())
            return true;
    }
    return false;
}

} // namespace

RowsAbove RowsAbove::of(const Table& table, const HeaderLayout& layout, qsizetype firstRow)
{
    const auto& columns = layout.columns;
    RowsAbove rows;
    rows.m_first = firstRow;
    if (layout.shape != RowShape::Person || table.rowCount() - firstRow > kMostRows
        || std::ranges::any_of(columns, isOfForm) || !std::ranges::any_of(columns, namesTerritory))
        return rows;
    TableRow cells;
    std::vector<qsizetype> speakers;
    bool any = false;
    for (qsizetype row = firstRow; row < table.rowCount(); ++row) {
        table.row(row, cells, columns.size());
        const bool silent = !speakers.empty() && !saysTerritory(cells, columns);
        any = any || silent;
        speakers.push_back(silent ? speakers.back() : row);
    }
    if (any)
        rows.m_speakers = std::move(speakers);
    return rows;
}

std::optional<qsizetype> RowsAbove::above(qsizetype row) const
{
    if (m_speakers.empty() || m_speakers[std::size_t(row - m_first)] == row)
        return std::nullopt;
    return m_speakers[std::size_t(row - m_first)];
}

} // namespace quatuor
