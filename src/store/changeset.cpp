// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changeset.h"

#include "core/fault.h"
#include "store/database.h"
#include "store/sqlite.h"

#include <cstring>

namespace quatuor {

ChangesetReader::ChangesetReader(Database& database, ChangeId change, int part)
    : m_database(database)
    , m_chunks(database, "SELECT bytes FROM change_chunk WHERE change_id = ? AND part = ? ORDER BY n")
{
    m_chunks.with(change, part);
    const int rc = sqlite3changeset_start_strm(&m_iterator, &ChangesetReader::readChunk, this);
    if (rc != SQLITE_OK)
        throwFault(database, rc, QStringLiteral("the change log cannot be read"));
}

ChangesetReader::~ChangesetReader()
{
    sqlite3changeset_finalize(m_iterator);
}

int ChangesetReader::readChunk(void* self, void* data, int* size)
{
    auto* reader = static_cast<ChangesetReader*>(self);
    // A statement stepped past its end would begin again, and a damaged log be read for ever.
    if (reader->m_position == reader->m_chunk.size() && !reader->m_ended) {
        reader->m_position = 0;
        // A fault must not cross SQLite's C frames.
        try {
            reader->m_ended = !reader->m_chunks.step();
            reader->m_chunk = reader->m_ended ? QByteArray() : reader->m_chunks.blob(0);
        } catch (const Fault&) {
            return SQLITE_CORRUPT;
        }
    }
    *size = int(std::min<qsizetype>(*size, reader->m_chunk.size() - reader->m_position));
    std::memcpy(data, reader->m_chunk.constData() + reader->m_position, std::size_t(*size));
    reader->m_position += *size;
    return SQLITE_OK;
}

bool ChangesetReader::next()
{
    const int rc = sqlite3changeset_next(m_iterator);
    if (rc == SQLITE_DONE)
        return false;
    if (rc != SQLITE_ROW)
        throwFault(m_database, rc, QStringLiteral("the change log is damaged"));
    const char* table = nullptr;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(m_iterator, &table, &m_columns, &operation, &indirect);
    m_table = QByteArrayView(table);
    m_change = operation == SQLITE_INSERT ? RowChange::Insert
        : operation == SQLITE_DELETE      ? RowChange::Delete
                                          : RowChange::Update;
    return true;
}

qint64 ChangesetReader::rowId() const
{
    // Every logged table has its integer key as its first column.
    return sqlite3_value_int64(m_change == RowChange::Insert ? after(0) : before(0));
}

sqlite3_value* ChangesetReader::before(int column) const
{
    sqlite3_value* value = nullptr;
    sqlite3changeset_old(m_iterator, column, &value);
    return value;
}

sqlite3_value* ChangesetReader::after(int column) const
{
    sqlite3_value* value = nullptr;
    sqlite3changeset_new(m_iterator, column, &value);
    return value;
}

int ChangesetReader::partCount(Database& database, ChangeId change)
{
    Statement statement(database, "SELECT coalesce(max(part) + 1, 0) FROM change_chunk WHERE change_id = ?");
    statement.with(change);
    return statement.step() ? statement.number(0) : 0;
}

QString displayText(sqlite3_value* value)
{
    if (value == nullptr || sqlite3_value_type(value) == SQLITE_NULL)
        return {};
    if (sqlite3_value_type(value) == SQLITE_BLOB)
        return QStringLiteral("…");
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
}

} // namespace quatuor
