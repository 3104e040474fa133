// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two units in one text: communes of one département ("Grenoble et Échirolles", "Vif (Gières)"), a commune and its
// EPCI.
#pragma once

#include "core/territories/match.h"
#include "core/territories/namefinder.h"

namespace quatuor::territories {

/// Joined by "et", "&" or "+": ambiguous, both, together. None when the text has no joint, its sides are not the whole
/// names of communes, or they have no département in common or several.
[[nodiscard]] TerritoryMatch matchJoined(const UnitTable& table, QStringView name, const NameHints& hints);

/// "Loches et sa communauté de communes": the commune and its EPCI, together. None for any other text.
[[nodiscard]] TerritoryMatch matchWithItsGroup(const UnitTable& table, QStringView name, const NameHints& hints);

/// One that stands in brackets behind the commune that was found is as well meant.
[[nodiscard]] TerritoryMatch withBracketed(
    const UnitTable& table, TerritoryMatch match, QStringView inBrackets, const NameHints& hints);

} // namespace quatuor::territories
