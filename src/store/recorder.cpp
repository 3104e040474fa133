// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recorder.h"

#include "core/fault.h"
#include "store/changeset.h"
#include "store/loggedtables.h"
#include "store/searchindex.h"
#include "store/sqlite.h"
#include "store/stampwriter.h"
#include "store/statement.h"
#include "store/workspacefile.h"

#include <QJsonDocument>

#include <algorithm>

namespace quatuor {

namespace {

constexpr int kChunkBytes = 256 * 1024;

/// Making the index anew is quicker than folding more rows than this into it,
constexpr int kManyRows = 50000;
/// or than folding one row of it for this many that stand in it. Below the least, neither is worth counting them.
constexpr qint64 kRowsMadeWhileOneIsFolded = 8;
constexpr int kLeastCounted = 500;

qint64 authorId(Database& database, const QString& name, qint64 freshId)
{
    Statement known(database, "SELECT id FROM author WHERE name = ?");
    if (known.with(name).step())
        return known.integer(0);
    Statement(database, "INSERT INTO author (id, name) VALUES (?, ?)").with(freshId, name).run();
    return freshId;
}

QString seenByNow(Database& database)
{
    Statement newest(database, "SELECT device, max(lamport) FROM change GROUP BY device ORDER BY device");
    QStringList seen;
    while (newest.step())
        seen.append(
            QStringLiteral("%1:%2").arg(QString::number(newest.integer(0)), QString::number(newest.integer(1))));
    return seen.join(u' ');
}

} // namespace

Recorder::Recorder(WorkspaceFile& workspace, Signature signature)
    : m_workspace(workspace)
    , m_database(workspace.database())
    , m_signature(std::move(signature))
    , m_transaction(m_database)
{
    m_counter = m_database.integer("SELECT value FROM meta WHERE key = 'counter'");
    m_lamport = m_database.integer("SELECT value FROM meta WHERE key = 'lamport'") + 1;
    startSession();
}

Recorder::~Recorder()
{
    sqlite3session_delete(m_session);
    if (m_searchSuspended)
        m_database.setCache(Database::Cache::Everyday);
}

void Recorder::startSession()
{
    int chunkBytes = kChunkBytes;
    sqlite3session_config(SQLITE_SESSION_CONFIG_STRMSIZE, &chunkBytes);
    int rc = sqlite3session_create(m_database.handle(), "main", &m_session);
    for (const LoggedTable& table : loggedTables()) {
        if (rc == SQLITE_OK)
            rc = sqlite3session_attach(m_session, table.name);
    }
    if (rc != SQLITE_OK)
        throwFault(m_database, rc, QStringLiteral("the change recorder cannot start"));
}

qint64 Recorder::nextId()
{
    return m_workspace.device() << 40 | ++m_counter;
}

void Recorder::addRange(QByteArrayView table, qint64 firstId, qint64 lastId, int columns, const RowDigest& digest)
{
    m_ranges.push_back({table.toByteArray(), firstId, lastId, columns, digest});
}

void Recorder::addTombstone(QByteArrayView table, qint64 firstId, qint64 lastId)
{
    m_tombstones.push_back({table.toByteArray(), firstId, lastId, 0, {}});
}

void Recorder::setRecording(bool on)
{
    sqlite3session_enable(m_session, on ? 1 : 0);
}

void Recorder::suspendSearch()
{
    if (m_searchSuspended)
        return;
    Statement(m_database, "INSERT INTO search_suspended (id) VALUES (1)").run();
    m_database.setCache(Database::Cache::Bulk);
    m_searchSuspended = true;
}

void Recorder::beginBulkInserts()
{
    suspendSearch();
    for (const char* name : {"person_accepted_replace", "person_search_insert", "delegate_accepted_replace"}) {
        m_restingTriggers
            += m_database.text(QByteArray("SELECT sql FROM sqlite_schema WHERE name = '") + name + "'").toUtf8()
            + ";\n";
        m_database.execute(QByteArray("DROP TRIGGER ") + name);
    }
}

void Recorder::restoreTriggers()
{
    if (!m_restingTriggers.isEmpty())
        m_database.execute(m_restingTriggers);
    m_restingTriggers.clear();
}

void Recorder::endPart()
{
    writePart();
    sqlite3session_delete(m_session);
    m_session = nullptr;
    startSession();
}

void Recorder::ensureChange()
{
    if (!m_change.isNull())
        return;
    m_change = ChangeId(nextId());
    Statement(m_database,
        "INSERT INTO change (id, workspace_id, device, lamport, seen, at, action, args, schema_version) "
        "VALUES (?, ?, ?, ?, ?, ?, '', '', ?)")
        .with(m_change, m_workspace.workspaceId(), m_workspace.device(), m_lamport, seenByNow(m_database),
            m_signature.at, m_workspace.schemaVersion())
        .run();
}

int Recorder::writeChunk(void* self, const void* data, int size)
{
    auto* recorder = static_cast<Recorder*>(self);
    // A fault must not cross SQLite's C frames: SQLite hands the code back to writePart.
    try {
        recorder->ensureChange();
        Statement insert(
            recorder->m_database, "INSERT INTO change_chunk (change_id, part, n, bytes) VALUES (?, ?, ?, ?)");
        insert.bind(1, recorder->m_change).bind(2, recorder->m_part).bind(3, recorder->m_chunk++);
        insert.bindBlob(4, QByteArrayView(static_cast<const char*>(data), size)).run();
    } catch (const Fault& fault) {
        return fault.kind() == FaultKind::DiskFull ? SQLITE_FULL : SQLITE_IOERR;
    }
    return SQLITE_OK;
}

void Recorder::writePart()
{
    m_chunk = 0;
    const int rc = sqlite3session_changeset_strm(m_session, &Recorder::writeChunk, this);
    if (rc != SQLITE_OK)
        throwFault(m_database, rc, QStringLiteral("the change could not be logged"));
    if (m_chunk > 0)
        ++m_part;
}

void Recorder::writeRanges()
{
    Statement insert(m_database,
        "INSERT INTO change_range (change_id, table_name, first_id, last_id, row_count, column_count, digest) VALUES "
        "(?, ?, ?, ?, ?, ?, ?)");
    for (const Range& range : m_ranges) {
        ensureChange();
        insert.reset();
        insert.bind(1, m_change).bindText(2, range.table).bind(3, range.first).bind(4, range.last);
        insert.bind(5, range.digest.rows()).bind(6, range.columns).bind(7, range.digest.sum()).run();
    }
}

void Recorder::writeStamps(bool mayRevive)
{
    StampWriter stamps(m_database, m_lamport, m_workspace.device());
    for (const Range& range : m_tombstones)
        stamps.deleteRange(range.table, range.first, range.last);
    Statement note(m_database, "INSERT OR IGNORE INTO search_pending (row_id) VALUES (?)");
    for (int part = 0; part < m_part; ++part) {
        ChangesetReader reader(m_database, m_change, part);
        while (reader.next()) {
            stamps.stamp(reader, mayRevive);
            noteForSearch(reader, note);
        }
    }
}

void Recorder::noteForSearch(const ChangesetReader& operation, Statement& note)
{
    const bool isSearched = operation.table() == "person" || operation.table() == "territory";
    if (m_searchSuspended && isSearched && operation.change() != RowChange::Update && ++m_searchNotes <= kManyRows)
        note.with(operation.rowId()).run();
}

bool Recorder::isIndexMadeSooner()
{
    if (m_searchNotes < kLeastCounted || m_searchNotes > kManyRows)
        return m_searchNotes > kManyRows;
    const qint64 rows = m_database.integer("SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM territory)");
    return m_searchNotes * kRowsMadeWhileOneIsFolded > rows;
}

void Recorder::updateSearch()
{
    if (m_searchSuspended) {
        Statement(m_database, "DELETE FROM search_suspended").run();
        if (isIndexMadeSooner())
            return search::rebuild(m_database);
        for (const Range& range : m_ranges)
            search::addRange(m_database, range.table, range.first, range.last);
    }
    search::foldPending(m_database);
}

void Recorder::completeChange(const ActionName& name)
{
    const qint64 author = authorId(m_database, m_signature.author, nextId());
    Statement(
        m_database, "UPDATE change SET author_id = ?, action = ?, args = ?, undoes = ?, undoable = ? WHERE id = ?")
        .with(author, name.action, QString::fromUtf8(QJsonDocument(name.args).toJson(QJsonDocument::Compact)),
            name.undoes, name.undoable, m_change)
        .run();
    Statement meta(m_database, "UPDATE meta SET value = ? WHERE key = ?");
    meta.with(m_counter, QLatin1StringView("counter")).run();
    meta.with(m_lamport, QLatin1StringView("lamport")).run();
}

std::optional<ChangeId> Recorder::commit(const ActionName& name, const std::function<void(ChangeId)>& inTransaction)
{
    restoreTriggers();
    writePart();
    writeRanges();
    if (m_change.isNull()) {
        m_transaction.rollback();
        return std::nullopt;
    }
    writeStamps(!name.undoes.isNull());
    updateSearch();
    completeChange(name);
    if (inTransaction)
        inTransaction(m_change);
    m_transaction.commit();
    return m_change;
}

ChangeId Recorder::commitEmpty(const ActionName& name, const std::function<void(ChangeId)>& inTransaction)
{
    ensureChange();
    return commit(name, inTransaction).value();
}

} // namespace quatuor
