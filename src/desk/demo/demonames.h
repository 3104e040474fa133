// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words that fictive people are made of. Data only.
#pragma once

#include <span>

namespace quatuor::demo {

using Words = std::span<const char16_t* const>;

struct Gendered {
    const char16_t* feminine;
    const char16_t* masculine;
};

[[nodiscard]] Words womensNames();
[[nodiscard]] Words mensNames();
[[nodiscard]] Words familyNames();

/// Jobs that nobody would take for another role's.
struct RoleJobs {
    const char16_t* role; ///< its code in the seed programme
    std::span<const Gendered> jobs;
};
[[nodiscard]] std::span<const RoleJobs> roleJobs();

[[nodiscard]] Words organisations(); ///< of socio-economic actors
[[nodiscard]] Words projects();
[[nodiscard]] Words expectations();
[[nodiscard]] Words unknownRoles();
[[nodiscard]] Words unknownTerritories();

} // namespace quatuor::demo
