// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changelog.h"

#include "store/changeset.h"
#include "store/database.h"
#include "store/loggedtables.h"
#include "store/statement.h"

#include <QJsonDocument>

namespace quatuor::changelog {

namespace {

constexpr const char* kColumns
    = "SELECT c.id, c.at, coalesce(a.name, ''), c.action, c.args, c.undoes, c.undone, c.lamport, c.undoable "
      "FROM change c LEFT JOIN author a ON a.id = c.author_id ";

ChangeEntry read(const Statement& row)
{
    ChangeEntry entry;
    entry.id = row.id<ChangeId>(0);
    entry.at = row.dateTime(1);
    entry.author = row.text(2);
    entry.action = row.text(3);
    entry.args = QJsonDocument::fromJson(row.utf8(4).toByteArray()).object();
    entry.undoes = row.id<ChangeId>(5);
    entry.undone = row.id<ChangeId>(6);
    entry.lamport = row.integer(7);
    entry.undoable = row.boolean(8);
    return entry;
}

bool touches(const ChangesetReader& operation, const Place& place, const QList<QByteArray>& columns)
{
    if (operation.table() != place.table || operation.rowId() < place.first || operation.rowId() > place.last)
        return false;
    if (place.column.isEmpty() || operation.change() != RowChange::Update)
        return true;
    return operation.after(int(columns.indexOf(place.column))) != nullptr;
}

bool wrote(Database& database, ChangeId change, const Place& place, const QList<QByteArray>& columns)
{
    const int parts = ChangesetReader::partCount(database, change);
    for (int part = 0; part < parts; ++part) {
        ChangesetReader reader(database, change, part);
        while (reader.next()) {
            if (touches(reader, place, columns))
                return true;
        }
    }
    return false;
}

} // namespace

std::vector<ChangeEntry> list(Database& database, int most, int offset)
{
    Statement rows(database, QByteArray(kColumns) + "ORDER BY c.lamport DESC, c.device DESC LIMIT ? OFFSET ?");
    rows.with(most, offset);
    std::vector<ChangeEntry> entries;
    while (rows.step())
        entries.push_back(read(rows));
    return entries;
}

std::vector<ChangeEntry> about(Database& database, RegistrationId registration, int most)
{
    Statement rows(database,
        QByteArray(kColumns)
            + "WHERE json_extract(c.args, '$.registration') = ?1 OR c.id IN (SELECT change_id FROM change_range "
              "WHERE table_name = 'registration' AND ?2 BETWEEN first_id AND last_id) "
              "ORDER BY c.lamport DESC, c.device DESC LIMIT ?3");
    rows.with(registration.toString(), registration, most);
    std::vector<ChangeEntry> entries;
    while (rows.step())
        entries.push_back(read(rows));
    return entries;
}

std::optional<ChangeEntry> find(Database& database, ChangeId id)
{
    Statement row(database, QByteArray(kColumns) + "WHERE c.id = ?");
    return row.with(id).step() ? std::optional(read(row)) : std::nullopt;
}

std::optional<ChangeEntry> newest(Database& database)
{
    std::vector<ChangeEntry> entries = list(database, 1);
    return entries.empty() ? std::nullopt : std::optional(std::move(entries.front()));
}

std::vector<CellChange> cells(Database& database, ChangeId id, int most)
{
    std::vector<CellChange> changes;
    QByteArray table;
    QList<QByteArray> columns;
    const int parts = ChangesetReader::partCount(database, id);
    for (int part = 0; part < parts; ++part) {
        ChangesetReader reader(database, id, part);
        while (reader.next()) {
            if (table != reader.table()) {
                table = reader.table().toByteArray();
                columns = columnsOf(database, table);
            }
            for (int column = 1; column < reader.columnCount(); ++column) {
                const QString before
                    = reader.change() == RowChange::Insert ? QString() : displayText(reader.before(column));
                const QString after
                    = reader.change() == RowChange::Delete ? QString() : displayText(reader.after(column));
                if (before != after)
                    changes.push_back({table, reader.rowId(), columns[column], before, after});
                if (int(changes.size()) == most)
                    return changes;
            }
        }
    }
    return changes;
}

std::vector<RowRange> ranges(Database& database, ChangeId id)
{
    Statement rows(database,
        "SELECT table_name, first_id, last_id, row_count, column_count, digest FROM change_range WHERE change_id = ?");
    rows.with(id);
    std::vector<RowRange> all;
    while (rows.step()) {
        all.push_back({rows.utf8(0).toByteArray(), rows.integer(1), rows.integer(2), rows.integer(3), rows.number(4),
            rows.integer(5)});
    }
    return all;
}

bool isLong(Database& database, ChangeId id)
{
    constexpr qint64 kBytes = 50'000; // some 500 rows of which one cell was changed
    constexpr qint64 kRows = 500;
    Statement weight(database,
        "SELECT (SELECT coalesce(sum(length(bytes)), 0) FROM change_chunk WHERE change_id = ?1), "
        "(SELECT coalesce(sum(row_count), 0) FROM change_range WHERE change_id = ?1)");
    return weight.with(id).step() && (weight.integer(0) > kBytes || weight.integer(1) > kRows);
}

std::optional<ChangeEntry> laterWriter(Database& database, const ChangeEntry& change, const Place& place)
{
    const QList<QByteArray> columns = columnsOf(database, place.table);
    // What was undone since, and its undo, leave no trace together.
    Statement later(database,
        QByteArray(kColumns)
            + "WHERE c.lamport > ?1 AND c.undone IS NULL "
              "AND NOT EXISTS (SELECT 1 FROM change u WHERE u.id = c.undoes AND u.lamport > ?1) "
              "ORDER BY c.lamport DESC, c.device DESC");
    later.with(change.lamport);
    while (later.step()) {
        ChangeEntry entry = read(later);
        if (wrote(database, entry.id, place, columns))
            return entry;
    }
    return std::nullopt;
}

} // namespace quatuor::changelog
