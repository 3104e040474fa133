// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seed.h"

#include "core/role.h"
#include "store/statement.h"

namespace quatuor {

void insertSeedProgramme(Database& database)
{
    constexpr qint64 kProgramme = 1;
    CompositionPolicy policy = seedPolicy();
    policy.id = PolicyId(1);
    Statement(database, "INSERT INTO programme (id, code, label) VALUES (?, ?, ?)")
        .with(kProgramme, QLatin1StringView("journees-initiation"),
            QStringLiteral("Journées d'initiation à la conduite de changement systémique"))
        .run();
    Statement(database, "INSERT INTO policy (id, programme_id, version, most, recommended) VALUES (?, ?, ?, ?, ?)")
        .with(policy.id, kProgramme, policy.version, policy.most, policy.recommended)
        .run();
    Statement insertRole(
        database, "INSERT INTO role (id, programme_id, code, label, mark, position) VALUES (?, ?, ?, ?, ?, ?)");
    Statement insertBounds(
        database, "INSERT INTO policy_role (id, policy_id, role, least, most) VALUES (?, ?, ?, ?, ?)");
    qint64 row = 0;
    for (const RoleBounds& bounds : policy.roles) {
        ++row;
        insertRole.with(row, kProgramme, bounds.role.code, bounds.role.label, bounds.role.mark, bounds.role.position)
            .run();
        insertBounds.with(row, policy.id, bounds.role.code, bounds.least, bounds.most).run();
    }
}

} // namespace quatuor
