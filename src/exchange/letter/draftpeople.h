// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The people of a draft while a letter is read: mentions of one person met in several places become one.
#pragma once

#include "exchange/letter/names.h"

namespace quatuor::letter {

/// What one place of the letter says of somebody.
struct Mention {
    FoundPerson person;
    bool stands = false; ///< in a list, a table or below a label: belongs to the delegation
    bool forwarded = false;
    bool self = false; ///< "moi-même": whoever wrote this part
    bool absent = false; ///< will not come
};

/// Mentions into people: merged by name, by initial and family name, by address; who is absent or only named in passing
/// is left out; the writer and the contact are settled, and the roles that can be supposed. `group`: the territory is a
/// group of communes, whose "présidente" is elected.
[[nodiscard]] std::vector<FoundPerson> peopleOf(std::vector<Mention> mentions, bool group);

/// Fills the names that an address shows: "prenom.nom@…", when one of its parts is a frequent given name.
void nameFromAddress(FoundPerson& person);
/// True when the local part of the address has the family name in it.
[[nodiscard]] bool isAddressOf(const FoundPerson& person, const QString& email);

} // namespace quatuor::letter
