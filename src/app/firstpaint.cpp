// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstpaint.h"

#include <QEvent>
#include <QWidget>

#include <chrono>
#include <cstdio>

namespace quatuor::app {

namespace {

class NextPaint : public QObject {
public:
    NextPaint(QWidget& window, std::function<void()> act)
        : QObject(&window)
        , m_act(std::move(act))
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // Queued: what lies in the window is painted in the same go, and before.
            QMetaObject::invokeMethod(this, &NextPaint::run, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void run()
    {
        m_act();
        deleteLater();
    }

    std::function<void()> m_act;
};

} // namespace

void oncePainted(QWidget& window, std::function<void()> act)
{
    new NextPaint(window, std::move(act)); // the window owns it
}

void printMoment()
{
    const std::chrono::duration<double> now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("%.6f\n", now.count());
    std::fflush(stdout);
}

} // namespace quatuor::app
