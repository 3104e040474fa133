// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who lies inside whom: communes of a group, groups of a commune. Answered in rows of a UnitTable.
#pragma once

#include "core/territories/unittable.h"

namespace quatuor::territories {

/// The communes of today of an EPCI, EPT, département or région, by code; of a commune or a part of one: that commune.
[[nodiscard]] std::vector<Row> communesOf(const UnitTable& table, Row row);

/// True when every commune of `inner` is one of `outer`, and they are not the same unit.
[[nodiscard]] bool liesInside(const UnitTable& table, Row inner, Row outer);

} // namespace quatuor::territories
