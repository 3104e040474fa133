// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A name of the past leads to the unit of today.
#pragma once

#include "core/territories/match.h"
#include "core/territories/namefinder.h"

namespace quatuor::territories {

/// confident: a unit's own former name, told apart by a département or by being an EPCI's. ambiguous: of a unit that
/// was merged, which a person confirms, or of several. none: no unit ever bore it, or none that fits.
[[nodiscard]] TerritoryMatch matchPast(const UnitTable& table, QStringView name, const NameHints& hints);

} // namespace quatuor::territories
