// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Groups by the towns in them: "CC d'Altkirch et environs", "CC Loué - Brûlon - Noyen" have taken other names since.
#pragma once

#include "core/territories/likeness.h"
#include "core/territories/unittable.h"

namespace quatuor::territories {

struct TownVote {
    Row group = kNoRow;
    double weight = 0; ///< of the written words that name towns of the group
};

/// `pairs`: of the written name's letters. Without a département only towns that are written as they are called.
[[nodiscard]] std::vector<TownVote> groupsByTowns(
    const UnitTable& table, const WeighedName& written, const LetterPairs& pairs, Row department);

} // namespace quatuor::territories
