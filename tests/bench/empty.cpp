// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The least that a program with a window does: what the start of `quatuor --leave-once-painted` is measured against.
#include "app/firstpaint.h"

#include <QApplication>
#include <QWidget>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1440, 900);
    quatuor::app::oncePainted(window, [] {
        quatuor::app::printMoment();
        QApplication::quit();
    });
    window.show();
    return QApplication::exec();
}
