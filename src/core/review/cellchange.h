// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an import does with one cell, when the source, the workspace and time disagree.
#pragma once

#include <QString>

namespace quatuor {

enum class CellVerdict {
    Unchanged, ///< the workspace already says what the source says
    Take, ///< the source changed and nobody touched the cell: write it
    Keep, ///< the source says what it said before; a hand edit stands
    Propose, ///< a person decides: the source changed over a hand edit, or over an accepted registration
};

/// The three versions of a cell, cleaned (core/text.h). A source row met for the first time said nothing before:
/// `sourceBefore` is empty, so that what was typed by hand is never overwritten in silence.
struct CellVersions {
    QString sourceBefore;
    QString sourceNow;
    QString current;
};

[[nodiscard]] CellVerdict cellVerdict(const CellVersions& cell, bool accepted);

/// The same when only the answers are known: does the source differ from the cell, did the source change, was the cell
/// edited here?
struct CellAnswers {
    bool differs = false;
    bool changed = false;
    bool edited = false;
};
[[nodiscard]] CellVerdict cellVerdict(CellAnswers cell, bool accepted);

} // namespace quatuor
