// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Weighs what the code and the name of a territory found: the verdict, the candidates, their confidence.
#pragma once

#include "core/territories/abilities.h"
#include "core/territories/match.h"
#include "core/territories/unittable.h"

namespace quatuor::territories {

/// The contract is OfficialReference::match().
[[nodiscard]] TerritoryMatch matchTerritory(
    const UnitTable& table, const TerritoryText& text, QStringView department, Abilities abilities = {});

} // namespace quatuor::territories
