// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/persondesk.h"

#include "core/text.h"
#include "desk/registrationaction.h"
#include "store/personstore.h"
#include "store/tables/persontable.h"

namespace quatuor {

namespace {

void setIfGiven(QString& value, const std::optional<QString>& given)
{
    if (given)
        value = text::cleaned(*given);
}

} // namespace

void PersonDesk::list(const QString& search, const std::function<void(const Person&)>& each)
{
    PersonStore(m_desk.database()).forEach(search, each);
}

Outcome<Done> PersonDesk::edit(PersonId id, const PersonEdit& edit)
{
    PersonStore store(m_desk.database());
    std::optional<Person> person = store.find(id);
    if (!person)
        return refuseMissing(QLatin1StringView("person.not-found"), id.toString());
    setIfGiven(person->givenName, edit.givenName);
    setIfGiven(person->familyName, edit.familyName);
    setIfGiven(person->email, edit.email);
    setIfGiven(person->phone, edit.phone);
    const ActionName action{QLatin1StringView("person.edit"), {{QStringLiteral("person"), id.toString()}}};
    return runOnRegistrations(m_desk, store.registrationsOf(id), action, [&](Recorder& recorder) -> Outcome<Done> {
        table::update<PersonTable>(recorder, *person);
        return Done{};
    });
}

} // namespace quatuor
