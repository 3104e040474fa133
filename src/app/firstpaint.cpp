// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstpaint.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <chrono>
#include <cstdio>

namespace quatuor::app {

namespace {

class FirstPaint : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // Queued: what lies in the window is painted in the same go, and before.
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(this, &FirstPaint::tell, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    static void tell()
    {
        const std::chrono::duration<double> now = std::chrono::steady_clock::now().time_since_epoch();
        std::printf("%.6f\n", now.count());
        QCoreApplication::quit();
    }
};

} // namespace

void leaveOncePainted(QWidget& window)
{
    window.installEventFilter(new FirstPaint(&window));
}

} // namespace quatuor::app
