// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables behind findingtext.h, apart so that a test can walk through them.
#pragma once

#include "words/sentence.h"

namespace quatuor {

/// By rule id. Besides the rule's own arguments: `sole` (the role of role.missing when one is enough), `sameRole`
/// ("yes").
[[nodiscard]] std::span<const Sentence> findingSentences();
[[nodiscard]] std::span<const Sentence> findingTitles();
/// By kind of fix.
[[nodiscard]] std::span<const Sentence> fixSentences();

} // namespace quatuor
