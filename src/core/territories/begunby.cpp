// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/begunby.h"

#include "core/territories/namejudge.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

constexpr std::size_t kMost = 4;

} // namespace

Candidates communesBegunBy(const UnitTable& table, QStringView key, Row department)
{
    const QString begun = key.toString() + u' ';
    std::vector<Row> rows;
    table.keys.forEachName([&](Row row, QStringView name) {
        const Unit& unit = table[row];
        if (unit.kind == TerritoryKind::Commune && unit.parent == kNoRow
            && (department == kNoRow || unit.department == department) && name.startsWith(begun))
            rows.push_back(row);
    });
    std::ranges::stable_sort(rows, std::ranges::greater(), [&](Row row) { return table[row].population; });
    rows.resize(std::min(rows.size(), kMost));
    Candidates all;
    for (const Row row : rows)
        all.push_back(candidate(table, row, kHomonym, QLatin1StringView("short-name")));
    return all;
}

} // namespace quatuor::territories
