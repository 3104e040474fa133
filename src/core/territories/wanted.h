// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a name asks for when it is not looked up but likened: the words for the kind peeled off, the kind they tell.
#pragma once

#include "core/territory.h"

namespace quatuor::territories {

struct Wanted {
    QString key; ///< the strict key without the words for the kind
    std::optional<TerritoryKind> kind;
    QStringView type; ///< CC, CA, CU, METRO, EPT, when the word tells it
    bool group = false; ///< rather an EPCI: a word for one was written, or an article where communes have none
};

[[nodiscard]] Wanted wantedOf(QStringView name, std::optional<TerritoryKind> kind);

/// The key with its words for a kind of group spelt right; null when none was misspelt.
[[nodiscard]] QString withKindSpelt(QStringView key);

/// True when a group of the first type never becomes one of the second: a communauté de communes becomes a communauté
/// d'agglomération, never the other way round.
[[nodiscard]] bool isDemotion(QStringView from, QStringView to);

} // namespace quatuor::territories
