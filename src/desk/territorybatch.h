// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of territories in a file, matched row by row: the same file with five more columns.
#pragma once

#include "desk/desk.h"

namespace quatuor {

/// Columns are named by their headings, compared folded (text::foldKey); those that may be absent are empty.
struct TerritoryBatchRequest {
    QString path;
    QString nameColumn;
    QString departmentColumn;
    QString kindColumn;
    QString output; ///< "-": standard output
};

struct TerritoryBatchReport {
    qint64 rows = 0;
    qint64 exact = 0, confident = 0, ambiguous = 0, none = 0;
};

/// Writes the input's columns, then match_code, match_name, match_kind, match_confidence, match_verdict: UTF-8, commas,
/// CRLF. The best candidate whatever the verdict; empty for "none". `desk`: null matches against the official reference
/// alone. Refuses what CsvDocument::open refuses; (Usage) "territory.no-column" (column, seen), "export.no-folder"
/// (file); (No) "work.cancelled".
[[nodiscard]] Outcome<TerritoryBatchReport> matchTerritoryFile(
    Desk* desk, const TerritoryBatchRequest& request, const Progress& progress = {});

} // namespace quatuor
