// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace quatuor::app {

namespace {

constexpr int kUsage = 2;

struct DesktopWords {
    Q_DECLARE_TR_FUNCTIONS(Desktop)
};

/// `--lang`, else what the session speaks; French for all but the English.
Language languageAsked(const QCommandLineParser& parser, const QCommandLineOption& option)
{
    if (const auto asked = languageFromCode(parser.value(option)))
        return *asked;
    for (const char* variable : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const auto found = languageFromCode(QString::fromLocal8Bit(qgetenv(variable)).left(2)))
            return *found;
    }
    return Language::French;
}

} // namespace

CommandLine parse(const QStringList& arguments)
{
    const QCommandLineOption import(QStringLiteral("import"), {}, QStringLiteral("FILE"));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"), {}, QStringLiteral("DIR"));
    const QCommandLineOption sample(QStringLiteral("sample"));
    const QCommandLineOption now(QStringLiteral("now"), {}, QStringLiteral("ISO"));
    const QCommandLineOption leave(QStringLiteral("leave-once-painted"));
    const QCommandLineOption lang(QStringLiteral("lang"), {}, QStringLiteral("fr|en"));
    QCommandLineParser parser;
    parser.addOptions({import, screenshots, sample, leave, now, lang});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const bool understood = parser.parse(arguments);
    CommandLine line;
    line.language = languageAsked(parser, lang);
    installLanguage(line.language);
    line.file = parser.positionalArguments().value(0);
    line.import = parser.value(import);
    line.screenshots = parser.value(screenshots);
    line.sample = parser.isSet(sample);
    line.leaveOncePainted = parser.isSet(leave);
    const QDateTime time = QDateTime::fromString(parser.value(now), Qt::ISODate);
    if (time.isValid())
        line.clock = Clock::fixed(time);
    const QString usage
        = DesktopWords::tr("Usage: quatuor [FILE] [--import FILE] [--sample] [--screenshots DIR] [--lang fr|en]");
    if (!understood || (parser.isSet(now) && !time.isValid())) {
        line.message
            = (understood ? DesktopWords::tr("“%1” is not a moment.").arg(parser.value(now)) : parser.errorText())
            + u'\n' + usage;
        line.exit = kUsage;
    } else if (parser.isSet(help)) {
        line.message = usage;
    } else if (parser.isSet(version)) {
        line.message = QStringLiteral("quatuor ") + QCoreApplication::applicationVersion();
    }
    return line;
}

int print(const CommandLine& line)
{
    std::fputs((line.message + u'\n').toUtf8().constData(), line.exit == 0 ? stdout : stderr);
    return line.exit;
}

} // namespace quatuor::app
