// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands around the names of one line or sentence, turned into what it says of each of them.
#pragma once

#include "exchange/letter/atoms.h"
#include "exchange/letter/draftpeople.h"
#include "exchange/letter/pieces.h"

namespace quatuor::letter {

/// What is known before the names of a unit are read.
struct Setting {
    FoundText role; ///< by a label or the heading above
    FoundText jobTitle; ///< by a label: "Maire : …"
    FoundText organisation; ///< by a label: "DDT 07 : …"
    bool substitute = false;
    bool contact = false;
    bool stands = false;
};

/// Sets role, job, organisation, promises by one piece of text; false when it says nothing known. `first`: right after
/// the name, where a job may be any words.
bool readPiece(const PlainLetter& letter, Range piece, Mention& mention, bool first);

/// The pieces of [range) that are no atoms, and the atoms themselves.
void readAround(const PlainLetter& letter, Range range, const std::vector<Atom>& atoms, Mention& mention, bool first);

[[nodiscard]] std::vector<Mention> readMentions(const PlainLetter& letter, Range unit,
    const std::vector<NameMention>& names, const std::vector<Atom>& atoms, const Setting& setting);

/// Atoms that begin in the range.
[[nodiscard]] std::vector<Atom> atomsIn(const std::vector<Atom>& atoms, Range range);

} // namespace quatuor::letter
