// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The directory of people: listed, searched, and where each takes part.
#pragma once

#include "core/registration.h"

#include <functional>

namespace quatuor {

class Database;

class PersonStore {
public:
    explicit PersonStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::optional<Person> find(PersonId id);
    /// By name, then id. `search`: beginnings of words of the name or the e-mail; empty: everybody.
    void forEach(const QString& search, const std::function<void(const Person&)>& each);
    /// The person of that name and that e-mail, or null; null too when either is empty.
    [[nodiscard]] PersonId same(const Person& person);
    /// Whose delegations they are in.
    [[nodiscard]] std::vector<RegistrationId> registrationsOf(PersonId id);

private:
    Database& m_database;
};

} // namespace quatuor
