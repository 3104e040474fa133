// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rememberedroles.h"

#include "store/statement.h"

namespace quatuor {

QHash<QString, QString> rememberedRoles(Database& database)
{
    Statement rows(database, "SELECT text_key, choice FROM remembered_choice WHERE kind = 'role' ORDER BY id");
    QHash<QString, QString> roles;
    while (rows.step())
        roles.insert(rows.text(0), rows.text(1));
    return roles;
}

} // namespace quatuor
