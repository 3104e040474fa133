// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The three-way decision as a table over its questions.
#include "core/review/cellchange.h"

namespace quatuor {

namespace {

using enum CellVerdict;

// [the source changed][the cell was edited here][the registration is accepted], for a cell that differs from the source
constexpr CellVerdict kVerdicts[2][2][2] = {
    //  not edited          edited
    {{Unchanged, Unchanged}, {Keep, Keep}}, // the source did not change
    {{Take, Propose}, {Propose, Propose}}, // the source changed
};

} // namespace

CellVerdict cellVerdict(CellAnswers cell, bool accepted)
{
    return cell.differs ? kVerdicts[cell.changed][cell.edited][accepted] : Unchanged;
}

CellVerdict cellVerdict(const CellVersions& cell, bool accepted)
{
    return cellVerdict(
        {cell.sourceNow != cell.current, cell.sourceNow != cell.sourceBefore, cell.current != cell.sourceBefore},
        accepted);
}

} // namespace quatuor
