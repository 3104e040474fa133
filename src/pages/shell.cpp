// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shell.h"

#include "core/fault.h"
#include "desk/workspacedesk.h"
#include "words/faulttext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace quatuor {

namespace {
const QString kRecent = QStringLiteral("files/recent");
constexpr qsizetype kMostRecent = 8;
} // namespace

Shell::Shell(QSettings& settings, DeskOptions options, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_options(std::move(options))
{
}

Shell::~Shell() = default;

QStringList Shell::recent() const
{
    QStringList there;
    for (const QString& path : m_settings.value(kRecent).toStringList()) {
        if (QFileInfo::exists(path))
            there.append(path);
    }
    return there;
}

void Shell::remember(const QString& path)
{
    QStringList paths = m_settings.value(kRecent).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(kRecent, paths.mid(0, kMostRecent));
}

bool Shell::take(const std::function<Outcome<std::unique_ptr<Desk>>()>& make)
{
    try {
        Outcome<std::unique_ptr<Desk>> desk = make();
        if (!desk) {
            tellNotOpened(noticeOf(desk.error()));
            return false;
        }
        closeFile();
        m_workspace = std::make_unique<Workspace>(std::move(*desk));
    } catch (const Fault& fault) {
        tellNotOpened({Notice::Kind::Problem, faultText(fault), {}});
        return false;
    } catch (const std::exception& surprise) {
        const Fault fault(FaultKind::Internal, {}, QString::fromUtf8(surprise.what()));
        tellNotOpened({Notice::Kind::Problem, faultText(fault), {}});
        return false;
    }
    connect(m_workspace.get(), &Workspace::noticed, this, &Shell::noticed);
    remember(m_workspace->path());
    emit opened();
    return true;
}

void Shell::tellNotOpened(const Notice& notice)
{
    Notice told = notice;
    told.command = QStringLiteral("open");
    told.commandText = tr("Open another file…");
    emit noticed(told);
}

bool Shell::openFile(const QString& path)
{
    const QString name = QFileInfo(path).absoluteFilePath();
    if (m_workspace && QFileInfo(m_workspace->path()) == QFileInfo(name))
        return true;
    if (m_shownElsewhere && m_shownElsewhere(name)) {
        emit noticed({Notice::Kind::Information,
            tr("“%1” is open in another window, which is now in front.").arg(QFileInfo(path).fileName()), {}});
        return false;
    }
    return take([&] { return Desk::open(QFileInfo(path).absoluteFilePath(), m_options); });
}

bool Shell::createFile(const QString& path)
{
    return take([&] { return Desk::create(QFileInfo(path).absoluteFilePath(), m_options); });
}

bool Shell::openSample(const QString& path)
{
    if (QFileInfo::exists(path))
        return openFile(path);
    const bool opened = take([&]() -> Outcome<std::unique_ptr<Desk>> {
        QDir().mkpath(QFileInfo(path).absolutePath());
        Outcome<std::unique_ptr<Desk>> desk = Desk::create(path, m_options);
        if (!desk)
            return desk;
        const Outcome<Done> filled = WorkspaceDesk(**desk).fillWithSample();
        if (!filled)
            return Unexpected{filled.error()};
        return desk;
    });
    // Half a sample is none: the next try makes it anew.
    if (!opened) {
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1StringView(suffix));
    }
    return opened;
}

void Shell::closeFile()
{
    if (!m_workspace)
        return;
    emit closing();
    m_workspace.reset();
}

} // namespace quatuor
