// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The day of a table whose columns do not say it: "Inscriptions à la journée du 17 novembre 2026" above its headings,
// or "Heure prévue" over a day, as a meeting service writes above those who registered.
#pragma once

#include "exchange/table.h"

namespace quatuor {

/// Columns from `begin`, before `end`.
struct ColumnRange {
    qsizetype begin = 0;
    qsizetype end = 40;
};

/// "Journée du 17 novembre 2026", or a day and nothing else; not the day on which the file was written.
[[nodiscard]] bool isDayTitle(const QString& title);

/// The words of the only day that the rows before `endRow` tell in these columns; empty: none does, or several do. The
/// day on which the file was written is none.
[[nodiscard]] QString dayOfTitle(const Table& table, qsizetype endRow, ColumnRange columns = {});

} // namespace quatuor
