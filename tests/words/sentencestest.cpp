// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sources, the tables and the translations held against each other.
#include "words/refusalsentences.h"
#include "words/refusaltext.h"

#include "words/findingsentences.h"
#include "words/language.h"
#include "words/rowmessagetext.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace quatuor;

namespace {

QString textOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The codes of `refuse(RefusalKind::X, …"code"…)` in a source, also behind a helper whose name begins with refuse or
/// unreadable.
QStringList refusedCodes(const QString& source)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\b(?:refuse|unreadable)\\w*\\(\\s*(?:RefusalKind::\\w+,\\s*)?(?:QLatin1StringView\\()?\"([a-"
                       "z0-9-]+\\.[a-z0-9-]+)\""));
    QStringList codes;
    for (auto match = pattern.globalMatch(source); match.hasNext();)
        codes += match.next().captured(1);
    return codes;
}

/// The codes of messages about rows and files: `message("code"…)` and `push_back({QLatin1StringView("code")…`.
QStringList messageCodes(const QString& source)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:\\bmessage\\(|(?:messages|notes)\\.push_back\\(\\{QLatin1StringView\\()\"([a-z0-9-]+\\.[a-z0-9-]+)\""));
    QStringList codes;
    for (auto match = pattern.globalMatch(source); match.hasNext();)
        codes += match.next().captured(1);
    return codes;
}

QStringList codesOfSources(QStringList (*codesIn)(const QString&))
{
    QStringList codes;
    QDirIterator files(QStringLiteral(QUATUOR_SOURCE_DIR "/src"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
        QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        codes += codesIn(textOf(files.next()));
    codes.removeDuplicates();
    return codes;
}

/// Every argument that a message may bear.
Arguments allArguments()
{
    Arguments all;
    for (const char* name : {"seen", "expected", "first", "row", "encoding", "given", "family", "code", "count",
             "email", "state", "now", "before", "sheet", "others", "other", "name", "date", "by"})
        all.push_back({QLatin1StringView(name), QStringLiteral("2")});
    return all;
}

bool hasSentence(const QString& code)
{
    const auto table = refusalSentences();
    return std::any_of(table.begin(), table.end(), [&](const Sentence& one) { return one.code == code; });
}

QStringList sortedPlaces(const QString& text)
{
    QStringList places = placesOf(text);
    places.sort();
    return places;
}

void checkPlaces(const char* context, std::span<const Sentence> table)
{
    for (const Sentence& one : table) {
        INFO(one.text);
        const QString french = QCoreApplication::translate(context, one.text, nullptr, one.count.isEmpty() ? -1 : 2);
        CHECK(sortedPlaces(french) == sortedPlaces(QString::fromUtf8(one.text)));
    }
}

} // namespace

TEST_CASE("codes of refusals are found in sources in each way they are written")
{
    CHECK(refusedCodes(QStringLiteral("return refuse(RefusalKind::No, QLatin1StringView(\"a.b-c\"), {});"))
        == QStringList{QStringLiteral("a.b-c")});
    CHECK(refusedCodes(QStringLiteral("refuse(RefusalKind::Usage,\n    QLatin1StringView(\"a.b\"))"))
        == QStringList{QStringLiteral("a.b")});
    CHECK(refusedCodes(QStringLiteral("return unreadable(\"file.empty\", path);"))
        == QStringList{QStringLiteral("file.empty")});
    CHECK(refusedCodes(QStringLiteral("refuseFile(QLatin1StringView(\"file.empty\"), path)"))
        == QStringList{QStringLiteral("file.empty")});
    CHECK(refusedCodes(QStringLiteral("accept(\"a.b\")")).isEmpty());
}

TEST_CASE("every refusal of the sources has a sentence")
{
    const QStringList codes = codesOfSources(refusedCodes);
    REQUIRE(codes.size() > 20);
    QStringList without;
    std::copy_if(codes.begin(), codes.end(), std::back_inserter(without),
        [](const QString& code) { return !hasSentence(code); });
    CHECK(without.join(u' ').toStdString() == "");
}

TEST_CASE("every message about a row or a file has a sentence")
{
    CHECK(messageCodes(QStringLiteral("row.messages.push_back(message(\"a.b\", {}));"))
        == QStringList{QStringLiteral("a.b")});
    REQUIRE(installLanguage(Language::French));
    const QStringList codes = codesOfSources(messageCodes);
    REQUIRE(codes.size() > 10);
    for (const QString& code : codes) {
        const QByteArray latin1 = code.toLatin1();
        CHECK(rowMessageText(QLatin1StringView(latin1), QStringLiteral("Courriel"), allArguments()).toStdString()
            != code.toStdString());
    }
}

TEST_CASE("a refusal without a sentence names its code")
{
    REQUIRE(installLanguage(Language::French));
    const QString text = refusalText({RefusalKind::No, QLatin1StringView("no.such-code"), {}, {}});
    CHECK(text == QStringLiteral("Quatuor a refusé cette action (no.such-code) et n’a rien modifié."));
}

TEST_CASE("a refusal says as much as it knows")
{
    REQUIRE(installLanguage(Language::French));
    const QLatin1StringView code("session.not-full");
    const QString vague = refusalText({RefusalKind::No, code, {}, {}});
    const QString precise
        = refusalText({RefusalKind::No, code, {{QLatin1StringView("delegationsLeft"), QStringLiteral("3")}}, {}});
    CHECK(vague
        == QStringLiteral(
            "La journée n’a pas de limite de places\u202f: acceptez l’inscription au lieu de la faire attendre."));
    CHECK(precise.contains(QStringLiteral("3 places de délégation")));
}

TEST_CASE("French has the places of the English, and another text")
{
    REQUIRE(installLanguage(Language::French));
    checkPlaces("Finding", findingSentences());
    checkPlaces("Fix", fixSentences());
    checkPlaces("Refusal", refusalSentences());
    for (const Sentence& one : refusalSentences())
        CHECK(QCoreApplication::translate("Refusal", one.text) != QString::fromUtf8(one.text));
}

TEST_CASE("refusals only need arguments that sources give")
{
    // What the sources are known to pass; a sentence that needs anything else would never be said.
    const QStringList known{QStringLiteral("file"), QStringLiteral("later"), QStringLiteral("registration"),
        QStringLiteral("expected"), QStringLiteral("line"), QStringLiteral("looks"), QStringLiteral("row"),
        QStringLiteral("seen"), QStringLiteral("column"), QStringLiteral("from"), QStringLiteral("action"),
        QStringLiteral("role"), QStringLiteral("state"), QStringLiteral("finding"), QStringLiteral("sheet"),
        QStringLiteral("sheets"), QStringLiteral("date")};
    for (const Sentence& one : refusalSentences()) {
        for (const QString& place : placesOf(QString::fromUtf8(one.text)))
            CHECK(known.contains(place));
    }
}
