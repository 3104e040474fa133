// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Members whom a form's answer named, and names no longer. Only of a row that is the whole answer of a delegation:
// among rows of one person, who is missing may be in another file.
#pragma once

#include "desk/import/incoming.h"
#include "desk/import/membermatch.h"

namespace quatuor {

struct LeavingMember {
    std::size_t member = 0; ///< of the known delegation
    /// Index among the members of the row: somebody new in the same role; nothing: nobody is.
    std::optional<std::size_t> by;
    bool untouched = false; ///< stands here as the answer said
};

/// `matches`: one for each member of the row. Members of other answers, merged or moved here, never leave.
[[nodiscard]] std::vector<LeavingMember> leavingMembers(
    const Registration& known, const IncomingRow& row, std::span<const MemberMatch> matches);

} // namespace quatuor
