// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must be true of every workspace file, whoever wrote to it: its pages, its keys, its invariants, its log.
#pragma once

#include "core/arguments.h"

#include <vector>

namespace quatuor {

class WorkspaceFile;

/// One thing that is not as it should be. Codes (arguments): "schema"; "integrity" (detail); "foreign-key" (table, row,
/// parent); "composition" (registration, role); "state" (table, row, state); "role" (row, role); "guard"; "search"
/// (expected, found, or rows); "counter" (table); "log" (change).
struct Problem {
    QLatin1StringView code;
    Arguments args;
};

/// At most twenty of a kind. `deep` also reads every page, every entry of the search index and every change of the log.
/// Throws Fault when the file cannot be read at all.
[[nodiscard]] std::vector<Problem> checkIntegrity(WorkspaceFile& workspace, bool deep);

} // namespace quatuor
