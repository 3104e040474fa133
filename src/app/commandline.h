// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `quatuor` is asked on its command line.
#pragma once

#include "core/clock.h"
#include "words/language.h"

#include <QStringList>

namespace quatuor::app {

struct CommandLine {
    QString file; ///< the workspace to open; empty: the welcome page
    QString import; ///< the file to start the assistant on
    QString screenshots; ///< the folder to write pictures to, and leave
    bool sample = false;
    bool leaveOncePainted = false; ///< for tests/bench: how long a start takes
    Clock clock = Clock::system();
    Language language = Language::French;
    QString message; ///< help, version or what was asked wrongly; empty: go on
    int exit = 0;
};

/// `arguments` as QApplication has them: the program first, Qt's own left out.
[[nodiscard]] CommandLine parse(const QStringList& arguments);
/// Says the message; gives the exit code.
int print(const CommandLine& line);

} // namespace quatuor::app
