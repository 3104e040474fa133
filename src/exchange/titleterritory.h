// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The territory of a table whose columns do not say it: "Délégation de la CC du Pays de Craon – 3 décembre 2026" above
// its headings, or the name of its sheet.
#pragma once

#include "exchange/titleday.h"

namespace quatuor {

/// A word of the text says what kind of territory it names: "Ville de Die", "CC du Diois".
[[nodiscard]] bool namesTerritoryKind(const QString& text);

/// The part of a title that names a territory with its kind, or the one that "Délégation de …" names; empty: none.
[[nodiscard]] QString territoryIn(const QString& title);

/// The only one that the rows before `endRow` name in these columns; empty: none does, or several do.
[[nodiscard]] QString territoryOfTitle(const Table& table, qsizetype endRow, ColumnRange columns = {});

} // namespace quatuor
