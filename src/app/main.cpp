// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `quatuor`: the organiser's desktop.
#include "widgets/theme.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    quatuor::Theme::install(application);
    return QApplication::exec();
}
