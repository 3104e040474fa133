// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text as the search index holds it: an SQL function for our own statements, which no schema may call.
#pragma once

struct sqlite3;

namespace quatuor::search {

/// Its name in SQL, of one argument.
inline constexpr const char* kFoldingFunction = "quatuor_search_text";

/// Makes the function known to a connection. Gives SQLite's result code.
[[nodiscard]] int addFoldingFunction(sqlite3* connection);

} // namespace quatuor::search
