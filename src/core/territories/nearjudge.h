// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Judges what is only like the name: accepted when it is near and nothing else is, else left to a person.
#pragma once

#include "core/territories/alternatives.h"
#include "core/territories/match.h"
#include "core/territories/namefinder.h"

namespace quatuor::territories {

/// `named`: the units that bear the name but not the département or the kind; they stay candidates.
[[nodiscard]] TerritoryMatch judgeNear(
    const UnitTable& table, const Alternatives& texts, const NameHints& hints, const NameAnswer& named);

} // namespace quatuor::territories
