// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The full-text index over people and territories. Derived data: kept by the store, never logged, rebuilt at need.
#pragma once

#include "core/id.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace quatuor {

class Database;

namespace search {

/// Indexes the rows noted in search_pending again. Cheap when there are none.
void foldPending(Database& database);
/// Adds the rows of `table` ("person" or "territory"; others are nothing) with fresh ids from first to last.
void addRange(Database& database, QByteArrayView table, qint64 first, qint64 last);
void rebuild(Database& database);
/// Rows that the index lacks, or holds in other words than the ones there are now.
[[nodiscard]] qint64 unfaithfulRows(Database& database);

/// The words that people type, folded; a text pasted by mistake has no more than its first 16.
[[nodiscard]] QStringList words(QStringView typed);
/// The same as an FTS5 query in which every word is the beginning of a word; empty when nothing is left to search.
[[nodiscard]] QString prefixQuery(QStringView typed);

} // namespace search
} // namespace quatuor
