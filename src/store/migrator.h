// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brings a workspace to this program's schema, one transaction a migration. Migrations only add tables, and columns at
// the end.
#pragma once

#include <QByteArray>

namespace quatuor {

class Database;

/// The newest schema this program knows: the number of the last file of resources/migrations.
[[nodiscard]] int newestSchema();

/// "Quat", in the header of every workspace.
constexpr int kApplicationId = 0x51756174;

/// Runs what is missing from user_version up to `target`. Throws Fault; a migration that fails leaves the version
/// before it.
void migrate(Database& database, int target = newestSchema());

/// What sqlite_schema must hold after `migrate`: one line an object, sorted. Compared before a file is trusted.
[[nodiscard]] QByteArray schemaText(Database& database);
[[nodiscard]] QByteArray expectedSchema(int version);

} // namespace quatuor
