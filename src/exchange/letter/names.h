// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of people in a line: after a title, by a frequent given name, by capitals, or by where they stand.
#pragma once

#include "exchange/letter/lettertext.h"

namespace quatuor::letter {

struct Range {
    qsizetype from = 0;
    qsizetype to = 0;
    [[nodiscard]] bool isEmpty() const { return from >= to; }
};

struct NameMention {
    Range whole; ///< with its title
    Range given; ///< may be an initial ("S.") or empty
    Range family;
    bool title = false; ///< M., Mme…
    bool strong = false; ///< a name wherever it stands; else only where an item begins
    bool self = false; ///< "moi-même"
};

/// In the order of the text, without overlap.
[[nodiscard]] std::vector<NameMention> namesIn(QStringView text, Range range);

} // namespace quatuor::letter
