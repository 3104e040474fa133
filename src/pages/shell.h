// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window is before and around a workspace: which file is open, which were, and how one is made.
#pragma once

#include "pages/workspace.h"

#include <QSettings>

namespace quatuor {

class Shell : public QObject {
    Q_OBJECT

public:
    /// `settings`: where recent files are remembered; must outlive the shell.
    Shell(QSettings& settings, DeskOptions options, QObject* parent = nullptr);
    ~Shell() override;

    [[nodiscard]] Workspace* workspace() const { return m_workspace.get(); }
    [[nodiscard]] QSettings& settings() { return m_settings; }
    /// Newest first; those that are no longer there are left out.
    [[nodiscard]] QStringList recent() const;

    /// The one before is closed when the new one is open, never when it cannot be.
    bool openFile(const QString& path);
    bool createFile(const QString& path);
    /// The sample, in `path` when it does not exist yet.
    bool openSample(const QString& path);
    void closeFile();
    void notice(const Notice& notice) { emit noticed(notice); }
    /// Asks whoever else has this file in a window to show it; true: it is shown there, and is not opened twice.
    void setShownElsewhere(std::function<bool(const QString& path)> ask) { m_shownElsewhere = std::move(ask); }

signals:
    void opened();
    void closing(); ///< the workspace is about to go: whoever shows it lets go
    void noticed(const quatuor::Notice& notice);

private:
    bool take(const std::function<Outcome<std::unique_ptr<Desk>>()>& make);
    void remember(const QString& path);
    void tellNotOpened(const Notice& notice);

    QSettings& m_settings;
    DeskOptions m_options;
    std::function<bool(const QString&)> m_shownElsewhere;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace quatuor
