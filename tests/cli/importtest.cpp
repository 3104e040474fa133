// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The import as scripts see it: its report, the file made for it, what a dry run leaves, and the batch of territory
// names.
#include "cli/scene.h"
#include "testkit/qtprinting.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace quatuor::test;

namespace {

const char* const kMixed = "Date de la journée;Territoire;Code INSEE;Rôle;Prénom;Nom;Adresse e-mail\n"
                           "16/09/2026;Loos-en-Gohelle;62528;Élue;Ana;Roux;ana.roux@loos.example.org\n"
                           "16/09/2026;Loos-en-Gohelle;62528;DGS;Bruno;Sanz;bruno.sanz@loos.example.org\n"
                           "17/09/2026;Loos-en-Gohelle;62528;Élue;Chloé;Tran;chloe.tran@loos.example.org\n";

}

TEST_CASE("the report of an import has the names of the contract, and a fate for every row")
{
    Scene scene;
    scene.write(u"mixed.csv"_s, kMixed);
    const Answer imported = scene.run(u"--json import mixed.csv"_s);
    CHECK(imported.exit == 1);
    const QJsonObject report = imported.object();
    CHECK(names(report) == u"change delimiter encoding file format notes registrations rejected rowFates rows"_s);
    CHECK(report[u"file"] == u"mixed.csv"_s);
    CHECK(report[u"format"] == u"csv"_s);
    CHECK(report[u"encoding"] == u"utf-8"_s);
    CHECK(report[u"delimiter"] == u";"_s);
    CHECK(report[u"rows"] == 3);
    CHECK(report[u"rejected"] == 1);
    CHECK(report[u"change"].isString());
    CHECK(report[u"registrations"].toObject()
        == QJsonObject{{u"created"_s, 1}, {u"updated"_s, 0}, {u"proposed"_s, 0}, {u"unchanged"_s, 0}});

    const QJsonArray fates = report[u"rowFates"].toArray();
    REQUIRE(fates.size() == 3);
    CHECK(names(fates[0].toObject()) == u"fate line messages registration row"_s);
    CHECK(fates[0][u"fate"] == u"created"_s);
    CHECK(fates[1][u"fate"] == u"merged"_s);
    CHECK(fates[1][u"registration"] == fates[0][u"registration"]);
    CHECK(fates[2][u"fate"] == u"rejected"_s);
    CHECK(fates[2][u"registration"].isNull());
    REQUIRE_FALSE(fates[2][u"messages"].toArray().isEmpty());
    CHECK(names(fates[2][u"messages"][0].toObject()) == u"code column text"_s);
}

TEST_CASE("the same file again changes nothing, and says so")
{
    Scene scene;
    scene.write(u"mixed.csv"_s, kMixed);
    REQUIRE(scene.run(u"import mixed.csv"_s).exit == 1);
    const QJsonObject again = scene.run(u"--json import mixed.csv"_s).object();
    CHECK(again[u"change"].isNull());
    CHECK(again[u"registrations"][u"unchanged"] == 1);
    CHECK(scene.run(u"import mixed.csv"_s).out.contains(u"Nothing changed"_s));
}

TEST_CASE("a day without its year is the session's of that day, and two days wait for a choice")
{
    Scene scene;
    scene.write(u"days.csv"_s,
        "Date de la journée;Code INSEE;Rôle;Prénom;Nom;Adresse e-mail\n\n"
        "mercredi 16 septembre;62528;Élue;Ana;Roux;a@loos.example.org\n"
        "16/09/2026 ou 07/10/2026;62528;DGS;Bruno;Sanz;b@loos.example.org\n"
        "3 mars;62528;Élue; Agent;Tran;c@loos.example.org\n");
    const QJsonObject report = scene.run(u"--json import days.csv"_s).object();
    const QJsonArray fates = report[u"rowFates"].toArray();
    REQUIRE(fates.size() == 3);
    CHECK(fates[0][u"line"] == 3);
    CHECK(fates[0][u"fate"] == u"created"_s);
    CHECK(fates[0][u"messages"][0][u"code"] == u"date.year-taken"_s);
    CHECK(fates[1][u"fate"] == u"created"_s); // a draft, until a day is chosen
    CHECK(fates[1][u"messages"][0][u"code"] == u"date.several"_s);
    CHECK(fates[2][u"fate"] == u"rejected"_s);
    CHECK(fates[2][u"messages"][0][u"code"] == u"date.without-year"_s);
    CHECK(scene.run(u"import days.csv --header-row 1 --dry-run"_s).out.contains(u"row 5"_s));
}

TEST_CASE("a dry run tells the same and keeps nothing")
{
    Scene scene;
    scene.write(u"mixed.csv"_s, kMixed);
    const QString list = scene.run(u"--json registration list"_s).out;
    const QJsonObject dry = scene.run(u"--json import mixed.csv --dry-run"_s).object();
    CHECK(dry[u"registrations"][u"created"] == 1);
    CHECK(dry[u"change"].isNull());
    CHECK(scene.run(u"--json registration list"_s).out == list);
}

TEST_CASE("import --create makes the workspace, and leaves none behind when the file cannot be read")
{
    Home home;
    home.write(u"drafts.csv"_s, "territory_code,role,given_name,family_name\n62528,elu,Ana,Roux\n");
    CHECK(home.run(u"import missing.csv --create"_s).exit == 3);
    CHECK_FALSE(QFile::exists(home.workspace()));
    CHECK(home.run(u"import drafts.csv --create --dry-run"_s).exit == 0);
    CHECK_FALSE(QFile::exists(home.workspace()));
    CHECK(home.run(u"import drafts.csv"_s).exit == 4);
    REQUIRE(home.run(u"import drafts.csv --create"_s).exit == 0);
    CHECK(home.run(u"--json registration list --state draft"_s).array().size() == 1);
    CHECK(home.run(u"import drafts.csv --create"_s).exit == 0);
    CHECK(home.run(u"--json registration list"_s).array().size() == 1);
}

TEST_CASE("a workbook is imported, its sheet recognised or given")
{
    Scene scene;
    const auto copy = [&](const QString& name) {
        QFile file(QStringLiteral(QUATUOR_TEST_DATA "/xlsx/") + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        scene.write(name, file.readAll());
    };
    copy(u"sheets.xlsx"_s);
    const QJsonObject report = scene.run(u"--json import sheets.xlsx"_s).object();
    CHECK(report[u"format"] == u"xlsx"_s);
    CHECK(report[u"sheet"] == u"Inscriptions"_s);
    CHECK(report[u"registrations"][u"created"] == 1);
    CHECK(report[u"notes"][0][u"code"] == u"sheet.chosen"_s);
    CHECK(scene.run(u"--json import sheets.xlsx --sheet Listes"_s).object()[u"change"].isNull());
    CHECK(scene.run(u"--json import sheets.xlsx --sheet 4"_s).object()[u"rejected"] == 1); // no session that day
    const Answer absent = scene.run(u"import sheets.xlsx --sheet Feuil1"_s);
    CHECK(absent.exit == 2);
    CHECK(absent.err.contains(u"Lisez-moi, Listes, Inscriptions, 2025"_s));
    scene.write(u"text.csv"_s, kMixed);
    CHECK(scene.run(u"import text.csv --sheet 1"_s).exit == 2);

    copy(u"numbers.xlsx"_s);
    const QJsonObject numbers = scene.run(u"--json import numbers.xlsx"_s).object();
    CHECK(numbers[u"rejected"] == 0);
    CHECK(numbers[u"registrations"][u"created"] == 1);
    CHECK(scene.run(u"--json registration list --search Ambérieu"_s).array()[0][u"territory"][u"code"] == u"01004"_s);

    for (const auto* name : {"cut-archive.xlsx", "cut-xml.xlsx", "password.xlsx", "dtd.xlsx", "bomb.xlsx",
             "old-excel.xls", "binary.xlsb"}) {
        INFO(name);
        copy(QString::fromLatin1(name));
        CHECK(scene.run({u"import"_s, QString::fromLatin1(name)}).exit == 3);
    }
    CHECK(scene.run(u"import cut-xml.xlsx"_s).err.contains(u"near row 3, column G"_s));
}

TEST_CASE("the default workspace gets its folder made")
{
    Home home;
    home.unset(u"QUATUOR_WORKSPACE"_s);
    REQUIRE(home.run(u"workspace create"_s).exit == 0);
    CHECK(QFile::exists(home.path(u"data/quatuor/quatuor.quatuor"_s)));
    CHECK(home.run(u"--json session list"_s).array().isEmpty());
}

TEST_CASE("names of territories are matched in a batch, column for column")
{
    Home home;
    home.unset(u"QUATUOR_WORKSPACE"_s);
    home.write(u"names.csv"_s,
        "n;Nom du territoire;Dép.;Type\n"
        "1;Loos-en-Gohelle;62;commune\n"
        "2;Saint-Denis;974;\n"
        "3;Saint-Denis;;\n"
        "4;Nullepart-sur-Rien;;\n"
        "5\n");
    const Answer batch = home.run({u"--json"_s, u"territory"_s, u"match"_s, u"--batch"_s, u"names.csv"_s,
        u"--name-column"_s, u"nom du territoire"_s, u"--department-column"_s, u"Dép."_s, u"--kind-column"_s, u"Type"_s,
        u"-o"_s, u"out.csv"_s});
    REQUIRE(batch.exit == 0);
    CHECK(batch.object()[u"rows"] == 5);
    const QStringList lines = QString::fromUtf8(home.content(u"out.csv"_s)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 6);
    CHECK(
        lines[0] == u"n,Nom du territoire,Dép.,Type,match_code,match_name,match_kind,match_confidence,match_verdict"_s);
    CHECK(lines[1].startsWith(u"1,Loos-en-Gohelle,62,commune,62528,Loos-en-Gohelle,commune,"_s));
    CHECK(lines[1].endsWith(u",exact"_s));
    CHECK(lines[2].startsWith(u"2,Saint-Denis,974,,97411,"_s));
    CHECK(lines[3].endsWith(u",ambiguous"_s));
    CHECK(lines[4] == u"4,Nullepart-sur-Rien,,,,,,,none"_s);
    CHECK(lines[5] == u"5,,,,,,,,none"_s);
    CHECK(home.run(u"territory match --batch names.csv --name-column colour -o out2.csv"_s).exit == 2);
    CHECK_FALSE(QFile::exists(home.path(u"out2.csv"_s)));
}

TEST_CASE("a row of headings that the file does not have is refused with those it has")
{
    Scene scene;
    scene.write(
        u"rows.csv"_s, "session_date,territory_code,role,given_name,family_name\n2026-11-18,62528,elu,Ana,Bo\n");
    for (const QString& line : {u"0"_s, u"3"_s}) {
        const Answer answer = scene.run(u"import rows.csv --header-row "_s + line);
        CAPTURE(answer.err);
        CHECK(answer.exit == 2);
        CHECK(answer.err.contains(u"from 1 to 2"_s));
    }
}

TEST_CASE("the waiting list that comes back adds nobody, and says so of nobody")
{
    Scene scene;
    REQUIRE(scene.run({u"registration"_s, u"accept"_s, scene.registration(u"Die"_s)}).exit == 0);
    REQUIRE(scene.run({u"registration"_s, u"waitlist"_s, scene.registration(u"Crest"_s)}).exit == 0);
    REQUIRE(scene.run(u"export waiting-list -o list.csv"_s).exit == 0);
    const Answer back = scene.run(u"import list.csv"_s);
    CAPTURE(back.out, back.err);
    CHECK(back.exit == 0);
    CHECK_FALSE(back.out.contains(u"contact"_s));
}
