// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the units that a code names: INSEE or SIREN, of today or former, with or without its leading zero.
#pragma once

#include "core/territories/namefinder.h"

#include <QLatin1StringView>

namespace quatuor::territories {

struct CodeAnswer {
    FoundList found; ///< more than one when a département and a région share the code
    QLatin1StringView reason; ///< "code", "code-zero-restored", "former-code", "delegated-commune"
    bool kindConflict = false; ///< nothing with this code is of the kind wanted
};

[[nodiscard]] CodeAnswer findByCode(const UnitTable& table, QStringView text, std::optional<TerritoryKind> kind);

/// A code in the place of the name, alone ("38185") or after its kind word ("CD38", "Département 38").
[[nodiscard]] CodeAnswer findCodeInName(const UnitTable& table, QStringView name, std::optional<TerritoryKind> kind);

/// Keeps the units of this kind; without one, keeps all and says that there is a conflict.
void narrowToKind(const UnitTable& table, CodeAnswer& answer, TerritoryKind kind);

} // namespace quatuor::territories
