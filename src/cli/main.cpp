// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `quatuor-cli`: the process around the program.
#include "cli/program.h"

#include <QCoreApplication>

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
    QCoreApplication application(argc, argv);
    locale.isNull() ? qunsetenv("LC_ALL") : qputenv("LC_ALL", locale);
    QCoreApplication::setApplicationVersion(QStringLiteral(QUATUOR_VERSION));
    StandardOutput out(STDOUT_FILENO);
    return static_cast<int>(runProgram(words(argc, argv), out));
}
