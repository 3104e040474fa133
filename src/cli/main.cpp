// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `quatuor-cli`: the process around the program.
#include "cli/program.h"

#include <QGuiApplication>

#include <csignal>
#include <unistd.h>

namespace {

/// Arguments are UTF-8 whatever the locale says, as file names are.
QStringList words(int argc, char* argv[])
{
    QStringList result;
    for (int i = 1; i < argc; ++i)
        result += QString::fromUtf8(argv[i]);
    return result;
}

/// Only what draws letters needs fonts, and what comes with them takes a while to load.
bool mayDraw(const QStringList& words)
{
    const auto namesPdf = [](const QString& word) { return word.endsWith(QLatin1String("pdf"), Qt::CaseInsensitive); };
    return std::any_of(words.begin(), words.end(), namesPdf);
}

/// Fonts without a screen, whatever screens there are.
std::unique_ptr<QCoreApplication> application(int& argc, char* argv[], const QStringList& said)
{
    if (!mayDraw(said))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What the platform has to say of a desktop that is not there concerns nobody.
    const QtMessageHandler usual = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    auto drawing = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(usual);
    return drawing;
}

} // namespace

int main(int argc, char* argv[])
{
    using namespace quatuor::cli;
    // A reader that goes away (`| head`) is no reason to die in the middle of a write.
    std::signal(SIGPIPE, SIG_IGN);
    // Qt warns on standard error, and decodes as ASCII, in a locale that is not UTF-8; the language is chosen without
    // it.
    const QByteArray locale = qgetenv("LC_ALL");
    qputenv("LC_ALL", "C.UTF-8");
    const QStringList said = words(argc, argv);
    const auto running = application(argc, argv, said);
    locale.isNull() ? qunsetenv("LC_ALL") : qputenv("LC_ALL", locale);
    QCoreApplication::setApplicationVersion(QStringLiteral(QUATUOR_VERSION));
    StandardOutput out(STDOUT_FILENO);
    return static_cast<int>(runProgram(said, out));
}
