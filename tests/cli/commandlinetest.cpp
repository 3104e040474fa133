// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line without a process: what is understood, and that the tables of commands are whole.
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/displaytext.h"
#include "cli/exitcode.h"
#include "cli/nearest.h"
#include "cli/values.h"
#include "testkit/qtprinting.h"

#include <catch2/catch.hpp>

#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace quatuor;
using namespace quatuor::cli;

namespace {

Outcome<CommandLine, Misuse> parse(const QString& line)
{
    return parseCommandLine(line.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

TEST_CASE("options take their value in either form, in any order")
{
    const auto line = parse(u"--json --author=Ana session add --capacity-people 40 --date=2026-09-16 --quiet"_s);
    REQUIRE(line);
    CHECK(line->globals.json);
    CHECK(line->globals.quiet);
    CHECK(line->globals.author == u"Ana"_s);
    CHECK(line->given.date("date"_L1) == QDate(2026, 9, 16));
    CHECK(line->given.countOrNone("capacity-people"_L1) == std::optional<std::optional<int>>(40));
    CHECK_FALSE(line->given.countOrNone("capacity-delegations"_L1));
    CHECK(line->given.countOrNone("capacity-people"_L1).has_value());
}

TEST_CASE("several values of an option that takes several are all kept")
{
    const auto line = parse(u"session policy 2026-09-16 --role elu=1 --role agent=1..2"_s);
    REQUIRE(line);
    CHECK(line->given.all("role"_L1) == QStringList{u"elu=1"_s, u"agent=1..2"_s});
}

TEST_CASE("after two dashes everything is an argument; one dash is standard output")
{
    const auto line = parse(u"territory match -- --json"_s);
    REQUIRE(line);
    CHECK(line->given.text("TEXT"_L1) == u"--json"_s);
    CHECK_FALSE(line->globals.json);
    const auto dash = parse(u"export attendees -o -"_s);
    REQUIRE(dash);
    CHECK(dash->given.text("o"_L1) == u"-"_s);
}

TEST_CASE("every verb of the table is found by its name, has a command, and says what it is for")
{
    std::set<QString> seen;
    for (const Command& command : commands()) {
        const QString name = QString(command.name);
        CHECK(findCommand(name) == &command);
        const std::vector<const Verb*> verbs = verbsOf(name);
        REQUIRE_FALSE(verbs.empty());
        for (const Verb* verb : verbs) {
            CAPTURE(fullName(*verb));
            CHECK(seen.insert(fullName(*verb)).second);
            CHECK(*verb->summary != '\0');
            const auto help = parse(fullName(*verb) + u" --help"_s);
            REQUIRE(help);
            CHECK(help->verb == verb);
        }
    }
}

TEST_CASE("no option of a verb hides one of every command, and each is there once")
{
    for (const Command& command : commands()) {
        for (const Verb* verb : verbsOf(QString(command.name))) {
            std::set<QString> seen;
            for (const Option& option : globalOptions())
                seen.insert(QString(option.name));
            for (const Option& option : verb->options) {
                CAPTURE(fullName(*verb), QString(option.name));
                CHECK(seen.insert(QString(option.name)).second);
                CHECK(*option.help != '\0');
                CHECK((option.kind == ValueKind::Flag) == (*option.placeholder == '\0'));
            }
        }
    }
}

TEST_CASE("values are strict")
{
    CHECK(readCount(u"12"_s) == 12);
    for (const QString& text : {u""_s, u"-1"_s, u"+1"_s, u"1.5"_s, u"١"_s, u"99999999999"_s, u"1 "_s})
        CHECK_FALSE(readCount(text));
    CHECK(readDate(u"2028-02-29"_s));
    for (const QString& text : {u"2026-02-29"_s, u"2026-9-6"_s, u"16/09/2026"_s, u"2026-09-16T10:00"_s, u""_s})
        CHECK_FALSE(readDate(text));
    CHECK(readTime(u"9:05"_s) == QTime(9, 5));
    CHECK_FALSE(readTime(u"24:00"_s));
    CHECK(readMoment(u"2026-09-16T09:30:00+02:00"_s)->toUTC().time() == QTime(7, 30));
    CHECK_FALSE(readMoment(u"soon"_s));
}

TEST_CASE("a word that was nearly right is suggested, others are not")
{
    const QStringList names{u"list"_s, u"show"_s, u"accept"_s};
    CHECK(nearest(u"lst"_s, names) == u"list"_s);
    CHECK(nearest(u"acept"_s, names) == u"accept"_s);
    CHECK(nearest(u"undo"_s, names).isEmpty());
    CHECK(nearest(QString(100'000, u'x'), names).isEmpty());
}

TEST_CASE("refusals and faults have one exit each")
{
    CHECK(exitFor(Refusal{RefusalKind::No, "x"_L1, {}, {}}) == Exit::No);
    CHECK(exitFor(Refusal{RefusalKind::Usage, "x"_L1, {}, {}}) == Exit::Usage);
    CHECK(exitFor(Refusal{RefusalKind::Unreadable, "x"_L1, {}, {}}) == Exit::Unreadable);
    CHECK(exitFor(Refusal{RefusalKind::Workspace, "x"_L1, {}, {}}) == Exit::Workspace);
    CHECK(exitFor(Refusal{RefusalKind::No, "work.cancelled"_L1, {}, {}}) == Exit::Interrupted);
    const QString workspace = u"w.quatuor"_s;
    CHECK(exitFor(Fault(FaultKind::Locked, workspace, {}), workspace) == Exit::Workspace);
    CHECK(exitFor(Fault(FaultKind::InputOutput, workspace, {}), workspace) == Exit::Workspace);
    CHECK(exitFor(Fault(FaultKind::InputOutput, u"rows.csv"_s, {}), workspace) == Exit::Unreadable);
    CHECK(exitFor(Fault(FaultKind::Interrupted, {}, {}), workspace) == Exit::Interrupted);
}

TEST_CASE("columns are counted as a terminal counts them")
{
    CHECK(displayWidth(u"Œuilly"_s) == 6);
    CHECK(displayWidth(u"e\u0301te\u0301"_s) == 3);
    CHECK(displayWidth(u"東京"_s) == 4);
    CHECK(displayWidth(u"🌱"_s) == 2);
    CHECK(displayWidth(QString(QChar(0xd83c))) == 1);
    CHECK(harmless(u"a\x1b[2Jb\u200b\nc"_s) == u"a\ufffd[2Jb\ufffd c"_s);
}
