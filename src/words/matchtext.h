// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words for what the matcher of territories answers: why this one, why nothing.
#pragma once

#include "core/territories/match.h"

namespace quatuor {

/// "same name but for its article; the only one in its département (Ain)". A reason that has no word is given back.
[[nodiscard]] QString matchReasonText(const TerritoryCandidate& candidate);

/// A sentence for TerritoryMatch::reason; one that fits them all for a reason that has none.
[[nodiscard]] QString noMatchText(QLatin1StringView reason);

} // namespace quatuor
