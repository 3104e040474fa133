// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stampwriter.h"

#include "store/changeset.h"
#include "store/database.h"
#include "store/loggedtables.h"

#include <algorithm>

namespace quatuor {

StampWriter::StampWriter(Database& database, qint64 lamport, qint64 device)
    : m_database(database)
    , m_lamport(lamport)
    , m_device(device)
    , m_cell(database,
          "INSERT INTO cell_stamp (table_name, row_id, column_name, lamport, device) VALUES (?, ?, ?, ?, ?) "
          "ON CONFLICT DO UPDATE SET lamport = excluded.lamport, device = excluded.device")
    , m_tombstone(database,
          "INSERT INTO tombstone (table_name, first_id, last_id, lamport, device, revived) VALUES (?, ?, ?, ?, ?, 0) "
          "ON CONFLICT DO UPDATE SET lamport = excluded.lamport, device = excluded.device, revived = 0")
    , m_revive(database,
          "UPDATE tombstone SET lamport = ?, device = ?, revived = 1 WHERE table_name = ? AND first_id = ? AND last_id "
          "= ?")
{
}

void StampWriter::deleteRange(QByteArrayView table, qint64 first, qint64 last)
{
    m_tombstone.reset();
    m_tombstone.bindText(1, table).bind(2, first).bind(3, last).bind(4, m_lamport).bind(5, m_device).run();
    m_deleted.append({table.toByteArray(), first, last});
}

void StampWriter::stamp(const ChangesetReader& operation, bool mayRevive)
{
    switch (operation.change()) {
    case RowChange::Update:
        stampCells(operation);
        break;
    case RowChange::Delete:
        bury(operation.table(), operation.rowId());
        break;
    case RowChange::Insert:
        if (mayRevive)
            revive(operation.table(), operation.rowId());
        break;
    }
}

void StampWriter::stampCells(const ChangesetReader& operation)
{
    if (m_columnsOf != operation.table()) {
        m_columnsOf = operation.table().toByteArray();
        m_columns = columnsOf(m_database, m_columnsOf);
    }
    for (int column = 1; column < operation.columnCount(); ++column) {
        if (operation.after(column) == nullptr)
            continue;
        m_cell.reset();
        m_cell.bindText(1, m_columnsOf).bind(2, operation.rowId()).bindText(3, m_columns[column]);
        m_cell.bind(4, m_lamport).bind(5, m_device).run();
    }
}

void StampWriter::bury(QByteArrayView table, qint64 row)
{
    if (std::any_of(m_deleted.begin(), m_deleted.end(), [&](const Range& range) { return range.holds(table, row); }))
        return;
    m_tombstone.reset();
    m_tombstone.bindText(1, table).bind(2, row).bind(3, row).bind(4, m_lamport).bind(5, m_device).run();
}

void StampWriter::revive(QByteArrayView table, qint64 row)
{
    reviveTombstone(table, row, row);
    if (!m_dead)
        readDeadRanges();
    const auto dead
        = std::find_if(m_dead->begin(), m_dead->end(), [&](const Range& range) { return range.holds(table, row); });
    if (dead == m_dead->end())
        return;
    reviveTombstone(dead->table, dead->first, dead->last);
    m_dead->erase(dead);
}

void StampWriter::reviveTombstone(QByteArrayView table, qint64 first, qint64 last)
{
    m_revive.reset();
    m_revive.bind(1, m_lamport).bind(2, m_device).bindText(3, table).bind(4, first).bind(5, last).run();
}

void StampWriter::readDeadRanges()
{
    m_dead.emplace();
    Statement dead(
        m_database, "SELECT table_name, first_id, last_id FROM tombstone WHERE first_id < last_id AND revived = 0");
    while (dead.step())
        m_dead->append({dead.utf8(0).toByteArray(), dead.integer(1), dead.integer(2)});
}

} // namespace quatuor
