// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reverter.h"

#include "core/fault.h"
#include "store/database.h"
#include "store/loggedtables.h"
#include "store/recorder.h"
#include "store/sqlite.h"

#include <algorithm>

namespace quatuor {

namespace {

/// Past this many rows, memory is better served in slices.
constexpr qint64 kSliceOfRows = 200000;

void bindValue(Statement& statement, int index, sqlite3_value* value)
{
    sqlite3_bind_value(statement.handle(), index, value);
}

/// "a IS ? AND b IS ?…" for the columns listed.
QByteArray allEqual(const QList<QByteArray>& columns)
{
    return columns.isEmpty() ? QByteArray("1") : columns.join(" IS ? AND ") + " IS ?";
}

Argument number(const char* name, qint64 value)
{
    return {QLatin1StringView(name), QString::number(value)};
}

bool outstandingKeys(Database& database)
{
    int now = 0;
    int peak = 0;
    sqlite3_db_status(database.handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &now, &peak, 0);
    return now > 0;
}

RowDigest digestOf(Statement& rows)
{
    RowDigest digest;
    while (rows.step()) {
        for (int column = 0; column < rows.columnCount(); ++column) {
            switch (sqlite3_column_type(rows.handle(), column)) {
            case SQLITE_INTEGER:
                digest.addInteger(rows.integer(column));
                break;
            case SQLITE_NULL:
                digest.addNull();
                break;
            case SQLITE_BLOB: {
                const auto* bytes = static_cast<const char*>(sqlite3_column_blob(rows.handle(), column));
                digest.addBlob({bytes, sqlite3_column_bytes(rows.handle(), column)});
                break;
            }
            default:
                digest.addText(rows.utf8(column));
            }
        }
        digest.endRow();
    }
    return digest;
}

} // namespace

Reverter::Reverter(Recorder& recorder, const ChangeEntry& change)
    : m_recorder(recorder)
    , m_database(recorder.database())
    , m_change(change)
    , m_ranges(changelog::ranges(m_database, change.id))
    , m_remover(recorder, m_ranges)
{
}

Statement& Reverter::prepared(const QByteArray& sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end())
        found = m_statements.emplace(sql, Statement(m_database, sql)).first;
    found->second.reset();
    return found->second;
}

const QList<QByteArray>& Reverter::columns(QByteArrayView table)
{
    QList<QByteArray>& known = m_columns[table.toByteArray()];
    if (known.isEmpty())
        known = columnsOf(m_database, table);
    return known;
}

Outcome<Done> Reverter::revert()
{
    m_database.execute("PRAGMA defer_foreign_keys=ON; INSERT INTO apply_guard (id) VALUES (1)");
    const Step refused = revertAll();
    // A statement left in the middle of its rows would keep the index from being made anew.
    m_statements.clear();
    if (refused)
        return *refused;
    m_database.execute("DELETE FROM apply_guard");
    return Done{};
}

Reverter::Step Reverter::revertAll()
{
    for (int part = ChangesetReader::partCount(m_database, m_change.id) - 1; part >= 0; --part) {
        if (Step refused = revertPart(part))
            return refused;
    }
    for (const RowRange& range : m_ranges) {
        if (Step refused = checkRange(range))
            return refused;
    }
    m_remover.remove();
    if (Step refused = checkKeys())
        return refused;
    return checkComposition();
}

Reverter::Step Reverter::revertPart(int part)
{
    ChangesetReader reader(m_database, m_change.id, part);
    qint64 restored = 0;
    while (reader.next()) {
        touch(reader);
        if (Step refused = revertOperation(reader))
            return refused;
        if (++restored % kSliceOfRows == 0)
            m_recorder.endPart();
    }
    if (part > 0)
        m_recorder.endPart();
    return std::nullopt;
}

Reverter::Step Reverter::revertOperation(const ChangesetReader& operation)
{
    switch (operation.change()) {
    case RowChange::Update:
        return restoreCells(operation);
    case RowChange::Delete:
        return restoreRow(operation);
    case RowChange::Insert:
        return noteInserted(operation);
    }
    return std::nullopt;
}

Reverter::Step Reverter::restoreCells(const ChangesetReader& operation)
{
    const QByteArray table = operation.table().toByteArray();
    QList<QByteArray> written;
    for (int column = 1; column < operation.columnCount(); ++column) {
        if (operation.after(column) != nullptr)
            written.append(columns(table)[column]);
    }
    Statement& update
        = prepared("UPDATE " + table + " SET " + written.join(" = ?, ") + " = ? WHERE id = ? AND " + allEqual(written));
    int index = 0;
    for (int column = 1; column < operation.columnCount(); ++column) {
        if (operation.after(column) != nullptr)
            bindValue(update, ++index, operation.before(column));
    }
    update.bind(++index, operation.rowId());
    for (int column = 1; column < operation.columnCount(); ++column) {
        if (operation.after(column) != nullptr)
            bindValue(update, ++index, operation.after(column));
    }
    if (update.run() == 1)
        return std::nullopt;
    return refuseChanged({table, operation.rowId(), operation.rowId(), firstChanged(operation)});
}

/// Which value is in the way, for the message; empty when the whole row is gone.
QByteArray Reverter::firstChanged(const ChangesetReader& operation)
{
    const QByteArray table = operation.table().toByteArray();
    if (!prepared("SELECT 1 FROM " + table + " WHERE id = ?").bind(1, operation.rowId()).step())
        return {};
    for (int column = operation.change() == RowChange::Insert ? 0 : 1; column < operation.columnCount(); ++column) {
        if (operation.after(column) == nullptr)
            continue;
        const QByteArray name = columns(table)[column];
        Statement& same = prepared("SELECT 1 FROM " + table + " WHERE id = ? AND " + name + " IS ?");
        same.bind(1, operation.rowId());
        bindValue(same, 2, operation.after(column));
        if (!same.step())
            return name;
    }
    return {};
}

Reverter::Step Reverter::restoreRow(const ChangesetReader& operation)
{
    const QByteArray table = operation.table().toByteArray();
    if (prepared("SELECT 1 FROM " + table + " WHERE id = ?").bind(1, operation.rowId()).step())
        return refuseChanged({table, operation.rowId(), operation.rowId(), {}});
    const QList<QByteArray> names = columns(table).first(operation.columnCount());
    Statement& insert = prepared("INSERT INTO " + table + " (" + names.join(',') + ") VALUES (?"
        + QByteArray(",?").repeated(names.size() - 1) + ")");
    for (int column = 0; column < operation.columnCount(); ++column)
        bindValue(insert, column + 1, operation.before(column));
    insert.run();
    return std::nullopt;
}

Reverter::Step Reverter::noteInserted(const ChangesetReader& operation)
{
    const QByteArray table = operation.table().toByteArray();
    const QList<QByteArray> names = columns(table).first(operation.columnCount());
    Statement& same = prepared("SELECT 1 FROM " + table + " WHERE " + allEqual(names));
    for (int column = 0; column < operation.columnCount(); ++column)
        bindValue(same, column + 1, operation.after(column));
    if (!same.step())
        return refuseChanged({table, operation.rowId(), operation.rowId(), firstChanged(operation)});
    m_remover.add(table, operation.rowId());
    return std::nullopt;
}

Reverter::Step Reverter::checkRange(const RowRange& range)
{
    m_touchedMany = m_touchedMany || range.table == "delegate" || range.table == "registration";
    const QByteArray names = columns(range.table).first(range.columns).join(',');
    Statement rows(m_database, "SELECT " + names + " FROM " + range.table + " WHERE id BETWEEN ? AND ?");
    const RowDigest now = digestOf(rows.with(range.first, range.last));
    if (now.rows() == range.rows && now.sum() == range.digest)
        return std::nullopt;
    return refuseChanged({range.table, range.first, range.last, {}});
}

Reverter::Step Reverter::checkKeys()
{
    if (!outstandingKeys(m_database))
        return std::nullopt;
    Statement dangling(m_database, "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check");
    if (!dangling.step())
        return std::nullopt;
    return refuseDangling(dangling.utf8(0).toByteArray(), dangling.integer(1), dangling.utf8(2).toByteArray());
}

Unexpected<Refusal> Reverter::refuseDangling(const QByteArray& table, qint64 row, const QByteArray& parent)
{
    // Either a later change points at what this one had added, or a later change removed what a restored row points at.
    const LoggedTable* logged = findLoggedTable(table);
    const auto key = std::find_if(
        logged->keys.begin(), logged->keys.end(), [&](const ForeignKey& one) { return parent == one.parent; });
    Statement pointer(m_database, QByteArray("SELECT ") + key->column + " FROM " + table + " WHERE id = ?");
    const qint64 missing = pointer.with(row).step() ? pointer.integer(0) : 0;
    const bool added = m_remover.holds(parent, missing);
    const auto later = changelog::laterWriter(m_database, m_change,
        added ? changelog::Place{table, row, row, key->column} : changelog::Place{parent, missing, missing, {}});
    return refuse(RefusalKind::No, QLatin1StringView("change.depended-on"),
        {{QLatin1StringView("table"), QString::fromLatin1(table)}, number("row", row),
            {QLatin1StringView("later"), later ? later->id.toString() : QString()},
            {QLatin1StringView("action"), later ? later->action : QString()}});
}

void Reverter::touchDelegatesOf(const QByteArray& condition, qint64 value)
{
    Statement& delegates = prepared("SELECT registration_id FROM delegate WHERE " + condition + " = ?");
    delegates.bind(1, value);
    while (delegates.step())
        m_touched.insert(delegates.integer(0));
}

void Reverter::touch(const ChangesetReader& operation)
{
    constexpr std::size_t kMany = 20000;
    if (m_touchedMany)
        return;
    const QByteArrayView table = operation.table();
    if (table == "registration") {
        m_touched.insert(operation.rowId());
    } else if (table == "delegate") {
        constexpr int kRegistrationColumn = 1;
        for (sqlite3_value* value :
            {operation.change() == RowChange::Insert ? nullptr : operation.before(kRegistrationColumn),
                operation.change() == RowChange::Delete ? nullptr : operation.after(kRegistrationColumn)}) {
            if (value != nullptr)
                m_touched.insert(sqlite3_value_int64(value));
        }
        touchDelegatesOf("id", operation.rowId());
    } else if (table == "person") {
        touchDelegatesOf("person_id", operation.rowId());
    } else if (table == "session" || table == "policy" || table == "policy_role") {
        m_touchedMany = true;
    }
    m_touchedMany = m_touchedMany || m_touched.size() > kMany;
}

Reverter::Step Reverter::checkComposition()
{
    const auto refuseGap = [](qint64 registration) {
        return refuse(
            RefusalKind::No, QLatin1StringView("change.breaks-composition"), {number("registration", registration)});
    };
    if (m_touchedMany) {
        Statement gap(m_database, "SELECT registration_id FROM composition_gap LIMIT 1");
        return gap.step() ? Step(refuseGap(gap.integer(0))) : std::nullopt;
    }
    Statement gap(m_database, "SELECT 1 FROM composition_gap WHERE registration_id = ?");
    for (const qint64 registration : m_touched) {
        if (gap.with(registration).step())
            return refuseGap(registration);
    }
    return std::nullopt;
}

Unexpected<Refusal> Reverter::refuseChanged(const changelog::Place& place)
{
    const auto later = changelog::laterWriter(m_database, m_change, place);
    Arguments args{{QLatin1StringView("table"), QString::fromLatin1(place.table)}, number("row", place.first),
        {QLatin1StringView("column"), QString::fromLatin1(place.column)}};
    if (!later)
        return refuse(RefusalKind::No, QLatin1StringView("change.changed-outside"), std::move(args));
    args.push_back({QLatin1StringView("later"), later->id.toString()});
    args.push_back({QLatin1StringView("action"), later->action});
    return refuse(RefusalKind::No, QLatin1StringView("change.value-changed"), std::move(args));
}

} // namespace quatuor
