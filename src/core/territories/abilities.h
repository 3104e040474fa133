// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the matcher can do besides looking a name up. All of it is always on, except when what each gives is measured.
#pragma once

#include <QtGlobal>

namespace quatuor::territories {

enum class Ability : quint16 {
    Repair = 1, ///< encodings undone, articles turned to the front
    Notes = 2, ///< brackets, notes, numbers and the other side of a stroke cut off
    DepartmentInText = 4, ///< "Montréal du Gers"
    Likeness = 8, ///< whatever is not the name itself
    PartsOfNames = 16, ///< shorter and longer names
    Acronyms = 32,
    Towns = 64, ///< a group by the towns in it
    PlaceWords = 128, ///< what is left of a longer name must be of the place
    Cues = 256, ///< words of bodies that are not listed
    Past = 512, ///< names that nobody bears today
};

struct Abilities {
    quint16 missing = 0;
    [[nodiscard]] bool has(Ability ability) const { return (missing & quint16(ability)) == 0; }
    /// To look up and nothing else.
    [[nodiscard]] static Abilities none() { return {0xffff}; }
    [[nodiscard]] static Abilities without(Ability ability) { return {quint16(ability)}; }
};

} // namespace quatuor::territories
