// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words that a person decided the role of, once, for this workspace.
#pragma once

#include <QHash>
#include <QString>

namespace quatuor {

class Database;

/// Role codes by folded words.
[[nodiscard]] QHash<QString, QString> rememberedRoles(Database& database);

} // namespace quatuor
