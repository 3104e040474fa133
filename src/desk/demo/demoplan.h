// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a demonstration is made of: which days, and how many registrations in which state.
#pragma once

#include "core/registration.h"
#include "core/session.h"

#include <span>
#include <vector>

namespace quatuor {

/// What is the matter with a delegation.
enum class DemoShape {
    Whole,
    RoleMissing,
    Warned, ///< ready, with something to look at
    RoleUnknown, ///< a role in words that are nobody's
    TerritoryUnknown,
};

/// The days of one season: some years ago, over, and coming.
enum class DemoDay { History, Spring, Summer, Full, Next, Later };
inline constexpr std::size_t kDemoDays = 6;

struct DemoShare {
    DemoDay day;
    RegistrationState state;
    DemoShape shape;
    int weight; ///< of 120
};

struct DemoRegistration {
    int season = 0;
    DemoShare share;
};

/// `count` registrations: twelve accepted for one day first, then all the shares at once, in proportion.
[[nodiscard]] std::vector<DemoRegistration> demoPlan(int count);

/// How many seasons that takes: in one, no day needs more territories than there are.
[[nodiscard]] int demoSeasons(int count);

/// One of the days, before it has capacity, policy and id. `today`: the organiser's date.
[[nodiscard]] Session demoSession(DemoDay day, int season, QDate today);

} // namespace quatuor
