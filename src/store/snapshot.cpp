// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshot.h"

#include "core/fault.h"
#include "store/database.h"
#include "store/sqlite.h"
#include "store/statement.h"

#include <QFile>

namespace quatuor {

namespace {

void removeWithLog(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1StringView(suffix));
}

void copyPages(Database& from, Database& to)
{
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (backup == nullptr)
        throwFault(to, sqlite3_extended_errcode(to.handle()));
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE)
        throwFault(to, stepped, QStringLiteral("the copy stopped"));
    if (finished != SQLITE_OK)
        throwFault(to, finished);
}

/// "name rows", a line a table, shadow tables of the search index included.
QByteArray rowCounts(Database& database)
{
    Statement tables(database,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name");
    QByteArray counts;
    while (tables.step()) {
        const QByteArray name = tables.utf8(0).toByteArray();
        counts += name + ' ' + QByteArray::number(database.integer("SELECT count(*) FROM \"" + name + '"')) + '\n';
    }
    return counts;
}

void verify(Database& copy, const QByteArray& expectedCounts)
{
    const auto fail
        = [&](const char* what) { throw Fault(FaultKind::Corrupt, copy.path(), QString::fromLatin1(what)); };
    if (copy.text("PRAGMA integrity_check") != QLatin1StringView("ok"))
        fail("the copy fails its integrity check");
    if (copy.integer("SELECT count(*) FROM pragma_foreign_key_check") > 0)
        fail("the copy has rows that point nowhere");
    if (rowCounts(copy) != expectedCounts)
        fail("the copy has not as many rows");
}

/// One reading transaction: what is counted is what is copied, whoever writes meanwhile.
class Reading {
public:
    explicit Reading(Database& database)
        : m_database(database)
    {
        database.execute("BEGIN");
    }
    ~Reading() { sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr); }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

private:
    Database& m_database;
};

void writeCopy(Database& source, const QString& path)
{
    const Reading reading(source);
    const QByteArray counts = rowCounts(source);
    {
        Database copy(path);
        copyPages(source, copy);
        copy.execute("PRAGMA journal_mode=DELETE");
    }
    Database reopened(path, Database::Access::ReadOnly);
    verify(reopened, counts);
}

} // namespace

void takeSnapshot(Database& source, const QString& target)
{
    const QString partial = target + QStringLiteral(".partial");
    removeWithLog(partial);
    try {
        writeCopy(source, partial);
        if (!QFile::rename(partial, target))
            throw Fault(FaultKind::InputOutput, target, QStringLiteral("the copy cannot take its name"));
    } catch (const Fault&) {
        removeWithLog(partial);
        throw;
    }
}

} // namespace quatuor
