// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Letters with the drafts that a person made of them, and what a reader got right, missed and got wrong.
#pragma once

#include "exchange/letter/letterreader.h"

#include <string>

namespace quatuor::testkit {

struct LetterScore {
    int right = 0;
    int missing = 0;
    int wrong = 0;
    std::string told; ///< a line for each field missing or wrong
    [[nodiscard]] int expected() const { return right + missing + wrong; }
    void add(const LetterScore& other);
};

/// Names of the letters of tests/data/letters, without ".txt", in order.
[[nodiscard]] QStringList letterNames();
/// Letters that the reader was not tuned on.
[[nodiscard]] bool isHeldOut(const QString& name);
[[nodiscard]] QString letterText(const QString& name);
/// Of all letters: the day they were written, and whom they were written to.
[[nodiscard]] LetterContext letterContext();
/// Compares field by field with the letter's .draft.json. A list there is a choice of answers, "" that of none.
[[nodiscard]] LetterScore score(const QString& name, const LetterDraft& draft);

} // namespace quatuor::testkit
