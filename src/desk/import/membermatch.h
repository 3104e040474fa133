// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which member of a known delegation each person of a file is.
#pragma once

#include "core/registration.h"

#include <span>

namespace quatuor {

struct MemberMatch {
    /// The index of the member; nothing: somebody new.
    std::optional<std::size_t> member;
    bool repeated = false; ///< said to the letter by an earlier row: nothing more to do
};

/// One answer for each of `said`, whatever their order: the surest matches of all are made before the next best of any.
/// By what the source called them last time, else by who they are now, else the place announced for their role.
[[nodiscard]] std::vector<MemberMatch> matchMembers(
    std::span<const Delegate> members, std::span<const Delegate* const> said);

/// Said to the letter the same, the contact apart: it is chosen, where a file does not name it.
[[nodiscard]] bool saysTheSame(const Delegate& one, const Delegate& other);

} // namespace quatuor
