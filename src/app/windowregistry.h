// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One window a file: whoever opens a workspace that another window of the same person shows brings that one to the
// front. A local socket named after the file; nothing of the file's content passes through it.
#pragma once

#include <QObject>

#include <memory>

class QLocalServer;
class QWidget;

namespace quatuor {
class Shell;
}

namespace quatuor::app {

class WindowRegistry : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the registry.
    WindowRegistry(Shell& shell, QWidget& window);
    ~WindowRegistry() override;

    /// Brings the window that shows this file to the front; false: there is none.
    [[nodiscard]] static bool raiseOther(const QString& path);

private:
    void claim();
    void raise();

    Shell& m_shell;
    QWidget& m_window;
    std::unique_ptr<QLocalServer> m_server; ///< while a file is open
};

} // namespace quatuor::app
