// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The journal: what was done, by whom, what it changed, and whether it can be undone.
#pragma once

#include "core/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace quatuor {

class Database;

struct ChangeEntry {
    ChangeId id;
    QDateTime at;
    QString author;
    QString action;
    QJsonObject args;
    ChangeId undoes;
    ChangeId undone; ///< the change that undid it; null while it stands
    qint64 lamport = 0;
    bool undoable = true;
};

/// One cell of one row: text before and after, "" where there is none.
struct CellChange {
    QByteArray table;
    qint64 row = 0;
    QByteArray column;
    QString before;
    QString after;
};

/// A bulk insert.
struct RowRange {
    QByteArray table;
    qint64 first = 0;
    qint64 last = 0;
    qint64 rows = 0;
    int columns = 0;
    qint64 digest = 0;
};

namespace changelog {

/// Newest first.
[[nodiscard]] std::vector<ChangeEntry> list(Database& database, int most, int offset = 0);
/// Those that name this registration, or whose bulk inserts made it; newest first.
[[nodiscard]] std::vector<ChangeEntry> about(Database& database, RegistrationId registration, int most);
[[nodiscard]] std::optional<ChangeEntry> find(Database& database, ChangeId id);
[[nodiscard]] std::optional<ChangeEntry> newest(Database& database);

/// The cells a change wrote, at most `most`; bulk rows are told by ranges().
[[nodiscard]] std::vector<CellChange> cells(Database& database, ChangeId id, int most);
[[nodiscard]] std::vector<RowRange> ranges(Database& database, ChangeId id);
/// So many rows were written that to take them back is a while: some tenth of a second or more.
[[nodiscard]] bool isLong(Database& database, ChangeId id);

/// Where to look for a later change: any column of any row of `table` from first to last; `column` empty: any.
struct Place {
    QByteArray table;
    qint64 first = 0;
    qint64 last = 0;
    QByteArray column;
};
/// The newest change after `change` that wrote there and stands; nothing: it was written from outside, or not at all.
[[nodiscard]] std::optional<ChangeEntry> laterWriter(Database& database, const ChangeEntry& change, const Place& place);

} // namespace changelog
} // namespace quatuor
