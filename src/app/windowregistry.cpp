// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowregistry.h"

#include "pages/shell.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QWidget>

namespace quatuor::app {

namespace {

constexpr int kPatience = 300; // milliseconds: a window that is busy answers later, one that is gone never

QString socketName(const QString& path)
{
    const QFileInfo file(path);
    const QString real = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256).toHex().first(24);
    return QStringLiteral("quatuor-") + QString::fromLatin1(digest);
}

} // namespace

WindowRegistry::WindowRegistry(Shell& shell, QWidget& window)
    : m_shell(shell)
    , m_window(window)
{
    shell.setShownElsewhere(&WindowRegistry::raiseOther);
    connect(&shell, &Shell::opened, this, &WindowRegistry::claim);
    connect(&shell, &Shell::closing, this, [this] { m_server.reset(); });
}

WindowRegistry::~WindowRegistry() = default;

bool WindowRegistry::raiseOther(const QString& path)
{
    QLocalSocket socket;
    socket.connectToServer(socketName(path));
    return socket.waitForConnected(kPatience);
}

void WindowRegistry::claim()
{
    const QString name = socketName(m_shell.workspace()->path());
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &WindowRegistry::raise);
    // What a window that crashed left behind answers nobody; raiseOther has just asked.
    if (!m_server->listen(name)) {
        QLocalServer::removeServer(name);
        (void)m_server->listen(name);
    }
}

void WindowRegistry::raise()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection())
        socket->deleteLater();
    m_window.setWindowState((m_window.windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace quatuor::app
