// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "core/fault.h"
#include "store/searchfolding.h"
#include "store/sqlite.h"
#include "store/statement.h"

#include <QAtomicInteger>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QStorageInfo>
#include <QThread>
#include <QUrl>
#include <QVariant>

#include <array>

namespace quatuor {

namespace {

FaultKind faultKind(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return FaultKind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return FaultKind::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return FaultKind::Locked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return FaultKind::Corrupt;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return FaultKind::InputOutput;
    case SQLITE_INTERRUPT:
        return FaultKind::Interrupted;
    default:
        return FaultKind::Internal;
    }
}

/// Write-ahead logging needs shared memory between processes, which file systems of another machine do not give.
bool isLocalDisk(const QString& path)
{
    static constexpr std::array kRemote = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "davfs", "afs"};
    const QByteArray type = QStorageInfo(path).fileSystemType();
    return std::none_of(kRemote.begin(), kRemote.end(), [&](const char* remote) { return type == remote; });
}

struct Switch {
    int option;
    int value;
};
constexpr std::array kSwitches = {
    Switch{SQLITE_DBCONFIG_DEFENSIVE, 1},
    Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Switch{SQLITE_DBCONFIG_DQS_DML, 0},
    Switch{SQLITE_DBCONFIG_DQS_DDL, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
};

QString connectOptions(Database::Access access)
{
    constexpr int kBusyTimeoutMs = 250;
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyTimeoutMs);
    if (access == Database::Access::ReadOnly || access == Database::Access::WithoutLog)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Database::Access::WithoutLog)
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    return options;
}

QString immutableUri(const QString& path)
{
    QUrl uri = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    uri.setQuery(QStringLiteral("immutable=1"));
    return QString::fromLatin1(uri.toEncoded());
}

} // namespace

void throwFault(const Database& database, int code, const QString& detail)
{
    const QString message = detail.isEmpty() ? QString::fromUtf8(sqlite3_errmsg(database.handle())) : detail;
    throw Fault(faultKind(code), database.path(), QStringLiteral("SQLite %1: %2").arg(QString::number(code), message));
}

Database::Database(const QString& path, Access access)
    : m_path(path)
    , m_thread(QThread::currentThread())
{
    static QAtomicInteger<quint64> serial;
    m_connection = QStringLiteral("quatuor-%1").arg(serial.fetchAndAddRelaxed(1));
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
        connection.setDatabaseName(access == Access::WithoutLog ? immutableUri(path) : path);
        connection.setConnectOptions(connectOptions(access));
        if (!connection.open()) {
            const QString detail = connection.lastError().databaseText();
            connection = {};
            QSqlDatabase::removeDatabase(m_connection);
            throw Fault(FaultKind::InputOutput, path, detail);
        }
        const QVariant handle = connection.driver()->handle();
        m_handle = *static_cast<sqlite3* const*>(handle.constData());
    }
    try {
        configure();
        if (access == Access::Untrusted)
            distrust();
        else if (access == Access::ReadWrite)
            setJournal();
    } catch (...) {
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
}

Database::~Database()
{
    // Statements outlive nothing: every one is finalized by its owner before the connection goes.
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::setSwitch(int option, int value)
{
    int now = -1;
    sqlite3_db_config(m_handle, option, value, &now);
    if (now != value)
        throw Fault(FaultKind::Internal, m_path, QStringLiteral("SQLite refused setting %1").arg(option));
}

void Database::configure()
{
    sqlite3_extended_result_codes(m_handle, 1);
    for (const Switch& one : kSwitches)
        setSwitch(one.option, one.value);
    execute("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA synchronous=FULL;"
            "PRAGMA temp_store=MEMORY; PRAGMA recursive_triggers=OFF;");
    requireSetting("cell_size_check", QStringLiteral("1"));
    requireSetting("foreign_keys", QStringLiteral("1"));
    requireSetting("synchronous", QStringLiteral("2"));
    setCache(Cache::Everyday);
    if (const int rc = search::addFoldingFunction(m_handle); rc != SQLITE_OK)
        throwFault(*this, rc);
}

void Database::setCache(Cache cache)
{
    // Works all the same if it is refused: slower, or with more memory.
    sqlite3_exec(m_handle, cache == Cache::Bulk ? "PRAGMA cache_size=-65536" : "PRAGMA cache_size=-32768", nullptr,
        nullptr, nullptr);
    if (cache == Cache::Everyday)
        sqlite3_db_release_memory(m_handle);
}

void Database::distrust()
{
    // Without a log of its own, closing removes the empty one that reading makes: the file is left alone.
    if (hasLog(m_path))
        setSwitch(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1);
}

bool Database::hasLog(const QString& path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

void Database::trust()
{
    setSwitch(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0);
    setJournal();
}

void Database::setJournal()
{
    if (m_path == QLatin1StringView(":memory:"))
        return;
    const QString journal = isLocalDisk(m_path) ? QStringLiteral("wal") : QStringLiteral("delete");
    execute("PRAGMA journal_mode=" + journal.toLatin1());
    requireSetting("journal_mode", journal);
}

void Database::requireSetting(const char* pragma, const QString& expected)
{
    const QString now = text(QByteArray("PRAGMA ") + pragma);
    if (now != expected) {
        throw Fault(FaultKind::Internal, m_path,
            QStringLiteral("PRAGMA %1 is %2, not %3").arg(QLatin1StringView(pragma), now, expected));
    }
}

void Database::execute(const QByteArray& sql)
{
    assertThread();
    char* error = nullptr;
    const int rc = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, &error);
    const QString detail = QString::fromUtf8(error);
    sqlite3_free(error);
    if (rc != SQLITE_OK)
        throwFault(*this, sqlite3_extended_errcode(m_handle), detail);
}

qint64 Database::integer(QByteArrayView sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

QString Database::text(QByteArrayView sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.text(0) : QString();
}

void Database::assertThread() const
{
    Q_ASSERT_X(QThread::currentThread() == m_thread, "Database", "used from another thread");
}

Transaction::Transaction(Database& database)
    : m_database(database)
{
    database.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        rollback();
    } catch (const Fault&) {
        // Nothing more can be done here: the file's own log undoes the rest when it is opened next.
    }
}

void Transaction::rollback()
{
    m_open = false;
    // A fault such as a full disk may have rolled back already.
    if (sqlite3_get_autocommit(m_database.handle()) == 0)
        m_database.execute("ROLLBACK");
}

void Transaction::commit()
{
    m_database.execute("COMMIT");
    m_open = false;
}

} // namespace quatuor
