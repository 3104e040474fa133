// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists for others: which rows, in which order, in whose words, and that each is journalled.
#include "desk/scene.h"

#include "desk/changedesk.h"
#include "desk/exportdesk.h"
#include "desk/importdesk.h"
#include "desk/registrationdesk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::testkit;

namespace {

ExportRequest request(DeskFixture& fixture, const char* list, ExportStyle style = ExportStyle::Machine)
{
    ExportRequest one;
    one.list = QString::fromLatin1(list);
    one.style = style;
    one.path = fixture.path(QStringLiteral("out.csv"));
    return one;
}

QStringList lines(DeskFixture& fixture, const ExportRequest& one)
{
    const auto report = ExportDesk(fixture.desk()).write(one);
    REQUIRE(report);
    QFile file(one.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("\xEF\xBB\xBF") == (one.style == ExportStyle::Excel));
    QStringList all = QString::fromUtf8(bytes).split(QStringLiteral("\r\n"));
    CHECK(all.takeLast().isEmpty());
    CHECK(report->rows == all.size() - 1);
    return all;
}

QString column(const QStringList& rows, int place, QChar separator = u',')
{
    QStringList cells;
    for (const QString& row : rows.sliced(1))
        cells.append(row.section(separator, place, place));
    return cells.join(u' ');
}

} // namespace

TEST_CASE("Attendees are the accepted, by date, territory, role and name")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-11-18"));
    fixture.addSession(QStringLiteral("2026-09-16"));
    addAccepted(fixture, "2026-11-18", "62528"); // Loos-en-Gohelle
    addAccepted(fixture, "2026-11-18", "97407"); // Le Port, before it in the alphabet
    addAccepted(fixture, "2026-09-16", "2A004"); // Ajaccio, the earlier day
    addWhole(fixture, "2026-09-16", "75056"); // not accepted
    const QStringList rows = lines(fixture, request(fixture, "attendees"));
    REQUIRE(rows.size() == 16);
    CHECK(rows[0]
        == QStringLiteral("session_date,territory_name,territory_code,territory_kind,department,role,given_name,family_"
                          "name,email,phone,"
                          "organisation,job_title,is_contact,is_substitute,registration_id,state"));
    CHECK(rows[1].startsWith(QStringLiteral("2026-09-16,Ajaccio,2A004,commune,2A,elu,Hélène,Zola,helene.2A004@ville."
                                            "example.org,0639980001,,,true,false,")));
    CHECK(column(rows, 2)
        == QStringLiteral("2A004 2A004 2A004 2A004 2A004 97407 97407 97407 97407 97407 62528 62528 62528 62528 62528"));
    // Within a role by name: Abel, who came last, before Lambert.
    CHECK(column(rows.mid(0, 6), 7) == QStringLiteral("Zola Girard Roux Abel Lambert"));
    CHECK(column(rows.mid(0, 6), 13) == QStringLiteral("false false false true false"));
}

TEST_CASE("One session and some columns, in the order asked for")
{
    DeskFixture fixture;
    const SessionId day = fixture.addSession(QStringLiteral("2026-09-16"));
    fixture.addSession(QStringLiteral("2026-11-18"));
    addAccepted(fixture, "2026-09-16", "62528");
    addAccepted(fixture, "2026-11-18", "97407");
    ExportRequest one = request(fixture, "attendees");
    one.session = day;
    one.columns = QStringList{QStringLiteral("family_name"), QStringLiteral("session_date")};
    const QStringList rows = lines(fixture, one);
    CHECK(rows
        == QStringList({QStringLiteral("family_name,session_date"), QStringLiteral("Zola,2026-09-16"),
            QStringLiteral("Girard,2026-09-16"), QStringLiteral("Roux,2026-09-16"), QStringLiteral("Abel,2026-09-16"),
            QStringLiteral("Lambert,2026-09-16")}));
}

TEST_CASE("The list of registrations read again changes nothing")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    addAccepted(fixture, "2026-09-16", "62528");
    const RegistrationId refused = addWhole(fixture, "2026-09-16", "97407");
    REQUIRE(RegistrationDesk(fixture.desk()).refuseIt(refused, QStringLiteral("Une autre année")));
    const auto style = GENERATE(ExportStyle::Machine, ExportStyle::Excel);
    const auto format = GENERATE(QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("json"));
    ExportRequest one = request(fixture, "registrations", style);
    one.path = fixture.path(QStringLiteral("out.") + format);
    REQUIRE(ExportDesk(fixture.desk()).write(one));
    const QString before = fixture.dump();
    ImportRequest again;
    again.path = one.path;
    const auto report = ImportDesk(fixture.desk()).run(again, [](const RowOutcome& row) {
        QString said;
        for (const RowMessage& message : row.messages) {
            said += message.code + u' ' + message.column;
            for (const Argument& argument : message.args)
                said += u' ' + argument.value;
        }
        CAPTURE(row.row, QString(code(row.fate)), said);
        CHECK((row.fate == RowFate::Unchanged || row.fate == RowFate::Kept));
    });
    REQUIRE(report);
    CHECK(report->change.isNull());
    CHECK(fixture.dump() == before);
}

TEST_CASE("What a spreadsheet would run, rewrite or lose comes back without effect")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    QJsonArray members;
    for (const char* payload : {"=1+1", "+1+1", "-2+3", "@SUM(1)", "\uFF1D1+1", "'=1+1", "''01001", "' =1", "01001",
             "0", "123456789012", "1E5", "1/2", "12:30", "TRUE", "L'Absie", "'t Hooft", "a;b", "a,b", "\"a\"",
             "deux\nlignes", "x\ty", "_x0041_", "<b>&amp;", "sep=;", "12/11/2026"}) {
        const QString text = QString::fromUtf8(payload);
        members.append(QJsonObject{{QStringLiteral("role"), QStringLiteral("agent")},
            {QStringLiteral("givenName"), text}, {QStringLiteral("familyName"), text + QStringLiteral(" z")},
            {QStringLiteral("email"), text}, {QStringLiteral("phone"), text}, {QStringLiteral("organisation"), text},
            {QStringLiteral("jobTitle"), text}});
    }
    const QJsonObject registration{{QStringLiteral("ref"), QStringLiteral("=A1")},
        {QStringLiteral("session"), QStringLiteral("2026-09-16")},
        {QStringLiteral("territory"), QJsonObject{{QStringLiteral("name"), QStringLiteral("'=Die")}}},
        {QStringLiteral("project"),
            QJsonObject{
                {QStringLiteral("title"), QStringLiteral("=1+1")}, {QStringLiteral("summary"), QStringLiteral("'01")}}},
        {QStringLiteral("expectations"), QStringLiteral("-1\n+2")}, {QStringLiteral("delegates"), members}};
    const QJsonObject document{{QStringLiteral("format"), QStringLiteral("quatuor-registrations")},
        {QStringLiteral("version"), 1}, {QStringLiteral("registrations"), QJsonArray{registration}}};
    ImportRequest first;
    first.path = fixture.file(QStringLiteral("in.json"), QJsonDocument(document).toJson());
    REQUIRE(ImportDesk(fixture.desk()).run(first, [](const RowOutcome&) {}));
    CHECK(single(fixture, "SELECT count(*) FROM delegate") == QString::number(members.size()));

    const auto style = GENERATE(ExportStyle::Machine, ExportStyle::Excel);
    const auto format = GENERATE(QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("json"));
    CAPTURE(style == ExportStyle::Machine, format);
    ExportRequest one = request(fixture, "registrations", style);
    one.path = fixture.path(QStringLiteral("out.") + format);
    REQUIRE(ExportDesk(fixture.desk()).write(one));
    const QString before = fixture.dump();
    ImportRequest again;
    again.path = one.path;
    const auto report = ImportDesk(fixture.desk()).run(again, [](const RowOutcome& row) {
        CAPTURE(row.row, QString(code(row.fate)));
        CHECK(row.fate == RowFate::Unchanged);
    });
    REQUIRE(report);
    CHECK(report->change.isNull());
    CHECK(fixture.changedSince(before) == QString());
}

TEST_CASE("A registration without members has a row of its own")
{
    DeskFixture fixture;
    const SessionId day = fixture.addSession(QStringLiteral("2026-09-16"));
    const auto id = RegistrationDesk(fixture.desk()).add(day, {QStringLiteral("Pays imaginaire"), {}, {}});
    REQUIRE(id);
    const QStringList rows = lines(fixture, request(fixture, "registrations"));
    REQUIRE(rows.size() == 2);
    CHECK(rows[1]
        == QStringLiteral("2026-09-16,Pays imaginaire,,,,,,,,,,,,,,,false,2026-08-31T09:00:00Z,%1,%1,draft")
               .arg(id->toString()));
}

TEST_CASE("For a spreadsheet, headings and values are French")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    addAccepted(fixture, "2026-09-16", "01004");
    const QStringList rows = lines(fixture, request(fixture, "attendees", ExportStyle::Excel));
    CHECK(rows[0].startsWith(QStringLiteral(
        "Date de la journée;Territoire;Code INSEE ou SIREN;Type de territoire;Département;Rôle;Prénom;Nom")));
    CHECK(rows[1].startsWith(QStringLiteral("2026-09-16;Ambérieu-en-Bugey;'01004;Commune;'01;Élu·e;Hélène;Zola;helene."
                                            "01004@ville.example.org;06 39 98 00 01;;;oui;non;")));
    CHECK(rows[1].endsWith(QStringLiteral(";acceptée")));
}

TEST_CASE("The waiting list comes in order of entry")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"), 1);
    addAccepted(fixture, "2026-09-16", "62528");
    for (const char* code : {"97407", "2A004"}) {
        fixture.setNow(QString::fromLatin1(code) == QStringLiteral("97407") ? QStringLiteral("2026-09-01T09:00:00Z")
                                                                            : QStringLiteral("2026-09-02T09:00:00Z"));
        REQUIRE(RegistrationDesk(fixture.desk()).waitlist(addWhole(fixture, "2026-09-16", code)));
    }
    const QStringList rows = lines(fixture, request(fixture, "waiting-list"));
    REQUIRE(rows.size() == 3);
    CHECK(column(rows, 1) == QStringLiteral("1 2"));
    CHECK(column(rows, 4) == QStringLiteral("97407 2A004"));
    CHECK(column(rows, 7) == QStringLiteral("4 4"));
    CHECK(column(rows, 9) == QStringLiteral("Zola Zola"));
}

TEST_CASE("An export is journalled, and cannot be undone")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    addAccepted(fixture, "2026-09-16", "62528");
    (void)lines(fixture, request(fixture, "attendees"));
    const ChangeEntry newest = ChangeDesk(fixture.desk()).list().front();
    CHECK(newest.action == QStringLiteral("export"));
    CHECK(newest.args.value(QStringLiteral("list")).toString() == QStringLiteral("attendees"));
    CHECK(newest.args.value(QStringLiteral("rows")).toInt() == 5);
    CHECK_FALSE(newest.undoable);
    CHECK(refusal(ChangeDesk(fixture.desk()).undo(newest.id)) == QStringLiteral("no change.not-undoable"));
}

TEST_CASE("What cannot be exported is refused, and nothing is written or journalled")
{
    DeskFixture fixture;
    ExportRequest one = request(fixture, "attendees");
    QString expected;
    SECTION("no such list")
    {
        one.list = QStringLiteral("enemies");
        expected = QStringLiteral("usage export.list");
    }
    SECTION("no such column")
    {
        one.columns = QStringList{QStringLiteral("salary")};
        expected = QStringLiteral("usage export.column");
    }
    SECTION("another format")
    {
        one.path = fixture.path(QStringLiteral("out.odt"));
        expected = QStringLiteral("usage export.format");
    }
    SECTION("a PDF where nothing can draw letters")
    {
        one.path = fixture.path(QStringLiteral("out.pdf"));
        expected = QStringLiteral("no export.no-fonts");
    }
    SECTION("no such folder")
    {
        one.path = fixture.path(QStringLiteral("nowhere/out.csv"));
        expected = QStringLiteral("usage export.no-folder");
    }
    CHECK(refusal(ExportDesk(fixture.desk()).write(one)) == expected);
    CHECK_FALSE(QFile::exists(one.path));
    CHECK(ChangeDesk(fixture.desk()).list().empty());
}

TEST_CASE("An export that is stopped leaves the file before it")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    const ExportRequest one = request(fixture, "registrations");
    QByteArray rows;
    for (int i = 0; i < 4096; ++i)
        rows += "2026-09-16,62528,elu,Zoé" + QByteArray::number(i) + ",Vial,zoe@ville.example.org,,oui,non,oui,R1\r\n";
    importRows(fixture, rows);
    fixture.file(QStringLiteral("out.csv"), "before");
    CHECK(refusal(ExportDesk(fixture.desk()).write(one, [](qint64, qint64) { return false; }))
        == QStringLiteral("no work.cancelled"));
    QFile file(one.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "before");
    CHECK(ChangeDesk(fixture.desk()).list().front().action == QStringLiteral("import"));
}
