// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For the .cpp files of the store only: the system SQLite3 library and how its errors become faults.
#pragma once

#include <QString>

#include <sqlite3.h>

namespace quatuor {

class Database;

/// Throws the Fault that an SQLite result code means; `detail` defaults to SQLite's own message, which names no data.
[[noreturn]] void throwFault(const Database& database, int code, const QString& detail = {});

} // namespace quatuor
