// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table `delegate`, read together with the person who holds the place.
#pragma once

#include "core/registration.h"
#include "store/tables/table.h"

namespace quatuor {

struct DelegateTable {
    using Value = Delegate;
    static constexpr const char* kName = "delegate";
    static constexpr int kColumns = 14;
    static constexpr const char* kSelect = "SELECT t.id, t.registration_id, t.role, t.role_text, t.is_substitute, "
                                           "t.is_contact, t.is_unavailable, t.is_to_come, "
                                           "t.to_come_by, t.organisation, t.job_title, t.position, t.person_id, "
                                           "p.given_name, p.family_name, p.email, p.phone, t.source_cells "
                                           "FROM delegate AS t LEFT JOIN person AS p ON p.id = t.person_id ";
    static void write(RowWriter& row, const Delegate& delegate);
    [[nodiscard]] static Delegate read(const Statement& row, int first);
};

} // namespace quatuor
