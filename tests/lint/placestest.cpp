// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each ban shown at work on an example and on its exception, then asked of the whole project.
#include "lint/places.h"
#include "lint/expect.h"

using namespace quatuor::lint;

namespace {

struct Example {
    const char* path;
    const char* text;
    int complaints;
};

const Example kExamples[] = {
    {"src/store/sessionstore.cpp", "QSqlQuery query;", 1},
    {"src/store/statement.cpp", "QSqlQuery query;", 0},
    {"src/desk/x.cpp", "#include <QSqlDatabase>", 1},
    {"src/store/database.cpp", "#include <sqlite3.h>", 0},
    {"src/desk/x.cpp", "run(\"UPDATE person SET email = ?\");", 1},
    {"src/desk/x.cpp", "// SELECT what is \"SELECT id\" shown", 0},
    {"src/store/x.cpp", "run(\"SELECT id FROM person\");", 0},
    {"src/cli/x.cpp", "file.open(QIODevice::WriteOnly)", 1},
    {"src/cli/x.cpp", "file.open(stdout, QIODevice::WriteOnly)", 0},
    {"src/exchange/safefile.cpp", "file.open(QIODevice::WriteOnly)", 0},
    {"src/exchange/x.cpp", "QSaveFile file;", 1},
    {"src/store/x.cpp", "QFile::copy(a, b)", 1},
    {"src/desk/x.cpp", "return tr(\"Bonjour\");", 1},
    {"src/words/x.cpp", "return tr(\"Bonjour\");", 0},
    {"src/core/x.h", "#include <QVariant>", 1},
    {"src/store/x.h", "#include <QVariant>", 0},
    {"src/exchange/x.h", "#include <nlohmann/json.hpp>", 1},
    {"src/exchange/x.cpp", "#include <nlohmann/json.hpp>", 0},
    {"src/exchange/x.h", "#include <nlohmann/json_fwd.hpp>", 0},
    {"src/exchange/json/x.h", "#include <nlohmann/json.hpp>", 0},
    {"src/exchange/x.h", "#include \"exchange/json/x.h\"", 1},
    {"src/desk/x.cpp", "#include \"exchange/json/x.h\"", 1},
    {"src/exchange/x.cpp", "#include \"exchange/json/x.h\"", 0},
    {"src/desk/x.cpp", "#include <QPainter>", 1},
    {"src/desk/x.cpp", "#include \"exchange/pdf/listpages.h\"", 1},
    {"src/exchange/pdf/x.cpp", "#include <QPainter>", 0},
    {"src/widgets/x.cpp", "#include <QPainter>", 0},
    {"src/desk/x.cpp", "QDateTime::currentDateTimeUtc()", 1},
    {"src/core/clock.h", "QDateTime::currentDateTimeUtc()", 0},
    {"src/words/x.cpp", "text.arg(name).arg(date)", 1},
    {"src/words/x.cpp", "text.arg(name, date)", 0},
    {"docs/x.md",
        "see /ho"
        "me/somebody",
        1},
    {"docs/x.md", "see docs/home", 0},
    {"src/core/x.cpp",
        "// TO"
        "DO later",
        1},
};

} // namespace

TEST_CASE("each ban catches its example, and lets its exception be")
{
    for (const Example& example : kExamples) {
        const Complaints found = outOfPlace({QString::fromLatin1(example.path), QString::fromUtf8(example.text)});
        INFO(example.path << ": " << example.text << "\n" << told(found));
        CHECK(found.size() == example.complaints);
    }
}

TEST_CASE("a complaint says where, what and why")
{
    const Complaints found = outOfPlace({QStringLiteral("src/desk/x.cpp"), QStringLiteral("\n\n  tr(\"a\")")});
    CHECK(told(found) == "src/desk/x.cpp:3: tr( — sentences are made in words");
}

TEST_CASE("everything stands in its place")
{
    const auto files = filesUnder({QStringLiteral("src"), QStringLiteral("tests"), QStringLiteral("resources"),
                                      QStringLiteral("docs"), QStringLiteral("ui")},
        {QStringLiteral("h"), QStringLiteral("cpp"), QStringLiteral("py"), QStringLiteral("sh"), QStringLiteral("sql"),
            QStringLiteral("md"), QStringLiteral("txt"), QStringLiteral("ui"), QStringLiteral("ts")});
    REQUIRE(files.size() > 10);
    expectNone(each(files, outOfPlace));
}
