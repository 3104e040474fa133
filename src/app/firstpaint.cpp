// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstpaint.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace quatuor::app {

namespace {

class FirstPaint : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // Queued: what lies in the window is painted in the same go, and before.
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void leaveOncePainted(QWidget& window)
{
    window.installEventFilter(new FirstPaint(&window));
}

} // namespace quatuor::app
