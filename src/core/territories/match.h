// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer of the territory matcher: candidates, confidence, verdict.
#pragma once

#include "core/territory.h"

#include <vector>

namespace quatuor {

/// exact: the code, or the normalised name and it is the only one. confident: very probably. ambiguous: a person
/// chooses. none: nothing.
enum class MatchVerdict { Exact, Confident, Ambiguous, None };
[[nodiscard]] QLatin1StringView code(MatchVerdict verdict);

struct TerritoryCandidate {
    QString code;
    TerritoryKind kind = TerritoryKind::Commune;
    QString name;
    QString department; ///< département code, empty for a région
    double confidence = 0; ///< 0 to 1
    QLatin1StringView reason; ///< stable: "code", "code-zero-restored", "same-name", "same-name-in-department",
                              ///< "homonym", "former-code", "delegated-commune", "former-name", "merged" (see `past`),
                              ///< "usual-name";
                              ///< of what is only like it:
                              ///< "similar-name", "short-name", "longer-name", "common-words", "acronym",
                              ///< "member-commune"
    TerritoryId own = {}; ///< a territory of this workspace, for kinds without an official code; else null
    QLatin1StringView form
        = {}; ///< how the same name was written, stable: "without-article", "without-kind", "other-spaces"; or why it
              ///< is none the less not this one: "elsewhere", "other-kind"; words say it
    int pastUntil = 0; ///< the last year in which that name is known to have been borne
    QString past = {}; ///< the name that it bore, or that a unit bore which went into it; else empty
};

struct TerritoryMatch {
    MatchVerdict verdict = MatchVerdict::None;
    std::vector<TerritoryCandidate> candidates; ///< best first, at most 5
    QLatin1StringView reason = {}; ///< of a verdict none, stable: "empty", "too-long", "email", "no-letters",
                                   ///< "other-script", "address", "person", "body-not-listed", "nothing-alike"
    bool together = false; ///< the text names all of the candidates: "CC X et CC Y"
    [[nodiscard]] bool settled() const { return verdict == MatchVerdict::Exact || verdict == MatchVerdict::Confident; }
};

} // namespace quatuor
