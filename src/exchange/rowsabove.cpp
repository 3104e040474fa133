// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowsabove.h"

#include <algorithm>

namespace quatuor {

namespace {

/// Nobody types more.
constexpr qsizetype kMostRows = 20'000;
constexpr qsizetype kMostRemarks = 50;

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

/// What a drawn line says before anybody fills it.
bool isDrawnLine(const TableRow& cells, const std::vector<RegistrationColumn>& columns)
{
    for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i) {
        const auto field = columns[i].field;
        const bool isDrawn = field == Field::Role || field == Field::IsContact || field == Field::IsSubstitute;
        if (!isDrawn && !cells[i].isBlank())
            return false;
    }
    return true;
}

bool mayName(const TableRow& cells, const std::vector<RegistrationColumn>& columns)
{
    return !isTotal(cells, columns) && !isHeadingAgain(cells, columns) && saysTerritory(cells, columns);
}

} // namespace

RowsAbove RowsAbove::of(const Table& table, const HeaderLayout& layout, qsizetype firstRow, bool isDrawn)
{
    const auto& columns = layout.columns;
    RowsAbove rows;
    rows.m_first = firstRow;
    if (layout.shape != RowShape::Person || table.rowCount() - firstRow > kMostRows
        || std::ranges::any_of(columns, isOfForm))
        return rows;
    rows.m_titles = blockTitles(table, columns, firstRow, isDrawn);
    TableRow cells;
    for (qsizetype row = firstRow; row < table.rowCount(); ++row) {
        if (const BlockTitle* title = rows.titleAt(row)) {
            rows.m_asides.push_back({row, {LoneText::Kind::Territory, title->text}});
            continue;
        }
        table.row(row, cells, columns.size());
        if (isDrawn && isDrawnLine(cells, columns))
            continue;
        if (LoneText text = loneText(cells, columns); text.kind != LoneText::Kind::None)
            rows.m_asides.push_back({row, std::move(text)});
    }
    rows.dropRemarksOfList(table.rowCount() - firstRow);
    if (std::ranges::any_of(columns, namesTerritory))
        rows.takeSpeakers(table, columns);
    return rows;
}

/// A list of names and of nothing else holds people.
void RowsAbove::dropRemarksOfList(qsizetype rowCount)
{
    const auto isRemark = [](const Aside& one) { return one.text.kind == LoneText::Kind::Remark; };
    const auto remarks = std::ranges::count_if(m_asides, isRemark);
    if (remarks > kMostRemarks || 2 * remarks > rowCount)
        std::erase_if(m_asides, isRemark);
}

void RowsAbove::takeSpeakers(const Table& table, const std::vector<RegistrationColumn>& columns)
{
    TableRow cells;
    std::vector<qsizetype> speakers;
    qsizetype named = -1;
    bool any = false;
    for (qsizetype row = m_first; row < table.rowCount(); ++row) {
        table.row(row, cells, columns.size());
        const bool says = !isAside(row) && mayName(cells, columns);
        named = says ? row : titleAt(row) ? -1 : named; // a title begins a block of its own
        any = any || (!says && named >= 0);
        speakers.push_back(says || named < 0 ? row : named);
    }
    if (any)
        m_speakers = std::move(speakers);
}

bool RowsAbove::isAside(qsizetype row) const
{
    return std::ranges::binary_search(m_asides, row, {}, &Aside::row);
}

const BlockTitle* RowsAbove::titleAt(qsizetype row) const
{
    const auto title = std::ranges::lower_bound(m_titles, row, {}, &BlockTitle::row);
    return title != m_titles.end() && title->row == row ? &*title : nullptr;
}

const BlockTitle* RowsAbove::titleAbove(qsizetype row) const
{
    const auto below = std::ranges::lower_bound(m_titles, row, {}, &BlockTitle::row);
    return below == m_titles.begin() ? nullptr : &*std::prev(below);
}

QString RowsAbove::roleAbove(qsizetype row) const
{
    const auto below = std::ranges::lower_bound(m_asides, row, {}, &Aside::row);
    const auto isRole = [](const Aside& one) { return one.text.kind == LoneText::Kind::Role; };
    const auto title = std::find_if(std::make_reverse_iterator(below), m_asides.rend(), isRole);
    return title == m_asides.rend() ? QString() : title->text.text;
}

std::optional<qsizetype> RowsAbove::above(qsizetype row) const
{
    if (m_speakers.empty() || m_speakers[std::size_t(row - m_first)] == row)
        return std::nullopt;
    return m_speakers[std::size_t(row - m_first)];
}

} // namespace quatuor
