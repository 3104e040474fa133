// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables whose every change is logged, and how their rows depend on each other.
#pragma once

#include <QByteArray>

#include <span>

namespace quatuor {

class Database;

/// What becomes of a child when the undo of an insert would delete its parent.
enum class Dependence {
    Owned, ///< the child goes too, and comes back with redo
    Shared, ///< the parent stays for as long as somebody points at it
    Required, ///< the undo is refused
};

struct ForeignKey {
    const char* column;
    const char* parent;
    Dependence dependence;
};

struct LoggedTable {
    const char* name;
    std::span<const ForeignKey> keys;
};

/// Parents before children.
[[nodiscard]] std::span<const LoggedTable> loggedTables();
[[nodiscard]] const LoggedTable* findLoggedTable(QByteArrayView name);

/// The columns of a table, in the order of its creation, read from the file.
[[nodiscard]] QList<QByteArray> columnsOf(Database& database, QByteArrayView table);

} // namespace quatuor
