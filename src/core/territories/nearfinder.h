// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the units whose names are like the one that was written, where none bears it.
#pragma once

#include "core/territories/abilities.h"
#include "core/territories/likeness.h"
#include "core/territories/namefinder.h"

namespace quatuor::territories {

struct NearHit {
    /// How it was found, from the best reason for it to the poorest.
    enum class How : quint8 { Name, Acronym, Town };

    Row row = kNoRow; ///< the unit of today
    Row written = kNoRow; ///< `row`, or the part of it whose name it was
    How how = How::Name;
    Likeness likeness;
    double score = 0; ///< the likeness, weighed by what is known besides the name
    bool ofType = true; ///< false: a CC was written and it is a CA
};
using NearList = QVarLengthArray<NearHit, 8>;

struct NearQuery {
    QStringView name;
    std::optional<TerritoryKind> kind; ///< wanted
    Row department = kNoRow;
    Abilities abilities = {};
    int damage = 0; ///< letters that are lost
};

/// Best first; each unit once. Nothing that is less than faintly alike.
[[nodiscard]] NearList findNear(const UnitTable& table, const NearQuery& query);

} // namespace quatuor::territories
