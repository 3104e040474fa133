// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Real territories for a demonstration: communes and intercommunalities of varied départements, overseas included.
#pragma once

#include "core/territories/reference.h"
#include "desk/demo/demorandom.h"

namespace quatuor {

/// In the order of chance, each once; as many as `wanted` if there are, a few thousand at the most.
[[nodiscard]] std::vector<OfficialUnit> demoTerritories(int wanted, DemoRandom& random);

} // namespace quatuor
