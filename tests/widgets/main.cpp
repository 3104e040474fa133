// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main of the tests that press real keys: a QApplication with the theme, without a display unless one is asked for.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "widgets/theme.h"

#include <QApplication>
#include <QPalette>

namespace {

/// For pictures: QUATUOR_DARK=1, and QUATUOR_FONT=1.5 times the platform's size.
void dress(QApplication& application)
{
    if (qEnvironmentVariableIntValue("QUATUOR_DARK") != 0)
        QApplication::setPalette(QPalette(Qt::black));
    const double factor = qEnvironmentVariable("QUATUOR_FONT").toDouble();
    if (factor > 0) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * factor);
        QApplication::setFont(font);
    }
    quatuor::Theme::install(application);
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("TZ", "Europe/Paris");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    dress(application);
    return Catch::Session().run(argc, argv);
}
