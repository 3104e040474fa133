// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table `registration`, without its delegates.
#pragma once

#include "core/registration.h"
#include "store/tables/table.h"

namespace quatuor {

struct RegistrationTable {
    using Value = Registration;
    static constexpr const char* kName = "registration";
    static constexpr int kColumns = 22;
    static constexpr const char* kSelect = "SELECT t.id, t.session_id, t.territory_id, t.territory_name, "
                                           "t.territory_code, t.territory_kind, t.state, t.ref, "
                                           "t.source_key, t.submitted_at, t.entered_at, t.project_title, "
                                           "t.project_summary, t.expectations, t.notice_acknowledged, "
                                           "t.note, t.decided_at, t.reason, t.hold_until, t.to_confirm, t.merged_into, "
                                           "t.source_cells FROM registration AS t ";
    static void write(RowWriter& row, const Registration& registration);
    [[nodiscard]] static Registration read(const Statement& row, int first);
};

} // namespace quatuor
