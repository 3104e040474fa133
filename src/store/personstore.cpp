// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/personstore.h"

#include "core/text.h"
#include "store/searchfilter.h"
#include "store/searchindex.h"
#include "store/statement.h"
#include "store/tables/persontable.h"

namespace quatuor {

std::optional<Person> PersonStore::find(PersonId id)
{
    return table::find<PersonTable>(m_database, id.value());
}

void PersonStore::forEach(const QString& search, const std::function<void(const Person&)>& each)
{
    const bool everybody = search.trimmed().isEmpty();
    if (!everybody && search::prefixQuery(search).isEmpty())
        return; // nothing but punctuation, which names nobody
    const QByteArray condition = everybody ? QByteArray() : "WHERE t.id IN (" + search::peopleSql() + ") ";
    Statement rows(m_database, PersonTable::kSelect + condition + "ORDER BY t.name_key, t.id");
    if (!everybody)
        search::bindPeople(rows, search);
    while (rows.step())
        each(PersonTable::read(rows, 0));
}

PersonId PersonStore::same(const Person& person)
{
    const QString name = text::nameKey(person.givenName, person.familyName);
    const QString email = text::emailKey(person.email);
    if (name.isEmpty() || email.isEmpty())
        return {};
    Statement row(m_database, "SELECT id FROM person WHERE name_key = ? AND email_key = ? ORDER BY id LIMIT 1");
    return row.with(name, email).step() ? row.id<PersonId>(0) : PersonId();
}

std::vector<RegistrationId> PersonStore::registrationsOf(PersonId id)
{
    Statement rows(
        m_database, "SELECT DISTINCT registration_id FROM delegate WHERE person_id = ? ORDER BY registration_id");
    rows.with(id);
    std::vector<RegistrationId> all;
    while (rows.step())
        all.push_back(rows.id<RegistrationId>(0));
    return all;
}

} // namespace quatuor
