// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of a letter: what is its author's, what is quoted, what was forwarded, what is only a header.
#pragma once

#include "exchange/letter/lettertext.h"

namespace quatuor::letter {

enum class Zone {
    Body,
    Forwarded, ///< below a header of a forwarded or answered letter: a letter in its turn
    Quoted, ///< somebody else's words
};

struct Line {
    qsizetype from = 0; ///< without quote marks, bullets, numbers and spaces
    qsizetype to = 0;
    Zone zone = Zone::Body;
    bool item = false; ///< had a bullet or a number
    bool header = false; ///< De :, Objet :, "Le … a écrit :", a rule between letters
    bool closing = false; ///< a closing formula, or "--"
    bool signature = false; ///< below a closing formula
    [[nodiscard]] bool isBlank() const { return from >= to; }
    [[nodiscard]] qsizetype length() const { return to - from; }
};

[[nodiscard]] std::vector<Line> linesOf(const PlainLetter& letter, const QStringList& ours);

} // namespace quatuor::letter
