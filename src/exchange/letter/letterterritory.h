// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The territory that a letter speaks for.
#pragma once

#include "exchange/letter/peoplereader.h"

namespace quatuor::letter {

struct LetterTerritory {
    FoundText written;
    FoundText code; ///< when the matcher is settled
    bool group = false; ///< a group of communes by its words or its unit
};

/// The territory of a label, of "pour la communauté de communes…", of a name that only one official unit bears, or of
/// the signature; in this order. Who is named on the same line does not speak for it.
[[nodiscard]] LetterTerritory territoryOf(
    const PlainLetter& letter, const std::vector<Unit>& units, const OfficialReference* reference);

} // namespace quatuor::letter
