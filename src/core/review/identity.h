// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Is it the same person? and, apart from that: how do two records of one person merge?
#pragma once

#include "core/registration.h"

namespace quatuor {

/// Same: safe to treat as one without asking. Likely: worth showing to a person, who decides. Different: anything else.
enum class SamePerson { Same, Likely, Different };

/// By name and e-mail address, folded as core/text.h says; ids and telephones do not matter; symmetric.
/// Same: one address, and names that agree (equal, given and family name exchanged, a given name that is the beginning
/// of the other or missing). Likely: equal names whose addresses differ or are missing; or one address and one family
/// name.
[[nodiscard]] SamePerson samePerson(const Person& a, const Person& b);

/// The same folded name, in either order of given and family name; never true for an empty one.
[[nodiscard]] bool sameName(const Person& a, const Person& b);

/// The same mailbox; never true for an empty address.
[[nodiscard]] bool sameEmail(QStringView a, QStringView b);

/// Two values of one field that cannot both be kept. `field` is a member of Person: "givenName", "familyName", "email",
/// "phone".
struct FieldConflict {
    QLatin1StringView field;
    QString kept;
    QString other;
    bool operator==(const FieldConflict&) const = default;
};

struct MergedPerson {
    Person person; ///< the id of `keep`
    std::vector<FieldConflict> conflicts;
};

/// What one record would hold: `keep` completed by `other`. Where they say the same in another spelling, the better
/// written stays; where they disagree, `keep` stands and the conflict is told. Does not ask whether they are the same
/// person.
[[nodiscard]] MergedPerson mergePerson(const Person& keep, const Person& other);

} // namespace quatuor
