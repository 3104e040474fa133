// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablesbeside.h"

#include "exchange/field.h"

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

constexpr qsizetype kLeastHeadings = 3;
constexpr qsizetype kMostHeadings = 200;
const QString kDay = QStringLiteral("Journ\u00e9e");

bool saysAnyOf(const QStringList& headings, std::span<const Field> fields)
{
    return std::ranges::any_of(headings, [&](const QString& one) {
        const auto field = fieldFromHeading(one);
        return field && std::ranges::find(fields, *field) != fields.end();
    });
}

/// One table of people, whose columns say of which territory they are.
bool isTable(const QStringList& headings)
{
    constexpr std::array kTerritory{Field::TerritoryName, Field::TerritoryCode};
    constexpr std::array kName{Field::FamilyName, Field::FullName};
    return saysAnyOf(headings, kTerritory) && saysAnyOf(headings, kName);
}

bool repeats(const QStringList& keys, qsizetype period)
{
    if (keys.size() % period != 0)
        return false;
    for (qsizetype i = period; i < keys.size(); ++i) {
        if (keys[i] != keys[i - period])
            return false;
    }
    return true;
}

} // namespace

std::vector<ColumnRange> tablesBeside(const QStringList& headings)
{
    QStringList keys;
    std::vector<qsizetype> at;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        if (headings[i].isEmpty())
            continue;
        keys.append(headingKey(headings[i]));
        at.push_back(i);
    }
    if (keys.size() > kMostHeadings)
        return {};
    for (qsizetype period = kLeastHeadings; 2 * period <= keys.size(); ++period) {
        if (!repeats(keys, period))
            continue;
        std::vector<ColumnRange> tables;
        for (qsizetype first = 0; first < keys.size(); first += period)
            tables.push_back({at[std::size_t(first)], at[std::size_t(first + period - 1)] + 1});
        const ColumnRange& one = tables.front();
        return isTable(headings.mid(one.begin, one.end - one.begin)) ? tables : std::vector<ColumnRange>();
    }
    return {};
}

SheetTable stacked(const Table& table, qsizetype headingRow, const std::vector<ColumnRange>& tables)
{
    SheetTableBuilder builder(table.sheet() ? table.sheet()->name() : QString());
    const ColumnRange first = tables.front();
    const QStringList headings = table.headings(headingRow).mid(first.begin, first.end - first.begin);
    const bool saysDay = saysAnyOf(headings, std::array{Field::SessionDate});
    int column = 0;
    if (!saysDay)
        builder.cell(column++, kDay.toUtf8());
    for (const QString& one : headings)
        builder.cell(column++, one.toUtf8());
    builder.endRow(int(table.number(headingRow)));
    TableRow cells;
    for (const ColumnRange& one : tables) {
        const auto day = builder.keep(saysDay ? QByteArray() : dayOfTitle(table, headingRow, one).toUtf8());
        for (qsizetype row = headingRow + 1; row < table.rowCount(); ++row) {
            table.row(row, cells, std::size_t(one.end));
            const auto filled = [](const TableCell& cell) { return !cell.isBlank(); };
            if (qsizetype(cells.size()) <= one.begin || std::none_of(cells.begin() + one.begin, cells.end(), filled))
                continue;
            if (!saysDay)
                builder.cell(0, day);
            for (auto i = std::size_t(one.begin); i < cells.size(); ++i)
                builder.cell(int(i - std::size_t(one.begin)) + (saysDay ? 0 : 1), cells[i].bytes);
            builder.endRow(int(table.number(row)), table.isStruck(row));
        }
    }
    return builder.take();
}

} // namespace quatuor
