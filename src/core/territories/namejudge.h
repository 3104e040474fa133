// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Judges what a name found: how sure it is, and what else it may be.
#pragma once

#include "core/territories/match.h"
#include "core/territories/namefinder.h"

namespace quatuor::territories {

// A candidate's confidence; the verdict, not the number, decides.
inline constexpr double kCertain = 1.0;
inline constexpr double kProbable = 0.9;
inline constexpr double kHomonym = 0.5;
inline constexpr double kContradicted = 0.3;

inline constexpr std::size_t kMostCandidates = 5;

[[nodiscard]] TerritoryCandidate candidate(
    const UnitTable& table, Row row, double confidence, QLatin1StringView reason);

/// Once, and no more than five in all.
void addCandidate(TerritoryMatch& match, const TerritoryCandidate& candidate);

/// All of them, for a person to choose.
[[nodiscard]] TerritoryMatch several(const UnitTable& table, const FoundList& found, double confidence,
    QLatin1StringView reason, QLatin1StringView form = {});

/// An overseas collectivity is a département and a région under one code: the département stands for both.
void dropTwinRegions(const UnitTable& table, FoundList& list);

/// No candidate is better than probable, no verdict better than confident.
void demote(TerritoryMatch& match);

[[nodiscard]] TerritoryMatch judgeName(const UnitTable& table, NameAnswer answer);

} // namespace quatuor::territories
