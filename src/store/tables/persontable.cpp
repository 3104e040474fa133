// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/persontable.h"

#include "core/text.h"

namespace quatuor {

void PersonTable::write(RowWriter& row, const Person& person)
{
    write(row, person, text::nameKey(person.givenName, person.familyName), text::emailKey(person.email));
}

void PersonTable::write(RowWriter& row, const Person& person, const QString& nameKey, const QString& emailKey)
{
    row.add(person.id).add(person.givenName).add(person.familyName).add(person.email).add(person.phone);
    row.add(nameKey).add(emailKey);
}

Person PersonTable::read(const Statement& row, int first)
{
    return {
        row.id<PersonId>(first), row.text(first + 1), row.text(first + 2), row.text(first + 3), row.text(first + 4)};
}

} // namespace quatuor
