// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/missingcolumns.h"

#include <algorithm>

namespace quatuor {

namespace {

constexpr qsizetype kMostRows = 40;
constexpr qsizetype kMostCandidates = 8;
constexpr qsizetype kLongestHeading = 60;

bool says(const RegistrationFile& file, Field field)
{
    return std::ranges::any_of(file.columns(), [=](const RegistrationColumn& one) { return one.field == field; })
        || file.saysAbove(field);
}

bool saysRoles(const RegistrationFile& file)
{
    const auto named = [](const ColumnGroup& one) { return !one.role.isEmpty(); };
    return says(file, Field::Role) || std::ranges::any_of(file.groups(), named);
}

/// Headings that were not read, above cells that say something.
QString candidates(const RegistrationFile& file)
{
    std::vector<bool> filled(file.columns().size(), false);
    for (qsizetype row = 0; row < std::min(file.rowCount(), kMostRows); ++row) {
        const QStringList cells = file.cells(row);
        for (std::size_t i = 0; i < std::min(filled.size(), std::size_t(cells.size())); ++i)
            filled[i] = filled[i] || !cells[qsizetype(i)].isEmpty();
    }
    QStringList headings;
    for (std::size_t i = 0; i < filled.size() && headings.size() < kMostCandidates; ++i) {
        const RegistrationColumn& one = file.columns()[i];
        if (one.field || one.heading.isEmpty() || !filled[i])
            continue;
        const bool fits = one.heading.size() <= kLongestHeading;
        headings.append(fits ? one.heading : one.heading.first(kLongestHeading) + QChar(0x2026));
    }
    return headings.join(QStringLiteral(" | "));
}

} // namespace

std::vector<RowMessage> missingColumns(const RegistrationFile& file)
{
    std::vector<RowMessage> notes;
    if (says(file, Field::ExportedId))
        return notes;
    const auto tell = [&](const char* code) {
        const QString seen = candidates(file);
        const Arguments args = seen.isEmpty() ? Arguments() : Arguments{{QLatin1StringView("seen"), seen}};
        notes.push_back({QLatin1StringView(code), {}, args});
    };
    if (!saysRoles(file))
        tell("column.no-role");
    if (!says(file, Field::TerritoryName) && !says(file, Field::TerritoryCode))
        tell("column.no-territory");
    if (!says(file, Field::SessionDate))
        tell("column.no-date");
    return notes;
}

} // namespace quatuor
