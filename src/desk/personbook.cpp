// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/personbook.h"

#include "core/text.h"
#include "store/tables/persontable.h"

namespace quatuor {

PersonBook::PersonBook(Recorder& recorder, WriteMode mode)
    : m_recorder(recorder)
    , m_anyBefore(recorder.database().integer("SELECT EXISTS (SELECT 1 FROM person)") != 0)
    , m_find(recorder.database(), "SELECT id FROM person WHERE name_key = ? AND email_key = ? ORDER BY id LIMIT 1")
    , m_fillPhone(recorder.database(), "UPDATE person SET phone = ? WHERE id = ? AND phone = ''")
    , m_insert(recorder, PersonTable::kName, PersonTable::kColumns, mode)
{
}

PersonId PersonBook::ensure(const Person& person)
{
    const Keys keys{text::nameKey(person.givenName, person.familyName), text::emailKey(person.email)};
    const bool identifies = !keys.name.isEmpty() && !keys.email.isEmpty();
    const PersonId known = identifies ? find(keys, person) : PersonId();
    return known.isNull() ? insert(keys, person) : known;
}

PersonId PersonBook::find(const Keys& keys, const Person& person)
{
    PersonId known;
    if (const auto found = m_new.find(text::stableHash(keys.email, text::stableHash(keys.name))); found != m_new.end())
        known = found->second;
    else if (m_anyBefore && m_find.with(keys.name, keys.email).step())
        known = m_find.id<PersonId>(0);
    m_find.reset();
    if (!known.isNull() && !person.phone.isEmpty())
        m_fillPhone.with(person.phone, known).run();
    return known;
}

PersonId PersonBook::insert(const Keys& keys, const Person& person)
{
    Person entered = person;
    entered.id = m_recorder.newId<PersonId>();
    PersonTable::write(m_insert, entered, keys.name, keys.email);
    m_insert.endRow();
    m_new.emplace(text::stableHash(keys.email, text::stableHash(keys.name)), entered.id);
    return entered.id;
}

} // namespace quatuor
