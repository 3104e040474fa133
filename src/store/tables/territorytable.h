// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table `territory`.
#pragma once

#include "core/territory.h"
#include "store/tables/table.h"

namespace quatuor {

struct TerritoryTable {
    using Value = Territory;
    static constexpr const char* kName = "territory";
    static constexpr int kColumns = 10;
    static constexpr const char* kSelect
        = "SELECT t.id, t.code, t.name, t.kind, t.department, t.time_zone, t.population, t.allied_on, t.accompanied "
          "FROM territory AS t ";
    static void write(RowWriter& row, const Territory& territory);
    [[nodiscard]] static Territory read(const Statement& row, int first);
};

} // namespace quatuor
