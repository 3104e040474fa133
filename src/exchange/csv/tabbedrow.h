// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row as tables are copied from one program to another: cells apart by tabs, one line a row.
#pragma once

#include <QStringList>

namespace quatuor {

/// Ends with a newline. Tabs and line breaks inside a cell become spaces; what a spreadsheet would run or mangle gets
/// its apostrophe (spreadsheetguard.h).
[[nodiscard]] QString tabbedRow(const QStringList& cells);

} // namespace quatuor
