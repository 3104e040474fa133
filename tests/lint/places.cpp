// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/places.h"

#include <QRegularExpression>

#include <array>
#include <stdexcept>

namespace quatuor::lint {

namespace {

enum class Reads { Code, All }; // All: comments too

/// `pattern` may not occur in files whose path matches `where`.
struct Ban {
    const char* pattern;
    const char* where;
    Reads reads;
    const char* why;
};

/// Small queries of the desk that have not found their store yet: the list may only grow shorter.
constexpr auto kOutsideStore
    = R"(^src/(?!store/|desk/(sourcecells|rememberedroles|registrationaction|registrationmerge|delegatedesk|personbook)\.cpp|desk/import/))";

constexpr std::array kBans{
    Ban{R"(\bQSqlQuery\b)", "^src/(?!store/statement)", Reads::Code,
        "a query that fails unread loses data: use store/statement"},
    Ban{R"(<(QtSql|QSql\w*|sqlite3\.h)\b)", "^src/(?!store/)", Reads::Code, "SQL stays in store"},
    Ban{R"("[^"\n]*\b(SELECT |INSERT (OR \w+ )?INTO|UPDATE \w+ SET|DELETE FROM|CREATE (TABLE|INDEX|TRIGGER|VIEW)|PRAGMA ))",
        kOutsideStore, Reads::Code, "SQL stays in store"},
    Ban{R"(\b(QSaveFile|ofstream|fopen)\b|\bopen\((?!std(out|err)\b)[^;]*\b(WriteOnly|ReadWrite|Append|NewOnly)\b)",
        "^src/(?!exchange/safefile|store/backup)", Reads::Code,
        "on a full disk Qt says yes and leaves nothing: write through exchange/safefile"},
    Ban{R"(\bQFile::copy\b)", "^src/", Reads::Code, "copying a live database drops its locks: use the backup"},
    Ban{R"(\b(tr|translate)\()", "^src/(core|store|exchange|desk)/", Reads::Code, "sentences are made in words"},
    Ban{R"(<(QObject|QVariant\w*|QJson\w*|QCoreApplication|QSettings|nlohmann/.*)>|\bQ_OBJECT\b)", "^src/core/",
        Reads::Code, "core is made of values"},
    Ban{R"(<nlohmann/(?!json_fwd))", R"(^src/(core|store|words|desk)/|^src/(?!exchange/json/).*\.h$)", Reads::Code,
        "JSON stays inside the .cpp files of exchange and cli"},
    Ban{R"(#include "exchange/json/)", R"(^src/(?!exchange/)|^src/exchange/[^/]*\.h$)", Reads::Code,
        "a header of exchange/json is for the .cpp files beside it"},
    Ban{R"re(<Q(Painter|Font|Color|TextLayout|PdfWriter|GuiApplication|RawFont)\w*>|"exchange/pdf/(listlook|listpages|textblock))re",
        R"(^src/(?!exchange/pdf/|cli/main\.cpp|widgets/|app/).*\.(cpp|h)$)", Reads::Code,
        "below the widgets, exchange/pdf alone draws"},
    Ban{R"(\b(currentDateTime(Utc)?|currentDate|currentTime|currentSecsSinceEpoch|currentMSecsSinceEpoch)\()",
        "^src/(?!core/clock)", Reads::Code, "the time is passed in: core/clock"},
    Ban{R"(\.arg\([^;]*\)\s*\.arg\()", "^src/", Reads::Code,
        "a chained arg() substitutes inside data: give all the values to one"},
    Ban{R"(/(?:work|tmp|home|root)/)", ".", Reads::All, "a path of one machine"},
    Ban{R"(\b(?:TO[D]O|FIX[M]E)\b)", ".", Reads::All, "finish it, or leave it out"},
};

QRegularExpression expression(const char* pattern)
{
    QRegularExpression result(QString::fromLatin1(pattern));
    if (!result.isValid())
        throw std::logic_error(std::string("not a regular expression: ") + pattern);
    return result;
}

Complaints held(const SourceFile& file, const QString& text, const Ban& ban)
{
    Complaints complaints;
    const QRegularExpression pattern = expression(ban.pattern);
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        complaints += complaint(file.path, lineOf(text, match.capturedStart()),
            QStringLiteral("%1 — %2").arg(match.captured().simplified().left(60), QString::fromUtf8(ban.why)));
    }
    return complaints;
}

} // namespace

Complaints outOfPlace(const SourceFile& file)
{
    Complaints complaints;
    const QString code = file.path.startsWith(QLatin1String("src/")) ? file.code() : file.text;
    for (const Ban& ban : kBans) {
        if (expression(ban.where).match(file.path).hasMatch())
            complaints += held(file, ban.reads == Reads::Code ? code : file.text, ban);
    }
    return complaints;
}

} // namespace quatuor::lint
