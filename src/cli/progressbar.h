// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far long work is, on a terminal; and Ctrl+C, which asks it to stop.
#pragma once

#include "cli/messages.h"
#include "desk/desk.h"

#include <QElapsedTimer>

namespace quatuor::cli {

/// While one exists, the first Ctrl+C makes progress() answer false, so that nothing is kept; a second one ends the
/// program.
class ProgressBar {
public:
    explicit ProgressBar(const Messages& messages);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    [[nodiscard]] Progress progress();
    [[nodiscard]] static bool interrupted();

private:
    void show(qint64 done, qint64 total);

    const Messages& m_messages;
    bool m_animated;
    bool m_shown = false;
    QElapsedTimer m_sinceShown;
    void (*m_before)(int);
};

} // namespace quatuor::cli
