// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `quatuor`: the organiser's desktop.
#include "app/commandline.h"
#include "app/firstpaint.h"
#include "app/screenshots.h"
#include "app/windowregistry.h"
#include "core/territories/reference.h"
#include "pages/shell.h"
#include "widgets/mainwindow.h"
#include "widgets/theme.h"
#include "words/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTimer>
#include <QTranslator>

#include <algorithm>

namespace {

using namespace quatuor;

/// Qt's own buttons and choosers, in the same language.
void installQtWords(QApplication& application)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(currentLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(translator);
}

void open(MainWindow& window, Shell& shell, const app::CommandLine& line)
{
    if (line.sample)
        window.openSample();
    else if (!line.file.isEmpty())
        (void)shell.openFile(line.file);
    if (!line.import.isEmpty())
        window.take(line.import);
}

void leave()
{
    app::printMoment();
    QApplication::quit();
}

/// The frame is seen at once; the workspace fills it in the next turn of the event loop.
void startWith(MainWindow& window, Shell& shell, const app::CommandLine& line)
{
    if (line.sample || !line.file.isEmpty())
        window.awaitWorkspace();
    app::oncePainted(window, [&window, &shell, line] {
        if (line.leaveOncePainted) {
            app::printMoment();
            app::oncePainted(window, leave);
        }
        open(window, shell, line);
        window.settle();
    });
    window.show();
}

/// Pictures need no display.
void drawWithoutDisplay(int argc, char* argv[])
{
    const auto isSet = [](const char* name) { return !qEnvironmentVariableIsEmpty(name); };
    const bool pictures = std::any_of(
        argv, argv + argc, [](const char* one) { return QByteArrayView(one).startsWith("--screenshots"); });
    if (pictures && !isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY") && !isSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char* argv[])
{
    drawWithoutDisplay(argc, argv);
    OfficialReference::readBeside(); // the first registration in sight needs it: read while the window is built
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("quatuor"));
    QApplication::setApplicationVersion(QStringLiteral(QUATUOR_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("quatuor"));
    const app::CommandLine line = app::parse(QApplication::arguments());
    installLanguage(line.language);
    installQtWords(application);
    if (!line.message.isEmpty())
        return app::print(line);
    QLocale::setDefault(currentLocale());
    Theme::install(application);
    QSettings settings(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("quatuor"), QStringLiteral("desktop"));
    Shell shell(settings, {line.clock, {}});
    MainWindow window(shell);
    if (!line.screenshots.isEmpty()) {
        open(window, shell, line);
        return app::takeScreenshots(window, line.screenshots);
    }
    const app::WindowRegistry registry(shell, window);
    if (!line.file.isEmpty() && line.import.isEmpty() && app::WindowRegistry::raiseOther(line.file))
        return 0;
    startWith(window, shell, line);
    return QApplication::exec();
}
