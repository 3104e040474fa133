// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the units that bear a name as somebody wrote it: with a kind word before it, a département beside it, articles
// or not.
#pragma once

#include "core/territories/abilities.h"
#include "core/territories/unittable.h"

namespace quatuor::territories {

/// A unit that was found, and what it was found by.
struct Found {
    Row row = kNoRow; ///< the unit of today
    Row written = kNoRow; ///< the unit whose name or code it was: `row`, or a part of it
    Tier tier = Tier::Name;
    [[nodiscard]] bool isPart() const { return row != written; }
};
using FoundList = QVarLengthArray<Found, 24>;

/// What is known besides the name.
struct NameHints {
    std::optional<TerritoryKind> kind;
    Row department = kNoRow;
    Abilities abilities = {};
    int damage = 0; ///< how many letters of the name are lost
    Row only = kNoRow; ///< asks whether the name can be that of this unit, whatever the other hints
};

struct NameAnswer {
    FoundList found; ///< those that fit the hints; else those that bear the name and do not
    bool fits = false;
    bool inDepartment = false; ///< a département, given or written with the name, narrowed it
    std::optional<TerritoryKind> kind; ///< by the kind word, else by the hint
    std::optional<TerritoryKind> kindWord; ///< by the kind word alone, also when nothing was found
    QStringView type; ///< by the kind word: CC, CA…
    bool kindConflict = false; ///< the kind word is not of the kind that the hint says
};

/// Nothing for an empty name, a name longer than any official one, or a kind of which the reference has none (PETR,
/// syndicat…).
[[nodiscard]] NameAnswer findByName(const UnitTable& table, QStringView name, const NameHints& hints);

} // namespace quatuor::territories
