// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/territorytable.h"

#include "core/text.h"

namespace quatuor {

void TerritoryTable::write(RowWriter& row, const Territory& territory)
{
    row.add(territory.id).add(territory.code).add(territory.name).add(text::foldKey(territory.name));
    row.add(code(territory.kind)).add(territory.department).add(territory.timeZone).add(territory.population);
    row.add(territory.alliedOn).add(territory.accompanied);
}

Territory TerritoryTable::read(const Statement& row, int first)
{
    Territory territory;
    territory.id = row.id<TerritoryId>(first);
    territory.code = row.text(first + 1);
    territory.name = row.text(first + 2);
    territory.kind = territoryKind(row.text(first + 3)).value_or(TerritoryKind::Other);
    territory.department = row.text(first + 4);
    territory.timeZone = row.text(first + 5);
    territory.population = row.integer(first + 6);
    territory.alliedOn = row.date(first + 7);
    territory.accompanied = row.boolean(first + 8);
    return territory;
}

} // namespace quatuor
