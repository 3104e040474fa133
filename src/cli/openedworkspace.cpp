// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Only the default place gets its folder made: elsewhere a missing folder is more likely a mistake in typing.
#include "cli/openedworkspace.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/quatuor/quatuor.quatuor"_L1;
}

bool mustBeMade(const CommandLine& line, const QString& path)
{
    if (line.verb->needs == Needs::NewWorkspace)
        return true;
    return line.verb->needs == Needs::WorkspaceOrNew && line.given.has("create"_L1) && !QFile::exists(path);
}

bool canDoWithout(const CommandLine& line, const QString& path)
{
    if (line.verb->needs == Needs::Nothing)
        return true;
    return line.verb->needs == Needs::WorkspaceIfThere && path == defaultPath() && !QFile::exists(path);
}

DeskOptions deskOptions(const GlobalOptions& globals)
{
    return {globals.clock, globals.author};
}

} // namespace

QString workspacePath(const GlobalOptions& globals)
{
    if (!globals.workspace.isEmpty())
        return globals.workspace;
    const QString path = QString::fromUtf8(qgetenv("QUATUOR_WORKSPACE"));
    return path.isEmpty() ? defaultPath() : path;
}

Outcome<OpenedWorkspace> OpenedWorkspace::open(const CommandLine& line)
{
    const QString path = workspacePath(line.globals);
    OpenedWorkspace opened;
    if (canDoWithout(line, path))
        return opened;
    const bool making = mustBeMade(line, path);
    if (making && path == defaultPath())
        QDir().mkpath(QFileInfo(path).path());
    auto desk = making ? Desk::create(path, deskOptions(line.globals)) : Desk::open(path, deskOptions(line.globals));
    if (!desk)
        return Unexpected{desk.error()};
    opened.m_desk = std::move(*desk);
    opened.m_made = making ? path : QString();
    return opened;
}

OpenedWorkspace::~OpenedWorkspace()
{
    m_desk.reset();
    if (m_made.isEmpty())
        return;
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(m_made + suffix);
}

} // namespace quatuor::cli
