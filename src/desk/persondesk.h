// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The directory of people.
#pragma once

#include "core/registration.h"
#include "desk/desk.h"

namespace quatuor {

struct PersonEdit {
    std::optional<QString> givenName;
    std::optional<QString> familyName;
    std::optional<QString> email;
    std::optional<QString> phone;
};

class PersonDesk {
public:
    explicit PersonDesk(Desk& desk)
        : m_desk(desk)
    {
    }
    /// By name; `search`: beginnings of words.
    void list(const QString& search, const std::function<void(const Person&)>& each);
    /// Refuses (Usage) "person.not-found"; (No) "registration.blocked" when an accepted delegation would lose its name.
    [[nodiscard]] Outcome<Done> edit(PersonId id, const PersonEdit& edit);

private:
    Desk& m_desk;
};

} // namespace quatuor
