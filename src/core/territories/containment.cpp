// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/containment.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

bool isCommuneOfToday(const Unit& unit)
{
    return unit.kind == TerritoryKind::Commune && unit.parent == kNoRow;
}

bool holds(const UnitTable& table, Row group, Row commune)
{
    const Unit& unit = table[commune];
    return commune == group || unit.department == group || unit.region == group || unit.epci == group
        || unit.ept == group;
}

} // namespace

std::vector<Row> communesOf(const UnitTable& table, Row row)
{
    const Unit& unit = table[row];
    if (unit.kind == TerritoryKind::Commune)
        return {table.today(row)};
    std::vector<Row> communes;
    for (Row each = 0; each < table.units.size(); ++each) {
        if (isCommuneOfToday(table[each]) && holds(table, row, each))
            communes.push_back(each);
    }
    return communes;
}

bool liesInside(const UnitTable& table, Row inner, Row outer)
{
    if (inner == outer)
        return false;
    const std::vector<Row> communes = communesOf(table, inner);
    return !communes.empty()
        && std::ranges::all_of(communes, [&](Row commune) { return holds(table, outer, commune); });
}

} // namespace quatuor::territories
