// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the changesets of the change log, operation by operation, as a stream: a change may be larger than memory
// should be.
#pragma once

#include "core/id.h"
#include "store/statement.h"

#include <QByteArray>

#include <memory>

struct sqlite3_changeset_iter;
struct sqlite3_value;

namespace quatuor {

enum class RowChange { Insert, Update, Delete };

class ChangesetReader {
public:
    ChangesetReader(Database& database, ChangeId change, int part);
    ~ChangesetReader();
    ChangesetReader(const ChangesetReader&) = delete;
    ChangesetReader& operator=(const ChangesetReader&) = delete;

    /// The next operation; false at the end. Throws Fault when the log is damaged.
    [[nodiscard]] bool next();

    [[nodiscard]] QByteArrayView table() const { return m_table; }
    [[nodiscard]] RowChange change() const { return m_change; }
    [[nodiscard]] int columnCount() const { return m_columns; }
    [[nodiscard]] qint64 rowId() const;
    /// Null where the column is not part of the change (an update names only what it touched, and the key).
    [[nodiscard]] sqlite3_value* before(int column) const;
    [[nodiscard]] sqlite3_value* after(int column) const;

    /// How many parts a change has.
    [[nodiscard]] static int partCount(Database& database, ChangeId change);

private:
    static int readChunk(void* self, void* data, int* size);

    Database& m_database;
    Statement m_chunks;
    QByteArray m_chunk;
    qsizetype m_position = 0;
    bool m_ended = false;
    sqlite3_changeset_iter* m_iterator = nullptr;
    QByteArrayView m_table;
    RowChange m_change = RowChange::Update;
    int m_columns = 0;
};

/// For the journal: a value as text, "" for NULL.
[[nodiscard]] QString displayText(sqlite3_value* value);

} // namespace quatuor
