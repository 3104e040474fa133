// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A workspace: one SQLite file with its checks before trust, its schema brought up to date, and the device this
// installation is for it.
#pragma once

#include "core/clock.h"
#include "core/outcome.h"
#include "store/database.h"
#include "store/deviceregistry.h"

#include <functional>
#include <memory>

namespace quatuor {

class WorkspaceFile {
public:
    /// Makes a new file, whole or not at all, with the seed programme. Refuses (Workspace) "workspace.exists",
    /// "workspace.no-folder".
    [[nodiscard]] static Outcome<std::unique_ptr<WorkspaceFile>> create(
        const QString& path, const Clock& clock, const DeviceRegistry& registry = DeviceRegistry::ofUser());

    /// Opens an existing one. Refuses (Workspace) "workspace.missing", "workspace.is-directory", "workspace.not-ours",
    /// "workspace.newer", "workspace.schema" (objects that no version of Quatuor made), "workspace.guard" (an
    /// interrupted writer left its guard). Throws Fault when it is locked, read-only or damaged. What is refused is
    /// left untouched.
    [[nodiscard]] static Outcome<std::unique_ptr<WorkspaceFile>> open(
        const QString& path, const DeviceRegistry& registry = DeviceRegistry::ofUser());

    /// Gives the same file once more, opened in the thread that calls: a worker's. Checked already, it is not looked at
    /// but by SQLite: closing another descriptor would drop the locks of whoever has it open. Throws Fault.
    [[nodiscard]] std::function<std::unique_ptr<WorkspaceFile>()> another() const;

    /// Folds the write-ahead log back, so that one file remains, and remembers the device.
    ~WorkspaceFile();
    WorkspaceFile(const WorkspaceFile&) = delete;
    WorkspaceFile& operator=(const WorkspaceFile&) = delete;

    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] const QString& path() const { return m_database.path(); }
    [[nodiscard]] const QString& workspaceId() const { return m_workspaceId; }
    [[nodiscard]] qint64 device() const { return m_device; }
    [[nodiscard]] int schemaVersion() const { return m_schemaVersion; }

private:
    WorkspaceFile(const QString& path, DeviceRegistry registry);
    void settle();

    Database m_database;
    DeviceRegistry m_registry;
    QString m_workspaceId;
    qint64 m_device = 0;
    qint64 m_rememberedCounter = -1;
    int m_schemaVersion = 0;
};

} // namespace quatuor
