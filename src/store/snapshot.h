// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A copy of an open workspace, as it stands at one moment, in one verified file.
#pragma once

#include <QString>

namespace quatuor {

class Database;

/// Copies with SQLite's backup, beside `target`, verifies the copy (every page, every key, as many rows in every table)
/// and gives it its name. `target` must not exist. Throws Fault, and leaves nothing: DiskFull, ReadOnly, InputOutput,
/// or Corrupt when the copy is not what was copied.
void takeSnapshot(Database& source, const QString& target);

} // namespace quatuor
