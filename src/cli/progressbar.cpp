// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One bar, at most ten times a second.
#include "cli/progressbar.h"

#include "cli/cli.h"

#include <algorithm>
#include <csignal>

namespace quatuor::cli {

namespace {

constexpr qint64 kEvery = 100; // milliseconds
constexpr qint64 kWidth = 30;

volatile std::sig_atomic_t asked = 0;

void onInterrupt(int signal)
{
    asked = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

ProgressBar::ProgressBar(const Messages& messages)
    : m_messages(messages)
    , m_animated(messages.animated())
    , m_before(std::signal(SIGINT, onInterrupt))
{
    // Whoever started us in the background asked for Ctrl+C to be ignored.
    if (m_before == SIG_IGN)
        std::signal(SIGINT, SIG_IGN);
    m_sinceShown.start();
}

ProgressBar::~ProgressBar()
{
    if (m_shown)
        m_messages.showLine({});
    std::signal(SIGINT, m_before);
}

bool ProgressBar::interrupted()
{
    return asked != 0;
}

Progress ProgressBar::progress()
{
    return [this](qint64 done, qint64 total) {
        if (m_animated && m_sinceShown.elapsed() >= kEvery)
            show(done, total);
        return !interrupted();
    };
}

void ProgressBar::show(qint64 done, qint64 total)
{
    m_sinceShown.restart();
    m_shown = true;
    if (total <= 0)
        return m_messages.showLine(Cli::tr("%1 so far — Ctrl+C cancels").arg(QString::number(done)));
    const qint64 filled = std::clamp(kWidth * done / total, qint64(0), kWidth);
    const qint64 percent = std::clamp(100 * done / total, qint64(0), qint64(100));
    //: A progress bar: %1 the bar, %2 the share done.
    m_messages.showLine(Cli::tr("%1 %2% — Ctrl+C cancels")
                            .arg(QString(filled, u'█') + QString(kWidth - filled, u'░'), QString::number(percent)));
}

} // namespace quatuor::cli
