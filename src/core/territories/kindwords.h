// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words people put for a kind of territory ("CC", "ville de", "conseil départemental"), as one table.
#pragma once

#include "core/territory.h"

namespace quatuor::territories {

/// A kind word at the beginning of a name.
struct KindPrefix {
    TerritoryKind kind = TerritoryKind::Other;
    QStringView type; ///< the reference's type (CC, CA, CU, METRO, EPT) when the word tells it, else empty
    qsizetype length = 0; ///< of the word in the key
};

/// The longest kind word with which `key` (see text::foldKey) begins, whole words only.
[[nodiscard]] std::optional<KindPrefix> kindPrefix(QStringView key);
/// The same of a whole text, with an article before it: "le département du Gers".
[[nodiscard]] std::optional<KindPrefix> kindAtStart(QStringView key);

/// True for a word that names a kind of EPCI wherever it stands: "Rennes *métropole*", "Grand Annecy *agglomération*".
[[nodiscard]] bool isGroupWord(QStringView word);

/// The kinds the official reference holds; the others are names with members.
[[nodiscard]] bool isOfficial(TerritoryKind kind);

/// True when a unit of kind `kind` answers to `wanted`: people call a territory of the Grand Paris (EPT) an EPCI too.
[[nodiscard]] bool kindFits(TerritoryKind kind, TerritoryKind wanted);

} // namespace quatuor::territories
