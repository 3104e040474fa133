// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table `session`.
#pragma once

#include "core/session.h"
#include "store/tables/table.h"

namespace quatuor {

struct SessionTable {
    using Value = Session;
    static constexpr const char* kName = "session";
    static constexpr int kColumns = 14;
    static constexpr const char* kSelect
        = "SELECT t.id, t.date, t.title, t.start_time, t.end_time, t.time_zone, t.link, t.capacity_delegations, "
          "t.capacity_people, "
          "t.opens, t.closes, t.policy_id, t.state, t.postponed_from FROM session AS t ";
    static void write(RowWriter& row, const Session& session);
    [[nodiscard]] static Session read(const Statement& row, int first);
};

} // namespace quatuor
