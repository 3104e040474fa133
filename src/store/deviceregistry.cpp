// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deviceregistry.h"

#include "core/fault.h"
#include "store/database.h"
#include "store/statement.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <sys/stat.h>

namespace quatuor {

namespace {

constexpr const char* kSchema = "CREATE TABLE IF NOT EXISTS device (workspace_id TEXT NOT NULL, path TEXT NOT NULL, "
                                "inode INTEGER NOT NULL, device INTEGER NOT NULL, counter INTEGER NOT NULL, "
                                "PRIMARY KEY (workspace_id, path))";

QString registryPath(const QString& directory)
{
    return directory + QStringLiteral("/devices.sqlite");
}

} // namespace

FileIdentity identify(const QString& path)
{
    struct stat status { };
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const bool known = ::stat(QFile::encodeName(canonical).constData(), &status) == 0;
    return {canonical, known ? qint64(status.st_ino) : 0};
}

DeviceRegistry::DeviceRegistry(QString directory)
    : m_directory(std::move(directory))
{
}

DeviceRegistry DeviceRegistry::ofUser()
{
    // The XDG specification: empty is unset, and a relative path is ignored.
    const QString said = qEnvironmentVariable("XDG_STATE_HOME");
    const QString state = QDir::isAbsolutePath(said) ? said : QDir::homePath() + QStringLiteral("/.local/state");
    return DeviceRegistry(state + QStringLiteral("/quatuor"));
}

qint64 DeviceRegistry::draw()
{
    return QRandomGenerator::system()->bounded(1, 1 << 23);
}

qint64 DeviceRegistry::find(const QString& workspaceId, const FileIdentity& file, qint64 counter) const
{
    if (!QFileInfo::exists(registryPath(m_directory)))
        return 0;
    try {
        Database registry(registryPath(m_directory), Database::Access::ReadOnly);
        Statement known(
            registry, "SELECT device FROM device WHERE workspace_id = ? AND path = ? AND inode = ? AND counter <= ?");
        return known.with(workspaceId, file.path, file.inode, counter).step() ? known.integer(0) : 0;
    } catch (const Fault&) {
        return 0;
    }
}

void DeviceRegistry::remember(const QString& workspaceId, const FileIdentity& file, qint64 device, qint64 counter) const
{
    try {
        QDir().mkpath(m_directory);
        Database registry(registryPath(m_directory));
        registry.execute(kSchema);
        Statement(registry,
            "INSERT INTO device (workspace_id, path, inode, device, counter) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET inode = excluded.inode, device = excluded.device, counter = excluded.counter")
            .with(workspaceId, file.path, file.inode, device, counter)
            .run();
    } catch (const Fault&) {
        // Promised: the next opening draws a new device.
    }
}

} // namespace quatuor
