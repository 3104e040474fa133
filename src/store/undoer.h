// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Undoes a change: restores, value by value, what it changed, or refuses when a value is no longer the one it gave.
// Undo is itself a change; undoing an undo is redo.
#pragma once

#include "core/outcome.h"
#include "store/changelog.h"
#include "store/recorder.h"

#include <set>

namespace quatuor {

class WorkspaceFile;

struct Undone {
    ChangeId change; ///< the new change
    qint64 dependents = 0; ///< rows that were added later to what an insert had made, and went with it
};

class Undoer {
public:
    Undoer(WorkspaceFile& workspace, Signature signature);

    /// Refuses (No): "change.undone-already", "change.not-undoable", "change.value-changed" (with the later change,
    /// table, column), "change.changed-outside", "change.depended-on", "change.breaks-composition" (with the
    /// registration). Refuses (Usage): "change.not-found".
    [[nodiscard]] Outcome<Undone> undo(ChangeId id);
    /// Brings back a change that was undone: undoes its undo. Refuses (No) also "change.not-undone".
    [[nodiscard]] Outcome<Undone> redo(ChangeId id);

private:
    [[nodiscard]] Outcome<Undone> revert(const ChangeEntry& entry);

    WorkspaceFile& m_workspace;
    Signature m_signature;
};

} // namespace quatuor
