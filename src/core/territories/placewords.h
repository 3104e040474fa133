// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of a name that is longer than the official one: are they of the place, or do they make it another body?
#pragma once

#include "core/territories/nearfinder.h"

namespace quatuor::territories {

/// True when every word of `key` that is not in the unit's name belongs to it all the same: "Grenade sur Garonne" is
/// Grenade, for Garonne is in other names there; "Verfeil sur Seye" is, for names are made so; "Riviera française –
/// CARF" says its name twice. "Mulhouse Habitat" is not Mulhouse.
[[nodiscard]] bool restIsOfPlace(const UnitTable& table, QStringView key, QStringView strict, Row row);

/// True when other names of the département have a word of `key` that the unit's has not: "Noyers-sur-Serein".
[[nodiscard]] bool hasNeighbours(const UnitTable& table, QStringView key, Row row);

} // namespace quatuor::territories
