// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A group's acronym before its name: "CCPM Pays de Mormal", "CAD Douai".
#pragma once

#include "core/territories/match.h"
#include "core/territories/namefinder.h"

#include <functional>

namespace quatuor::territories {

/// Matches a name with other hints.
using MatchRest = std::function<TerritoryMatch(QStringView, const NameHints&)>;

/// confident: what follows the first word leads to a group, and the first word is its acronym. None: anything else.
[[nodiscard]] TerritoryMatch matchBesideAcronym(
    const UnitTable& table, QStringView name, const NameHints& hints, const MatchRest& matchRest);

} // namespace quatuor::territories
