// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/membermatch.h"

#include "core/review/identity.h"
#include "desk/sourcecells.h"

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

struct Known {
    const Delegate& member;
    SourceMemory memory;
    bool taken = false;

    [[nodiscard]] bool remembers(std::size_t cell, quint32 hash) const
    {
        return memory.knows(cell) && memory.at(cell) == hash;
    }
};

struct Said {
    const Delegate& delegate;
    quint32 name;
    quint32 email; ///< 0 without one
};

bool isSaidInThatRole(const Known& known, const Said& said)
{
    constexpr std::size_t kRoleCell = 0;
    const bool sourceSaid = known.memory.knows(kRoleCell) && known.memory.at(kRoleCell) != 0;
    return sourceSaid ? known.memory.at(kRoleCell) == SourceMemory::hash(cellOf(said.delegate, Field::Role))
                      : known.member.role == said.delegate.role;
}

/// The same answer, written anew. Two forms may give the same number: another role is somebody else.
bool isThatAnswer(const Known& known, const Said& said)
{
    return said.delegate.answer != 0 && known.remembers(answerHashCell(), said.delegate.answer)
        && isSaidInThatRole(known, said);
}

bool isRemembered(const Known& known, const Said& said)
{
    const bool somebody = said.email != 0 || said.delegate.named();
    return somebody && known.remembers(nameHashCell(), said.name) && known.remembers(emailHashCell(), said.email);
}

bool isRememberedInThatRole(const Known& known, const Said& said)
{
    return isRemembered(known, said) && isSaidInThatRole(known, said);
}

bool isSame(const Known& known, const Said& said)
{
    return said.delegate.named() && samePerson(known.member.person, said.delegate.person) == SamePerson::Same;
}

bool isSameInThatRole(const Known& known, const Said& said)
{
    return isSame(known, said) && isSaidInThatRole(known, said);
}

bool hasThatName(const Known& known, const Said& said)
{
    return said.delegate.named()
        && (known.remembers(nameHashCell(), said.name) || sameName(known.member.person, said.delegate.person));
}

bool hasThatNameInThatRole(const Known& known, const Said& said)
{
    return hasThatName(known, said) && isSaidInThatRole(known, said);
}

/// A name mended at the source. Another role behind the same address is somebody else of the same office.
bool hasThatAddressInThatRole(const Known& known, const Said& said)
{
    return said.email != 0 && known.remembers(emailHashCell(), said.email) && isSaidInThatRole(known, said);
}

bool isNobodyYetEither(const Known& known, const Said& said)
{
    if (said.delegate.named() || known.member.named() || known.member.role != said.delegate.role)
        return false;
    // A list that this program wrote says nothing of a place to come but its role.
    const bool saysNothing = !said.delegate.toCome && said.email == 0;
    return saysNothing || known.member.toCome == said.delegate.toCome;
}

/// A place that the source announced, and now names.
bool isThePlaceAnnounced(const Known& known, const Said& said)
{
    return said.delegate.named() && known.member.toCome && !known.member.named() && !known.memory.isEmpty()
        && isSaidInThatRole(known, said);
}

/// A place that the source still announces, and a person has named since.
bool isThePlaceNamedHere(const Known& known, const Said& said)
{
    return !said.delegate.named() && said.email == 0 && known.member.named()
        && known.remembers(nameHashCell(), said.name) && known.remembers(emailHashCell(), 0)
        && isSaidInThatRole(known, said);
}

using Test = bool (*)(const Known&, const Said&);
constexpr std::array<Test, 11> kSurestFirst
    = {isThatAnswer, isRememberedInThatRole, isRemembered, isSameInThatRole, isSame, hasThatNameInThatRole, hasThatName,
        hasThatAddressInThatRole, isNobodyYetEither, isThePlaceAnnounced, isThePlaceNamedHere};

void matchBy(Test test, std::vector<Known>& known, std::span<const Said> said, std::vector<MemberMatch>& matches)
{
    for (std::size_t i = 0; i < said.size(); ++i) {
        if (matches[i].member || matches[i].repeated)
            continue;
        const auto found
            = std::ranges::find_if(known, [&](const Known& one) { return !one.taken && test(one, said[i]); });
        if (found == known.end())
            continue;
        found->taken = true;
        matches[i].member = std::size_t(found - known.begin());
    }
}

} // namespace

bool saysTheSame(const Delegate& one, const Delegate& other)
{
    return one.named() && std::ranges::all_of(memberFields(), [&](Field field) {
        return field == Field::IsContact || cellOf(one, field) == cellOf(other, field);
    });
}

std::vector<MemberMatch> matchMembers(std::span<const Delegate> members, std::span<const Delegate* const> said)
{
    std::vector<Known> known;
    for (const Delegate& one : members)
        known.push_back({one, SourceMemory::unpack(one.sourceCells), false});
    std::vector<Said> named;
    std::vector<MemberMatch> matches(said.size());
    for (std::size_t i = 0; i < said.size(); ++i) {
        named.push_back({*said[i], nameHash(*said[i]), emailHash(*said[i])});
        matches[i].repeated = std::ranges::any_of(
            said.first(i), [&](const Delegate* earlier) { return saysTheSame(*said[i], *earlier); });
    }
    for (const Test test : kSurestFirst)
        matchBy(test, known, named, matches);
    return matches;
}

} // namespace quatuor
