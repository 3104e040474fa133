// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which language, in which locale, and UTF-8 everywhere.
#include "cli/scene.h"
#include "testkit/qtprinting.h"

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace quatuor::test;

namespace {

struct Locale {
    const char* variable;
    const char* value;
    const char* expected; ///< the first word of the answer
};

} // namespace

TEST_CASE("the language is asked for, or the system's, or French")
{
    const Locale locales[] = {
        {"LANG", "fr_FR.UTF-8", "Aucune"},
        {"LANG", "en_GB.UTF-8", "No"},
        {"LANG", "C", "Aucune"},
        {"LANG", "de_DE.UTF-8", "Aucune"},
        {"LC_ALL", "fr_FR.UTF-8", "Aucune"},
        {"LC_MESSAGES", "fr_BE", "Aucune"},
        {"LANGUAGE", "fr:en", "Aucune"},
    };
    Home home;
    REQUIRE(home.run(u"workspace create"_s).exit == 0);
    for (const Locale& one : locales) {
        Home here;
        here.set(u"QUATUOR_WORKSPACE"_s, home.workspace());
        here.set(QString::fromUtf8(one.variable), QString::fromUtf8(one.value));
        const Answer answer = here.run(u"session list"_s);
        CAPTURE(one.variable, one.value, answer.err);
        CHECK(answer.out.section(u' ', 0, 0) == QString::fromUtf8(one.expected));
        CHECK(here.run(u"--lang en session list"_s).out.startsWith(u"No session yet"_s));
        CHECK(here.run(u"session list --lang=fr"_s).out.startsWith(u"Aucune journée"_s));
    }
}

TEST_CASE("complaints are in the language too, even those about the command line")
{
    Home home;
    CHECK(home.run(u"--lang fr session lst"_s).err.contains(u"Il n’y a pas de commande"_s));
    CHECK(home.run(u"--lang en session lst"_s).err.contains(u"There is no command"_s));
    CHECK(home.run(u"session lst"_s).err.contains(u"Did you mean “list”?"_s));
}

TEST_CASE("in the C locale arguments, files and answers are UTF-8, and nothing is said about it")
{
    Scene scene;
    scene.set(u"LANG"_s, u"C"_s);
    scene.set(u"LC_ALL"_s, u"C"_s);
    const Answer edited = scene.run({u"--lang"_s, u"fr"_s, u"--quiet"_s, u"session"_s, u"edit"_s, u"2026-11-18"_s,
        u"--title"_s, u"Journée d’été à Œuilly 東京 🌱"_s});
    REQUIRE(edited.exit == 0);
    CHECK(edited.err.isEmpty());
    CHECK(edited.out.startsWith(u"Journée modifiée"_s));
    const Answer shown = scene.run(u"--json session show 2026-11-18"_s);
    CHECK(shown.object()[u"title"] == u"Journée d’été à Œuilly 東京 🌱"_s);
    CHECK(scene.run({u"export"_s, u"registrations"_s, u"-o"_s, u"liste d’été.csv"_s}).exit == 0);
    CHECK_FALSE(scene.content(u"liste d’été.csv"_s).isEmpty());
}

TEST_CASE("help knows every command, in both languages, and nothing else")
{
    Home home;
    for (const QString& lang : {u"fr"_s, u"en"_s}) {
        const Answer all = home.run(u"--help --lang "_s + lang);
        REQUIRE(all.exit == 0);
        CHECK(all.err.isEmpty());
        for (const QString& command :
            words(
                u"workspace demo session import registration delegate waiting-list territory person export change"_s)) {
            CHECK(all.out.contains(u"\n  "_s + command + u" — "_s));
            const Answer help = home.run({command, u"--help"_s, u"--lang"_s, lang});
            CHECK(help.exit == 0);
            CHECK(help.out.contains(u"quatuor-cli "_s + command));
        }
        for (const QString& later :
            words(u"group attendance message review report backup retention duplicates erase"_s))
            CHECK_FALSE(all.out.contains(later));
    }
    CHECK(home.run(u"session add --help"_s).out.contains(u"--capacity-delegations N"_s));
    CHECK(home.run(u"--version"_s).out.startsWith(u"quatuor-cli "_s));
}
