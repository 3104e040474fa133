// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names that a list has cut off after so many signs: "COMMUNE DE SAINT REMY EN BOUZEMO".
#pragma once

#include "core/territories/match.h"
#include "core/territories/namefinder.h"

namespace quatuor::territories {

/// True when no name ends so: "Castelnau de".
[[nodiscard]] bool endsInLink(QStringView name);

/// The official names that go on where the text ends, in the middle of a word or after a linking word; none when the
/// text is short, ends with a whole word, or begins too many names.
[[nodiscard]] TerritoryMatch matchCut(const UnitTable& table, QStringView name, const NameHints& hints);

} // namespace quatuor::territories
