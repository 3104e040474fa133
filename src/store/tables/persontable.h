// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table `person`.
#pragma once

#include "core/registration.h"
#include "store/tables/table.h"

namespace quatuor {

struct PersonTable {
    using Value = Person;
    static constexpr const char* kName = "person";
    static constexpr int kColumns = 7;
    static constexpr const char* kSelect
        = "SELECT t.id, t.given_name, t.family_name, t.email, t.phone FROM person AS t ";
    static constexpr int kReadColumns = 5;
    static void write(RowWriter& row, const Person& person);
    /// When the keys are known already.
    static void write(RowWriter& row, const Person& person, const QString& nameKey, const QString& emailKey);
    [[nodiscard]] static Person read(const Statement& row, int first);
};

} // namespace quatuor
