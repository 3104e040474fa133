// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetsalike.h"

#include "core/rolewords.h"
#include "exchange/sheetchoice.h"
#include "exchange/titleterritory.h"

#include <QSet>

#include <algorithm>

namespace quatuor {

namespace {

QString firstOf(const QString& ofName, const QString& ofTitle)
{
    return ofName.isEmpty() ? ofTitle : ofName;
}

/// What a sheet says of all of its rows; empty: nothing.
QString valueOf(const HeadedSheet& sheet, Field field)
{
    const QString& name = sheet.table.sheet()->name();
    const qsizetype end = sheet.header.row - (sheet.header.belowGroups ? 1 : 0);
    switch (field) {
    case Field::SessionDate:
        return firstOf(dayOfSheet(name), dayOfTitle(sheet.table, end));
    case Field::TerritoryName:
        return firstOf(territoryIn(name), territoryOfTitle(sheet.table, end));
    case Field::Role:
        return roleFromWords(name) ? name : QString();
    default:
        return {};
    }
}

/// A heading that is understood.
QByteArray headingOf(Field field)
{
    const QString heading = field == Field::SessionDate ? QStringLiteral("Journ\u00e9e")
        : field == Field::Role                          ? QStringLiteral("R\u00f4le")
                                                        : QStringLiteral("Territoire");
    return heading.toUtf8();
}

} // namespace

std::vector<Field> fieldsLeft(const HeaderLayout& layout)
{
    const auto says = [&layout](Field field) {
        return std::ranges::any_of(layout.columns, [=](const RegistrationColumn& one) { return one.field == field; });
    };
    std::vector<Field> left;
    if (!says(Field::SessionDate))
        left.push_back(Field::SessionDate);
    if (!says(Field::TerritoryName) && !says(Field::TerritoryCode))
        left.push_back(Field::TerritoryName);
    if (!says(Field::Role) && layout.shape == RowShape::Person)
        left.push_back(Field::Role);
    return left;
}

std::vector<Field> saidBySheets(std::span<const HeadedSheet> sheets, std::span<const Field> left)
{
    std::vector<Field> fields;
    for (const Field field : left) {
        QSet<QString> values;
        for (const HeadedSheet& one : sheets)
            values.insert(valueOf(one, field));
        if (values.size() > 1 && !values.contains(QString()))
            fields.push_back(field);
    }
    return fields;
}

SheetTable stacked(std::span<const HeadedSheet> sheets, std::span<const Field> said)
{
    SheetTableBuilder builder(sheets.front().table.sheet()->name());
    int column = 0;
    for (const Field field : said)
        builder.cell(column++, headingOf(field));
    for (const QString& one : sheets.front().header.headings)
        builder.cell(column++, one.toUtf8());
    builder.endRow(int(sheets.front().table.number(sheets.front().header.row)));
    TableRow cells;
    for (const HeadedSheet& sheet : sheets) {
        builder.beginSheet(sheet.table.sheet()->name());
        std::vector<SheetTableBuilder::Text> values;
        for (const Field field : said)
            values.push_back(builder.keep(valueOf(sheet, field).toUtf8()));
        for (qsizetype row = sheet.header.row + 1; row < sheet.table.rowCount(); ++row) {
            sheet.table.row(row, cells, sheet.header.headings.size());
            column = 0;
            for (const SheetTableBuilder::Text value : values)
                builder.cell(column++, value);
            for (const TableCell& cell : cells)
                builder.cell(column++, cell.bytes);
            builder.endRow(int(sheet.table.number(row)), sheet.table.isStruck(row));
        }
    }
    return builder.take();
}

} // namespace quatuor
