// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For the tests of the store: workspaces in a folder of their own, actions written as SQL, and what a file holds as
// text.
#pragma once

#include "store/recorder.h"
#include "store/statement.h"
#include "store/undoer.h"
#include "store/workspacefile.h"

#include <QTemporaryDir>

#include <array>
#include <functional>

namespace quatuor::test {

/// A folder that goes with the object, and in it the registry of devices.
class Sandbox {
public:
    [[nodiscard]] QString path(const QString& name = QStringLiteral("essai.quatuor")) const;
    [[nodiscard]] DeviceRegistry registry() const { return DeviceRegistry(path(QStringLiteral("state"))); }
    [[nodiscard]] std::unique_ptr<WorkspaceFile> create(const QString& name = QStringLiteral("essai.quatuor")) const;
    /// Fails the test when it is refused.
    [[nodiscard]] std::unique_ptr<WorkspaceFile> open(const QString& name = QStringLiteral("essai.quatuor")) const;
    /// The code of the refusal, "fault-<kind>", or "opened".
    [[nodiscard]] std::string tryOpen(const QString& name = QStringLiteral("essai.quatuor")) const;
    /// Names and hashes of all files but the registry's.
    [[nodiscard]] QStringList fingerprint() const;

private:
    [[nodiscard]] static QString folderTemplate();

    QTemporaryDir m_folder{folderTemplate()};
};

/// A delegation of one person a role: what composition is tried on.
struct Delegation {
    qint64 session = 0;
    qint64 territory = 0;
    qint64 registration = 0;
    std::array<qint64, 4> people{};
    std::array<qint64, 4> delegates{};
};

/// A fresh workspace and its short cuts.
struct Bench {
    Sandbox sandbox;
    std::unique_ptr<WorkspaceFile> file = sandbox.create();

    [[nodiscard]] Database& db() { return file->database(); }
    /// One action; null when nothing was changed.
    ChangeId act(const std::function<void(Recorder&)>& work, QLatin1StringView action = QLatin1StringView("test.act"));
    /// One action made of SQL.
    ChangeId sql(const QByteArray& statements);
    /// One action that inserts a whole delegation, in state "submitted".
    Delegation delegation();
    Delegation accepted();
    /// SQL on this very connection, outside of any action.
    void outside(const QByteArray& statements) { db().execute(statements); }
    /// "done", or the code of the refusal.
    std::string undo(ChangeId id);
    std::string redo(ChangeId id);
    [[nodiscard]] Undoer undoer() { return Undoer(*file, signature()); }
    [[nodiscard]] std::string dump();
    [[nodiscard]] qint64 count(const QByteArray& fromWhere)
    {
        return db().integer("SELECT count(*) FROM " + fromWhere);
    }
    void reopen();

    [[nodiscard]] static Signature signature();
};

Delegation insertDelegation(Recorder& recorder);

/// A row of person, given as a bulk writer wants it.
void insertPeopleInBulk(Recorder& recorder, int count, const QString& familyName);

/// Every row of every logged table.
[[nodiscard]] std::string dumpLogged(Database& database);
/// Only the columns that logged tables have in a schema of this version.
[[nodiscard]] std::string dumpLogged(Database& database, int version);
[[nodiscard]] QDateTime noon();
[[nodiscard]] QByteArray number(qint64 value);

/// The library as another program uses it: no foreign keys, schema trusted, nothing else set.
class Shell {
public:
    explicit Shell(const QString& path);
    ~Shell();
    Shell(const Shell&) = delete;
    Shell& operator=(const Shell&) = delete;
    /// SQLite's message, or nothing.
    std::string run(const QByteArray& sql);

private:
    struct sqlite3* m_handle = nullptr;
};

} // namespace quatuor::test
