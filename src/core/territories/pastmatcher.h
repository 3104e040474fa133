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

/// Who bears a name alone is meant by it, rather than a unit into which another of that name went; unless that one has
/// the name in its own and more people live there: "Évry" is a village, and rather Évry-Courcouronnes. `key`:
/// strictKey.
[[nodiscard]] bool hasOutgrown(const UnitTable& table, Row today, QStringView key, Row bearer);

/// Units of the kind of `bearer` that were called so until lately, or into which such a one went and which have
/// outgrown the bearer of today.
[[nodiscard]] std::vector<TerritoryCandidate> lateBearers(
    const UnitTable& table, QStringView key, Row bearer, std::optional<TerritoryKind> kind);

} // namespace quatuor::territories
