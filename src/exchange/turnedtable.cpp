// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/turnedtable.h"

#include "core/rolewords.h"
#include "exchange/field.h"
#include "exchange/headingrules.h"

#include <algorithm>

namespace quatuor {

namespace {

constexpr qsizetype kMostRowsAbove = 20;
constexpr qsizetype kMostLabels = 30;
constexpr qsizetype kMostPeople = 40;
constexpr qsizetype kLeastRoles = 2;
constexpr qsizetype kLeastLabels = 2;

std::optional<Field> personField(const QString& label)
{
    auto field = fieldFromHeading(label);
    if (const auto guess = field ? std::nullopt : sureGuess(label))
        field = guess->field;
    return field && isOfPerson(*field) ? field : std::nullopt;
}

/// From the second cell on, roles and nothing else.
bool headsRoles(const QStringList& cells)
{
    const QStringList heads = cells.mid(1);
    const auto isRole = [](const QString& one) { return roleFromWords(one).has_value(); };
    const auto isRoleOrBlank = [&](const QString& one) { return one.isEmpty() || isRole(one); };
    return heads.size() <= kMostPeople && std::ranges::count_if(heads, isRole) >= kLeastRoles
        && std::ranges::all_of(heads, isRoleOrBlank) && (cells.front().isEmpty() || !personField(cells.front()));
}

/// The rows from `first` whose label asks for something of a person; none where no name is asked for.
std::vector<QStringList> labelledRows(const Table& table, qsizetype first)
{
    std::vector<QStringList> rows;
    bool named = false;
    for (qsizetype row = first; row < table.rowCount() && qsizetype(rows.size()) < kMostLabels; ++row) {
        QStringList cells = table.texts(row);
        const auto field = cells.isEmpty() ? std::nullopt : personField(cells.front());
        if (!field)
            break;
        named = named || field == Field::FamilyName || field == Field::FullName;
        rows.push_back(std::move(cells));
    }
    return named && qsizetype(rows.size()) >= kLeastLabels ? rows : std::vector<QStringList>();
}

void writeRow(SheetTableBuilder& builder, const QStringList& cells, qsizetype number)
{
    for (qsizetype i = 0; i < cells.size(); ++i)
        builder.cell(int(i), cells[i].toUtf8());
    builder.endRow(int(number));
}

} // namespace

std::optional<SheetTable> turned(const Table& table)
{
    if (!table.sheet())
        return std::nullopt;
    SheetTableBuilder builder(table.sheet()->name());
    for (qsizetype row = 0; row < std::min(table.rowCount(), kMostRowsAbove); ++row) {
        const QStringList heads = table.headings(row);
        const auto labels = heads.size() > kLeastRoles && headsRoles(heads) ? labelledRows(table, row + 1)
                                                                            : std::vector<QStringList>();
        if (labels.empty()) {
            writeRow(builder, table.texts(row), table.number(row));
            continue;
        }
        QStringList headings{QStringLiteral("R\u00f4le")};
        for (const QStringList& one : labels)
            headings.append(one.front());
        writeRow(builder, headings, table.number(row));
        for (qsizetype person = 1; person < heads.size(); ++person) {
            QStringList cells{heads[person]};
            for (const QStringList& one : labels)
                cells.append(one.value(person));
            const bool isSomebody
                = std::ranges::any_of(cells.mid(1), [](const QString& one) { return !one.isEmpty(); });
            if (isSomebody)
                writeRow(builder, cells, table.number(row));
        }
        return builder.take();
    }
    return std::nullopt;
}

} // namespace quatuor
