// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The journal: list, show, undo, redo.
#pragma once

#include "desk/desk.h"
#include "store/changelog.h"

namespace quatuor {

struct ChangeDetail {
    ChangeEntry entry;
    std::vector<CellChange> cells; ///< at most 200
    std::vector<RowRange> ranges;
};

class ChangeDesk {
public:
    explicit ChangeDesk(Desk& desk)
        : m_desk(desk)
    {
    }
    /// Newest first.
    [[nodiscard]] std::vector<ChangeEntry> list(int most = 1000);
    /// What happened to one registration, newest first.
    [[nodiscard]] std::vector<ChangeEntry> about(RegistrationId registration, int most = 50);
    /// Refuses (Usage) "change.not-found".
    [[nodiscard]] Outcome<ChangeDetail> show(ChangeId id);
    /// Whether to undo or redo it takes so long that a window must not wait for it.
    [[nodiscard]] bool isLong(ChangeId id);
    /// Refusals are store/undoer's. Gives the change that undid or redid it.
    [[nodiscard]] Outcome<ChangeId> undo(ChangeId id);
    [[nodiscard]] Outcome<ChangeId> redo(ChangeId id);

private:
    Desk& m_desk;
};

} // namespace quatuor
