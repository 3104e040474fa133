// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table behind refusaltext.h, apart so that a test can hold it against the codes that the sources use.
#pragma once

#include "words/sentence.h"

namespace quatuor {

/// By the code of the refusal.
[[nodiscard]] std::span<const Sentence> refusalSentences();

} // namespace quatuor
