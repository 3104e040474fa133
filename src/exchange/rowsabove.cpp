// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowsabove.h"

#include "core/text.h"

#include <algorithm>
#include <array>

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

/// In a column of names it may be somebody's.
bool mayHoldDitto(const RegistrationColumn& column)
{
    return column.field && column.field != Field::GivenName && column.field != Field::FamilyName
        && column.field != Field::FullName;
}

/// A column without a heading says its role once for several rows, as one that is merged over them does.
bool isLabelOfRows(const RegistrationColumn& column)
{
    return column.heading.isEmpty() && column.field == Field::Role;
}

/// As it is typed below what it repeats. A dash says that there is nothing.
bool isDitto(const TableCell& cell)
{
    constexpr qsizetype kLongest = 16;
    if (cell.bytes.size() > kLongest || cell.isBlank())
        return false;
    QString text = cell.text().toCaseFolded();
    text.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == u'.'; });
    static constexpr std::array kMarks{u"\"", u"\"\"", u"''", u"\u2033", u"\u3003", u"\u201c", u"\u201d", u"\u00bb",
        u"\u00ab\u00bb", u"//", u"idem", u"id", u"ditto"};
    return std::ranges::any_of(kMarks, [&](const char16_t* mark) { return text == QStringView(mark); });
}

/// The text of a row that has one; empty: it has none, or several.
QString onlyText(const TableRow& cells)
{
    const auto filled = [](const TableCell& cell) { return !cell.isBlank(); };
    const auto only = std::ranges::find_if(cells, filled);
    const bool isOnly = only != cells.end() && std::none_of(std::next(only), cells.end(), filled);
    return isOnly ? text::cleaned(only->text()) : QString();
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
    bool isOver = false; // what follows is who wrote the letter
    for (qsizetype row = firstRow; row < table.rowCount(); ++row) {
        if (const BlockTitle* title = rows.titleAt(row); title && !isOver) {
            const bool day = title->values.front().field == Field::SessionDate;
            rows.m_asides.push_back({row, {day ? LoneText::Kind::Day : LoneText::Kind::Territory, title->text}});
            continue;
        }
        table.row(row, cells, columns.size());
        if (isDrawn && isDrawnLine(cells, columns))
            continue;
        LoneText text = loneText(cells, columns);
        const QString only = onlyText(cells);
        isOver = isOver || isFarewell(only);
        if (isOver && !only.isEmpty())
            text = {LoneText::Kind::Signature, only};
        if (text.kind != LoneText::Kind::None)
            rows.m_asides.push_back({row, std::move(text)});
    }
    rows.dropRemarksOfList(table.rowCount() - firstRow);
    rows.takeDittos(table, columns);
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

void RowsAbove::takeDittos(const Table& table, const std::vector<RegistrationColumn>& columns)
{
    TableRow cells;
    std::vector<qsizetype> last(columns.size(), -1);
    for (qsizetype row = m_first; row < table.rowCount(); ++row) {
        if (isAside(row))
            continue;
        table.row(row, cells, columns.size());
        for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i) {
            const bool repeats = cells[i].isBlank() ? isLabelOfRows(columns[i]) : isDitto(cells[i]);
            if (last[i] >= 0 && mayHoldDitto(columns[i]) && repeats)
                m_dittos.push_back({row, i, last[i]});
            else if (!cells[i].isBlank())
                last[i] = row;
        }
    }
}

void RowsAbove::fillDittos(const Table& table, qsizetype row, TableRow& cells) const
{
    TableRow above;
    for (auto one = std::ranges::lower_bound(m_dittos, row, {}, &Ditto::row); one != m_dittos.end() && one->row == row;
         ++one) {
        table.row(one->from, above, one->column + 1);
        if (one->column < std::min(cells.size(), above.size()))
            cells[one->column] = above[one->column];
    }
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
