// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was read in a letter, as the form of a registration takes it: each field with the words it came from.
#pragma once

#include "desk/letterdesk.h"
#include "pages/entrydraft.h"

namespace quatuor {

inline constexpr std::size_t kMostLetterPeople = 16; ///< that a form shows

/// What is only supposed, and what a person must look at, is marked as guessed.
[[nodiscard]] EntryDraft draftOf(const LetterReading& reading, const LetterText& letter);

/// A place in a letter that a field of the form came from.
struct Passage {
    qsizetype start = 0;
    qsizetype length = 0;
    bool guessed = false;
    bool operator==(const Passage&) const = default;
};

/// In the order of the letter; a place that gave several fields is one, and guessed when one of them is.
[[nodiscard]] std::vector<Passage> passagesOf(const EntryDraft& draft);

/// What the letter leaves to a person, one sentence each.
[[nodiscard]] QStringList remarksOn(const LetterReading& reading, const LetterText& letter);

} // namespace quatuor
