// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For merging: stamps of cells written after their row was created, and tombstones of rows deleted.
#pragma once

#include "store/statement.h"

namespace quatuor {

class ChangesetReader;

class StampWriter {
public:
    StampWriter(Database& database, qint64 lamport, qint64 device);

    /// A tombstone for a whole range of ids; the deletions inside it need none of their own.
    void deleteRange(QByteArrayView table, qint64 first, qint64 last);
    /// Stamps one operation. `mayRevive`: an insert may put back a row that was deleted (undo and redo).
    void stamp(const ChangesetReader& operation, bool mayRevive);

private:
    void stampCells(const ChangesetReader& operation);
    void bury(QByteArrayView table, qint64 row);
    void revive(QByteArrayView table, qint64 row);
    void reviveTombstone(QByteArrayView table, qint64 first, qint64 last);
    void readDeadRanges();

    struct Range {
        QByteArray table;
        qint64 first = 0;
        qint64 last = -1;
        [[nodiscard]] bool holds(QByteArrayView name, qint64 row) const
        {
            return row >= first && row <= last && table == name;
        }
    };

    Database& m_database;
    qint64 m_lamport;
    qint64 m_device;
    Statement m_cell;
    Statement m_tombstone;
    Statement m_revive;
    QList<Range> m_deleted;
    std::optional<QList<Range>> m_dead; ///< ranges of more than one row whose tombstone stands; read at need
    QByteArray m_columnsOf;
    QList<QByteArray> m_columns;
};

} // namespace quatuor
