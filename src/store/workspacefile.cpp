// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspacefile.h"

#include "core/fault.h"
#include "store/fileheader.h"
#include "store/migrator.h"
#include "store/searchindex.h"
#include "store/seed.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace quatuor {

namespace {

Unexpected<Refusal> refuseFile(QLatin1StringView code, const QString& path)
{
    return refuse(RefusalKind::Workspace, code, {{QLatin1StringView("file"), path}});
}

/// What can be known without SQLite: reading the header first leaves a file that is not ours untouched.
std::optional<Unexpected<Refusal>> refuseByHeader(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refuseFile(QLatin1StringView("workspace.missing"), path);
    if (info.isDir())
        return refuseFile(QLatin1StringView("workspace.is-directory"), path);
    if (!info.isFile())
        return refuseFile(QLatin1StringView("workspace.not-ours"), path);
    const std::optional<FileHeader> header = readHeader(path);
    if (!header || header->applicationId != kApplicationId || header->userVersion < 1)
        return refuseFile(QLatin1StringView("workspace.not-ours"), path);
    if (header->userVersion > newestSchema())
        return refuseFile(QLatin1StringView("workspace.newer"), path);
    return std::nullopt;
}

/// What the header cannot tell: its log may hold a newer schema.
std::optional<Unexpected<Refusal>> refuseByContent(Database& database)
{
    const int version = int(database.integer("PRAGMA user_version"));
    if (version > newestSchema())
        return refuseFile(QLatin1StringView("workspace.newer"), database.path());
    if (schemaText(database) != expectedSchema(version))
        return refuseFile(QLatin1StringView("workspace.schema"), database.path());
    if (database.integer("SELECT EXISTS (SELECT 1 FROM apply_guard)") != 0)
        return refuseFile(QLatin1StringView("workspace.guard"), database.path());
    return std::nullopt;
}

constexpr const char* kWorkspaceIdSql = "SELECT value FROM meta WHERE key = 'workspace_id'";

/// Which workspace the file is without the log beside it; empty without a log, or when only its log makes it readable.
QString idWithoutLog(const QString& path)
{
    if (!Database::hasLog(path))
        return {};
    try {
        return Database(path, Database::Access::WithoutLog).text(kWorkspaceIdSql);
    } catch (const Fault&) {
        return {};
    }
}

/// SQLite folds in any sound log, and does not see that another file left it.
void requireOwnLog(Database& database, const QString& idBefore)
{
    if (!idBefore.isEmpty() && database.text(kWorkspaceIdSql) != idBefore)
        throw Fault(FaultKind::Corrupt, database.path(), QStringLiteral("the log beside it belongs to another file"));
}

/// SQLite tells of a place that can only be read as of a disk that fails, and only when it comes to its log.
void requireWritable(const QString& path)
{
    const QFileInfo file(path);
    if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())
        throw Fault(FaultKind::ReadOnly, path, QStringLiteral("the file or its folder cannot be written"));
}

void removeWithLog(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1StringView(suffix));
}

void makeWhole(const QString& path, const Clock& clock)
{
    Database database(path);
    migrate(database);
    Transaction transaction(database);
    Statement meta(database, "INSERT INTO meta (key, value) VALUES (?, ?)");
    meta.with(QLatin1StringView("workspace_id"), QUuid::createUuid().toString(QUuid::WithoutBraces)).run();
    meta.with(QLatin1StringView("created_at"), clock.now()).run();
    meta.with(QLatin1StringView("counter"), 1000).run(); // the first thousand ids are the seed's, the same everywhere
    meta.with(QLatin1StringView("lamport"), 0).run();
    insertSeedProgramme(database);
    transaction.commit();
}

} // namespace

Outcome<std::unique_ptr<WorkspaceFile>> WorkspaceFile::create(
    const QString& path, const Clock& clock, const DeviceRegistry& registry)
{
    if (QFileInfo::exists(path))
        return refuseFile(QLatin1StringView("workspace.exists"), path);
    if (!QFileInfo(path).absoluteDir().exists())
        return refuseFile(QLatin1StringView("workspace.no-folder"), path);
    // Made beside and renamed: a creation that is interrupted leaves no half workspace under the name asked for.
    const QString partial = path + QStringLiteral(".partial");
    removeWithLog(partial);
    try {
        makeWhole(partial, clock);
        if (!QFile::rename(partial, path))
            throw Fault(FaultKind::InputOutput, path, QStringLiteral("the new file cannot take its name"));
    } catch (const Fault&) {
        removeWithLog(partial);
        throw;
    }
    return open(path, registry);
}

Outcome<std::unique_ptr<WorkspaceFile>> WorkspaceFile::open(const QString& path, const DeviceRegistry& registry)
{
    if (const auto refused = refuseByHeader(path))
        return *refused;
    requireWritable(path);
    const QString idBefore = idWithoutLog(path);
    std::unique_ptr<WorkspaceFile> file(new WorkspaceFile(path, registry));
    if (const auto refused = refuseByContent(file->m_database))
        return *refused;
    requireOwnLog(file->m_database, idBefore);
    file->m_database.trust();
    migrate(file->m_database);
    file->settle();
    return file;
}

std::function<std::unique_ptr<WorkspaceFile>()> WorkspaceFile::another() const
{
    return [path = path(), registry = m_registry, id = m_workspaceId, device = m_device, schema = m_schemaVersion] {
        std::unique_ptr<WorkspaceFile> file(new WorkspaceFile(path, registry));
        file->m_database.trust();
        file->m_workspaceId = id;
        file->m_device = device;
        file->m_schemaVersion = schema;
        file->m_rememberedCounter = file->m_database.integer("SELECT value FROM meta WHERE key = 'counter'");
        return file;
    };
}

WorkspaceFile::WorkspaceFile(const QString& path, DeviceRegistry registry)
    : m_database(path, Database::Access::Untrusted)
    , m_registry(std::move(registry))
{
}

void WorkspaceFile::settle()
{
    m_schemaVersion = int(m_database.integer("PRAGMA user_version"));
    m_workspaceId = m_database.text(kWorkspaceIdSql);
    const FileIdentity identity = identify(path());
    const qint64 counter = m_database.integer("SELECT value FROM meta WHERE key = 'counter'");
    m_device = m_registry.find(m_workspaceId, identity, counter);
    if (m_device == 0) {
        m_device = DeviceRegistry::draw();
        m_registry.remember(m_workspaceId, identity, m_device, counter);
    }
    m_rememberedCounter = counter;
    // Rows that another program wrote with plain SQL wait here.
    if (m_database.integer("SELECT EXISTS (SELECT 1 FROM search_pending)") != 0) {
        Transaction transaction(m_database);
        search::foldPending(m_database);
        transaction.commit();
    }
}

WorkspaceFile::~WorkspaceFile()
{
    try {
        if (m_device != 0) {
            const qint64 counter = m_database.integer("SELECT value FROM meta WHERE key = 'counter'");
            if (counter != m_rememberedCounter)
                m_registry.remember(m_workspaceId, identify(path()), m_device, counter);
        }
    } catch (const Fault&) {
        // Closing must not fail: the next opening draws a new device, and SQLite recovers its own log.
    }
}

} // namespace quatuor
