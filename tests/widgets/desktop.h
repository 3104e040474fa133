// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole window on a workspace in a folder of its own, and the keys that a person presses in it.
#pragma once

#include "core/session.h"
#include "desk/registrationdesk.h"
#include "testkit/ownsettings.h"
#include "widgets/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

class QPushButton;

namespace quatuor::testkit {

class Desktop {
public:
    enum class Opens { Sample, Empty };
    explicit Desktop(Opens opens = Opens::Sample);

    ReviewPage& review() { return window.views()->review(); }
    Workspace& workspace() { return *shell.workspace(); }
    SessionId addSession(const QString& date, std::optional<int> capacity = {});
    /// One of each role, submitted; without its last member when `whole` is false.
    RegistrationId addDelegation(SessionId session, const QString& code, bool whole = true);
    [[nodiscard]] RegistrationState stateOf(RegistrationId id);
    [[nodiscard]] std::size_t registrations();

    /// Pressed where the focus is.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The visible button with these words, pressed with the space bar.
    static void pressButton(const QWidget& window, const QString& words);
    /// The same in the modal dialog that `opening` makes appear.
    void answer(const std::function<void()>& opening, const QString& words);

    const OwnSettings own;
    QTemporaryDir folder;
    QSettings settings;
    Shell shell;
    MainWindow window;
    std::vector<Notice> notices; ///< what the banner said, newest last
};

} // namespace quatuor::testkit
