// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Communes whose names go on where a text ends: "La Baule", "Saint-Martin".
#pragma once

#include "core/territories/match.h"
#include "core/territories/unittable.h"

#include <QVarLengthArray>

namespace quatuor::territories {

using Candidates = QVarLengthArray<TerritoryCandidate, 8>;

/// Communes of today whose strict key begins with `key` and has more words, in the département if one is given; the
/// largest first, at most four.
[[nodiscard]] Candidates communesBegunBy(const UnitTable& table, QStringView key, Row department);

} // namespace quatuor::territories
