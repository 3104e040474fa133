// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What else a name may mean that only one unit of today bears, when no département tells: a town that was called so
// until lately ("Évry"), a name that begins so ("La Baule"), another group with the same acronym.
#pragma once

#include "core/territories/match.h"
#include "core/territories/namefinder.h"

namespace quatuor::territories {

/// The match itself when it has no rival, else all of them, for a person to choose. `named` is what `name` found.
[[nodiscard]] TerritoryMatch withRivals(
    const UnitTable& table, TerritoryMatch match, QStringView name, const NameHints& hints, const NameAnswer& named);

} // namespace quatuor::territories
