// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where answers go: pipes that close, disks that are full, terminals that are hostile to, and silence when asked for.
#include "cli/scene.h"
#include "testkit/qtprinting.h"

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace quatuor::test;

TEST_CASE("an answer that cannot be written is told, and not taken for a success")
{
    Scene scene;
    for (const QString& file : {u"/dev/full"_s, QString()}) {
        const Answer answer = scene.runInto(file, u"session list"_s);
        CAPTURE(file, answer.err);
        CHECK(answer.exit == 74);
        CHECK(answer.err.contains(u"standard output"_s));
    }
    CHECK(scene.runInto(u"/dev/full"_s, u"session show 2031-01-01"_s).exit == 2);
}

TEST_CASE("a reader that goes away is no error")
{
    Scene scene;
    const Answer answer = scene.runInto(u"/dev/null"_s, u"registration list"_s);
    CHECK(answer.exit == 0);
    // The pipe's reader ends at once; what the shell gives is the exit of the program.
    const Answer broken
        = scene.runInto(u"/dev/stdout; } | { exec <&-; sleep 0.2; }; exit ${PIPESTATUS[0]:-0}; {"_s, u"session list"_s);
    CHECK(broken.exit != 141);
}

TEST_CASE("no list is written over a workspace")
{
    Scene scene;
    scene.write(u"names.csv"_s, "n\nDie\n");
    for (const QString& words : {u"export attendees --format csv -o %1"_s, u"export attendees --format xlsx -o %1"_s,
             u"export registrations --format json -o %1"_s, u"export attendees --format pdf -o %1"_s,
             u"export form --format xlsx -o %1"_s, u"territory match --batch names.csv --name-column n -o %1"_s,
             u"export attendees --format csv -o %1-wal"_s}) {
        const Answer answer = scene.run(words.arg(scene.workspace()));
        CAPTURE(words, answer.err);
        CHECK(answer.exit == 2);
        CHECK(answer.err.contains(u"would destroy what it holds"_s));
    }
    CHECK(scene.run(u"registration list"_s).exit == 0);
    CHECK(scene.run(u"workspace copy copy.quatuor"_s).exit == 0);
    CHECK(scene.run(u"export attendees -o copy.quatuor --format csv"_s).exit == 2);
}

TEST_CASE("where a list cannot be written is told by what is there")
{
    Scene scene;
    for (const auto& [words, told] : {std::pair{QStringList{u"-o"_s, u"."_s}, u"is a folder"_s},
             {QStringList{u"-o"_s, u"absent/list.csv"_s}, u"does not exist"_s},
             {QStringList{u"-o"_s, QString()}, u"name"_s},
             {QStringList{u"-o"_s, u"/sys/list.csv"_s}, u"where you may write"_s}}) {
        const Answer answer = scene.run(QStringList{u"export"_s, u"attendees"_s, u"--format"_s, u"csv"_s} + words);
        CAPTURE(words, answer.err);
        CHECK(answer.exit == 2);
        CHECK(answer.err.contains(told));
    }
}

TEST_CASE("with --quiet only errors are on standard error")
{
    Scene scene;
    const Answer loud = scene.run(u"session edit 2026-11-18 --title A"_s);
    CHECK(loud.err.contains(u"change undo"_s));
    const Answer quiet = scene.run(u"--quiet session edit 2026-11-18 --title B"_s);
    CHECK(quiet.err.isEmpty());
    CHECK_FALSE(quiet.out.isEmpty());
    CHECK_FALSE(scene.run(u"--quiet session show 2031-01-01"_s).err.isEmpty());
}

TEST_CASE("with --json nothing else is on standard output, and progress is for terminals only")
{
    Scene scene;
    scene.write(
        u"rows.csv"_s, "session_date,territory_code,role,given_name,family_name\n2026-11-18,62528,elu,Ana,Bo\n");
    const Answer imported = scene.run(u"--json import rows.csv"_s);
    CHECK(imported.isJson());
    CHECK_FALSE(imported.err.contains(u'\r'));
    CHECK_FALSE(imported.err.contains(u'\x1b'));
}

TEST_CASE("text from files cannot drive the terminal")
{
    Scene scene;
    const QString hostile = u"A\x1b[31mB\x07"
                            "C\u202eD\nE"_s;
    REQUIRE(scene.run({u"session"_s, u"edit"_s, u"2026-11-18"_s, u"--title"_s, hostile}).exit == 0);
    const Answer shown = scene.run(u"session show 2026-11-18"_s);
    CHECK_FALSE(shown.out.contains(u'\x1b'));
    CHECK_FALSE(shown.out.contains(u'\x07'));
    CHECK_FALSE(shown.out.contains(u'\u202e'));
    const Answer complained = scene.run({u"session"_s, u"show"_s, hostile});
    CHECK(complained.exit == 2);
    CHECK_FALSE(complained.err.contains(u'\x1b'));
}

TEST_CASE("lists are aligned, whatever letters stand in them")
{
    Scene scene;
    const QStringList lines = scene.run(u"--quiet registration list"_s).out.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 5);
    const qsizetype territory = lines[0].indexOf(u"Territory"_s);
    REQUIRE(territory > 0);
    for (const QString& name : {u"Bitche"_s, u"Crest"_s, u"Die"_s, u"Kourou"_s}) {
        const QStringList found = lines.filter(name);
        REQUIRE(found.size() == 1);
        CHECK(found.first().indexOf(name) == territory);
    }
}

TEST_CASE("options of every command stand before or after it, and a value may begin with dashes")
{
    Scene scene;
    const QString before = scene.run(u"--json session list"_s).out;
    CHECK(scene.run(u"session list --json"_s).out == before);
    CHECK(scene.run(u"session --json list"_s).out == before);
    REQUIRE(scene.run({u"session"_s, u"edit"_s, u"2026-11-18"_s, u"--title=--json"_s}).exit == 0);
    CHECK(scene.run(u"--json session show 2026-11-18"_s).object()[u"title"] == u"--json"_s);
    CHECK(
        scene.run({u"--json"_s, u"territory"_s, u"match"_s, u"--"_s, u"--quiet"_s}).object()[u"verdict"] == u"none"_s);
}

TEST_CASE("who acts and when are those that were given")
{
    Scene scene;
    REQUIRE(scene.run(u"--author Zoé session edit 2026-11-18 --title A"_s).exit == 0);
    const QJsonArray changes = scene.run(u"--json change list --most 1"_s).array();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0][u"author"] == u"Zoé"_s);
    CHECK(changes[0][u"at"] == u"2026-08-31T12:00:00Z"_s);
    CHECK(changes[0][u"summary"] == u"Session edited: 18 November 2026"_s);
}

TEST_CASE("a list of which no column has a place on paper is refused, and no empty page written")
{
    Scene scene;
    const Answer answer = scene.run(u"export attendees --columns registration_id -o list.pdf"_s);
    CAPTURE(answer.err);
    CHECK(answer.exit == 2);
    CHECK(answer.err.contains(u"place on paper"_s));
    CHECK(scene.content(u"list.pdf"_s).isEmpty());
}
