// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What everybody calls a région, a collectivity or a group, and no official list tells: "PACA", "La Métro".
#pragma once

#include "core/territories/match.h"
#include "core/territories/namefinder.h"

namespace quatuor::territories {

/// confident: one unit is called so; of a group a short name needs its département for that. ambiguous: several are, or
/// the département is missing. none: the text is no such name, or the hints do not fit.
[[nodiscard]] TerritoryMatch matchUsual(const UnitTable& table, QStringView name, const NameHints& hints);

} // namespace quatuor::territories
