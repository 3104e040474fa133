// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must agree across the project: the top folder, the translations, the list of rules, the people of samples.
#include "core/rules/rulebook.h"
#include "lint/expect.h"
#include "lint/tree.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace quatuor;
using namespace quatuor::lint;

namespace {

/// CMakeUserPresets.json and build/ are everyone's own, and ignored by git.
QStringList unexpectedAtTheTop(const QStringList& names)
{
    static const QStringList known = QStringLiteral("CMakeLists.txt CMakePresets.json CMakeUserPresets.json LICENSE "
                                                    "README.md build dev docs resources src tests ui")
                                         .split(QLatin1Char(' '));
    QStringList unexpected = names;
    unexpected.removeIf([](const QString& name) { return known.contains(name); });
    return unexpected;
}

Complaints unfinished(const SourceFile& file)
{
    const qsizetype n = file.text.count(QLatin1String("type=\"unfinished\""));
    return n == 0 ? Complaints{} : Complaints{complaint(file.path, 1, QStringLiteral("%1 unfinished").arg(n))};
}

/// Sentences with the apostrophe of typewriters. Names of roles and states keep it: people type and search them so.
Complaints typewritten(const SourceFile& file)
{
    static const QRegularExpression sentence(
        QStringLiteral(R"(<(translation|numerusform)>([^<]*\w&apos;\w[^<]*[.?!:]|[^<]{36,}\w&apos;\w[^<]*)</)"),
        QRegularExpression::UseUnicodePropertiesOption);
    Complaints found;
    for (auto matches = sentence.globalMatch(file.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        found += complaint(file.path, lineOf(file.text, match.capturedStart()), match.captured(2));
    }
    return found;
}

Complaints rulesNotIn(const QString& page)
{
    Complaints missing;
    for (const Rule& rule : rulebook()) {
        if (!page.contains(QStringLiteral("`%1`").arg(rule.id)))
            missing += rule.id;
    }
    return missing;
}

/// Links to files of the project that are not there.
Complaints deadLinks(const SourceFile& file)
{
    static const QRegularExpression link(QStringLiteral(R"(\]\(([^():#\s]+)(#[^()\s]*)?\))"));
    const QDir folder(QFileInfo(QStringLiteral(QUATUOR_SOURCE_DIR "/") + file.path).path());
    Complaints dead;
    for (auto matches = link.globalMatch(file.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!folder.exists(match.captured(1)))
            dead += complaint(file.path, lineOf(file.text, match.capturedStart()), match.captured(1));
    }
    return dead;
}

Complaints realAddresses(const SourceFile& file)
{
    static const QRegularExpression address(
        QStringLiteral(R"([\w.+-]+@(?!([\w-]+\.)*example\.(org|com|net)\b)[\w-]+(\.[\w-]+)+)"));
    Complaints found;
    for (auto matches = address.globalMatch(file.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        found += complaint(file.path, lineOf(file.text, match.capturedStart()), match.captured());
    }
    return found;
}

} // namespace

TEST_CASE("the top folder holds what the house says, and nothing else")
{
    CHECK(unexpectedAtTheTop({QStringLiteral("src"), QStringLiteral("notes.txt")})
        == QStringList(QStringLiteral("notes.txt")));
    const QStringList here
        = QDir(QStringLiteral(QUATUOR_SOURCE_DIR)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    REQUIRE(here.contains(QStringLiteral("CMakeLists.txt")));
    expectNone(unexpectedAtTheTop(here));
}

TEST_CASE("every sentence is translated")
{
    CHECK(unfinished({QStringLiteral("x.ts"), QStringLiteral("<translation type=\"unfinished\"/>")}).size() == 1);
    const auto files = filesUnder({QStringLiteral("resources/translations")}, {QStringLiteral("ts")});
    REQUIRE(files.size() >= 2);
    expectNone(each(files, unfinished));
}

TEST_CASE("French sentences have their own apostrophe")
{
    const auto of = [](const char* text) {
        return typewritten(
            {QStringLiteral("x.ts"), QStringLiteral("<translation>%1</translation>").arg(QString::fromUtf8(text))});
    };
    CHECK(of("Il n&apos;y a rien.").size() == 1);
    CHECK(of("Il n’y a rien.").empty());
    CHECK(of("Agent·e de l&apos;État").empty());
    expectNone(each(filesUnder({QStringLiteral("resources/translations")}, {QStringLiteral("ts")}), typewritten));
}

TEST_CASE("docs/rules.md has a row for every rule")
{
    REQUIRE(!rulebook().empty());
    CHECK(rulesNotIn(QString()).size() == qsizetype(rulebook().size()));
    expectNone(rulesNotIn(fileAt(QStringLiteral("docs/rules.md")).text));
}

TEST_CASE("links between pages lead somewhere")
{
    const QString text = QStringLiteral("[a](adding.md) [b](nowhere.md) [c](https://example.org)");
    CHECK(told(deadLinks({QStringLiteral("docs/x.md"), text})) == "docs/x.md:1: nowhere.md");
    expectNone(each(filesUnder({QStringLiteral("docs")}, {QStringLiteral("md")}), deadLinks));
    expectNone(deadLinks(fileAt(QStringLiteral("README.md"))));
}

TEST_CASE("no sample and no page writes to an address that may be somebody's")
{
    CHECK(realAddresses(
              {QStringLiteral("x.csv"), QStringLiteral("a@ville.fr;b@ville.example.org;c@drome.etat.example.org")})
              .size()
        == 1);
    const auto files = filesUnder(
        {QStringLiteral("resources/samples"), QStringLiteral("docs")}, {QStringLiteral("csv"), QStringLiteral("md")});
    REQUIRE(!files.empty());
    expectNone(each(files, realAddresses));
}
