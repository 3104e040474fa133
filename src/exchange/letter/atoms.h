// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Addresses and telephone numbers of a letter, where they stand.
#pragma once

#include "exchange/letter/lettertext.h"

namespace quatuor::letter {

enum class AtomKind { Email, Phone };

struct Atom {
    AtomKind kind = AtomKind::Email;
    qsizetype from = 0; ///< in the plain text, brackets of <address> included
    qsizetype to = 0;
    FoundText found;
};

/// In the order of the text. Addresses in any writing that people use against robots: "a [at] b [dot] fr", "a(at)b.fr",
/// "a AT b.fr"; in lower case. Addresses of `ours` are atoms without value.
[[nodiscard]] std::vector<Atom> atomsOf(const PlainLetter& letter, const QStringList& ours);

} // namespace quatuor::letter
