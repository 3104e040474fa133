// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a name as somebody wrote it to the verdict: as it stands, then without what was added to it, then by likeness.
#pragma once

#include "core/territories/match.h"
#include "core/territories/namefinder.h"

namespace quatuor::territories {

/// Every "none" has its reason.
[[nodiscard]] TerritoryMatch matchName(const UnitTable& table, QStringView name, const NameHints& hints);

} // namespace quatuor::territories
