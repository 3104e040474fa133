// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Findings and their fixes in the user's language.
#pragma once

#include "core/rules/finding.h"

namespace quatuor {

/// One sentence, with its full stop: "Il manque l'agent·e de l'État." Names the rule when it has no sentence.
[[nodiscard]] QString findingText(const Finding& finding);
/// Two or three words for a list, by rule id: "Rôle manquant".
[[nodiscard]] QString findingTitle(QStringView rule);
/// What a button would say, without a full stop: "Faire appel à Maud Vidal, suppléant·e". Empty when no fix is known.
[[nodiscard]] QString fixText(const Fix& fix);

} // namespace quatuor
