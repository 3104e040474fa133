// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/leavingmembers.h"

#include "desk/sourcecells.h"

#include <algorithm>

namespace quatuor {

namespace {

/// The contact is chosen, where a file does not name it: that is nobody's work.
bool isAsSaid(const Delegate& member, const SourceMemory& memory)
{
    const auto fields = memberFields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const QString current = cellOf(member, fields[i]);
        const bool said = memory.knows(i) && memory.at(i) != 0;
        const bool same
            = said ? memory.at(i) == SourceMemory::hash(current) : current.isEmpty() || fields[i] == Field::IsContact;
        if (!same)
            return false;
    }
    return !member.unavailable;
}

bool isOfAnswer(const SourceMemory& memory, quint32 answer)
{
    return memory.knows(wholeAnswerCell()) && memory.at(wholeAnswerCell()) == answer;
}

} // namespace

std::vector<LeavingMember> leavingMembers(
    const Registration& known, const IncomingRow& row, std::span<const MemberMatch> matches)
{
    constexpr std::size_t kRoleCell = 0;
    std::vector<LeavingMember> all;
    if (row.answer == 0 || row.cut)
        return all;
    std::vector<bool> isTaken(matches.size());
    for (std::size_t i = 0; i < known.delegates.size(); ++i) {
        const Delegate& member = known.delegates[i];
        const bool stays = std::ranges::any_of(matches, [i](const MemberMatch& one) { return one.member == i; });
        const SourceMemory memory = stays ? SourceMemory() : SourceMemory::unpack(member.sourceCells);
        if (stays || !member.named() || !isOfAnswer(memory, row.answer))
            continue;
        LeavingMember leaving{i, {}, isAsSaid(member, memory)};
        for (std::size_t k = 0; k < matches.size() && !leaving.by; ++k) {
            const Delegate& said = row.members[k];
            const bool isNew = !matches[k].member && !matches[k].repeated && !isTaken[k] && said.named();
            if (isNew && memory.at(kRoleCell) == SourceMemory::hash(cellOf(said, Field::Role)))
                leaving.by = k;
        }
        if (leaving.by)
            isTaken[*leaving.by] = true;
        all.push_back(leaving);
    }
    return all;
}

} // namespace quatuor
