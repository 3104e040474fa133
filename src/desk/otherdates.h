// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which other days a registration could be offered, best first.
#pragma once

#include "core/registration.h"
#include "core/session.h"
#include "desk/desk.h"

#include <vector>

namespace quatuor {

struct OtherDate {
    Session session;
    std::optional<int> delegationsLeft; ///< nothing: no limit
    std::optional<int> peopleLeft;
    bool fits = false; ///< the delegation is placed whole
    bool open = false; ///< its registration window includes today
};

/// Coming sessions but its own: those with room and open first, then by date.
[[nodiscard]] std::vector<OtherDate> otherDates(Desk& desk, const Registration& registration);

/// Whether there is any: much less work.
[[nodiscard]] bool hasOtherDates(Desk& desk, const Registration& registration);

} // namespace quatuor
