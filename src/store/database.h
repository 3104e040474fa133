// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One open connection to a workspace file, with the settings of docs/schema.md read back after setting.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <stdexcept>

struct sqlite3;
class QThread;

namespace quatuor {

class Database {
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Untrusted, ///< read and write, but journal mode and log stay as they are until trust()
        WithoutLog, ///< read only, as if the file had no write-ahead log beside it; nobody else may have it open
    };

    /// Opens an existing file through Qt's QSQLITE driver. Throws Fault; who opens a file that may be anything checks
    /// it first (store/workspacefile.h). ":memory:" makes a private database.
    explicit Database(const QString& path, Access access = Access::ReadWrite);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

    /// Several statements at once, for migrations and pragmas. Throws Fault.
    void execute(const QByteArray& sql);

    /// The single integer of a query.
    [[nodiscard]] qint64 integer(QByteArrayView sql);
    [[nodiscard]] QString text(QByteArrayView sql);

    /// Whether a write-ahead log with something in it lies beside a file.
    [[nodiscard]] static bool hasLog(const QString& path);

    /// After the checks of a file opened Untrusted: sets its journal mode, and lets closing fold its log back.
    void trust();

    /// How many pages stay in memory: enough for a screen, or for work that writes a good part of the file.
    enum class Cache { Everyday, Bulk };
    void setCache(Cache cache);

    /// A connection belongs to the thread that opened it.
    void assertThread() const;

private:
    void configure();
    void setSwitch(int option, int value);
    void distrust();
    void setJournal();
    void requireSetting(const char* pragma, const QString& expected);

    QString m_path;
    QString m_connection;
    sqlite3* m_handle = nullptr;
    QThread* m_thread = nullptr;
};

/// A transaction as an object: leaving scope without commit() rolls back. Begins IMMEDIATE, so that a lock is met at
/// once.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();
    void rollback();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace quatuor
