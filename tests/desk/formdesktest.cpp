// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The form that territories fill in: what it offers and protects, and that it comes back through the import.
#include "desk/scene.h"
#include "testkit/archive.h"
#include "testkit/formfiller.h"

#include "desk/changedesk.h"
#include "desk/exportdesk.h"
#include "desk/formdesk.h"
#include "desk/importdesk.h"
#include "desk/sessiondesk.h"

#include <QFile>
#include <QSet>

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::testkit;

namespace {

constexpr const char* kSheet = "xl/worksheets/sheet1.xml";

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray formFor(DeskFixture& fixture, SessionId session)
{
    const QString path = fixture.path(QStringLiteral("form.xlsx"));
    REQUIRE(FormDesk(fixture.desk()).write(session, path));
    return bytesOf(path);
}

Outcome<ImportReport> import(DeskFixture& fixture, const QByteArray& bytes)
{
    ImportRequest request;
    request.path = fixture.file(QStringLiteral("back.xlsx"), bytes);
    return ImportDesk(fixture.desk()).run(request, [](const RowOutcome&) {});
}

/// The registrations of the workspace as a machine gets them, some columns of them.
QStringList registrations(DeskFixture& fixture, const QString& columns)
{
    ExportRequest request;
    request.list = QStringLiteral("registrations");
    request.columns = columns.split(u' ');
    request.style = ExportStyle::Machine;
    request.path = fixture.path(QStringLiteral("out.csv"));
    REQUIRE(ExportDesk(fixture.desk()).write(request));
    return QString::fromUtf8(bytesOf(request.path)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts).sliced(1);
}

/// A whole delegation and a substitute, with what people type.
const QMap<QString, QString> kAnswers{
    {QStringLiteral("B6"), QStringLiteral("Loos-en-Gohelle")},
    {QStringLiteral("B7"), QStringLiteral("62528")},
    {QStringLiteral("B8"), QStringLiteral("Commune")},
    {QStringLiteral("B9"), QStringLiteral("=1+1 : la ferme & le <verger>")},
    {QStringLiteral("B11"), QStringLiteral("Rencontrer d’autres territoires")},
    {QStringLiteral("B12"), QStringLiteral("oui")},
    {QStringLiteral("B20"), QStringLiteral("Hélène")},
    {QStringLiteral("C20"), QStringLiteral("Fournier")},
    {QStringLiteral("D20"), QStringLiteral("h.fournier@loos.example.org")},
    {QStringLiteral("E20"), QStringLiteral("06 39 98 00 01")},
    {QStringLiteral("H20"), QStringLiteral("oui")},
    {QStringLiteral("B21"), QStringLiteral("Loïc")},
    {QStringLiteral("C21"), QStringLiteral("Girard")},
    {QStringLiteral("B22"), QStringLiteral("Anne")},
    {QStringLiteral("C22"), QStringLiteral("Roux")},
    {QStringLiteral("B23"), QStringLiteral("Inès")},
    {QStringLiteral("C23"), QStringLiteral("Lambert")},
    {QStringLiteral("A29"), QStringLiteral("Agent·e de l'État")},
    {QStringLiteral("B29"), QStringLiteral("Zoé")},
    {QStringLiteral("C29"), QStringLiteral("Vial")},
};

} // namespace

TEST_CASE("The form that was filled in comes back as one registration")
{
    DeskFixture fixture;
    const SessionId session = fixture.addSession(QStringLiteral("2026-09-16"));
    SessionEdit edit;
    edit.title = QStringLiteral("Journée des Hauts-de-France, 2e édition");
    REQUIRE(SessionDesk(fixture.desk()).edit(session, edit));
    const auto report = import(fixture, filled(formFor(fixture, session), kAnswers));
    REQUIRE(report);
    CHECK(report->created == 1);
    CHECK(report->rejected == 0);
    CHECK(report->rows == 5);
    QSet<QString> notes;
    for (const RowMessage& one : report->notes)
        notes.insert(one.code);
    CHECK(notes.contains(QStringLiteral("labels.read")));
    CHECK(notes.contains(QStringLiteral("rows.unfilled"))); // a line for a substitute: the others are blank
    CHECK(registrations(fixture,
              QStringLiteral("session_date territory_code state project_title expectations notice_acknowledged"))[0]
        == QStringLiteral(
            "2026-09-16,62528,submitted,=1+1 : la ferme & le <verger>,Rencontrer d’autres territoires,true"));
    CHECK(registrations(fixture, QStringLiteral("role given_name family_name email phone is_contact is_substitute"))
        == QStringList{QStringLiteral("elu,Hélène,Fournier,h.fournier@loos.example.org,06 39 98 00 01,true,false"),
            QStringLiteral("agent,Loïc,Girard,,,false,false"), QStringLiteral("agent_etat,Anne,Roux,,,false,false"),
            QStringLiteral("agent_etat,Zoé,Vial,,,false,true"),
            QStringLiteral("acteur_socio_eco,Inès,Lambert,,,false,false")});
    const QString before = fixture.dump();
    REQUIRE(import(fixture, filled(formFor(fixture, session), kAnswers)));
    CHECK(fixture.changedSince(before) == QString());
}

TEST_CASE("The form without its territory comes back as one registration all the same")
{
    DeskFixture fixture;
    const SessionId session = fixture.addSession(QStringLiteral("2026-09-16"));
    QMap<QString, QString> answers = kAnswers;
    for (const char* cell : {"B6", "B7", "B8"})
        answers.remove(QString::fromLatin1(cell));
    const auto report = import(fixture, filled(formFor(fixture, session), answers));
    REQUIRE(report);
    CHECK(report->rows == 5);
    CHECK(report->created == 1);
    CHECK(registrations(fixture, QStringLiteral("state")) == QStringList(5, QStringLiteral("draft")));
}

TEST_CASE("The form has a line for each member that the policy recommends, and substitutes apart")
{
    DeskFixture fixture;
    const SessionId session = fixture.addSession(QStringLiteral("2026-09-16"));
    QMap<QString, QString> answers = kAnswers;
    for (const char* row : {"24", "25", "26", "27"}) {
        answers.insert(u'A' + QString::fromLatin1(row), QStringLiteral("Agent·e de l'État"));
        answers.insert(u'B' + QString::fromLatin1(row), QStringLiteral("Paul"));
        answers.insert(u'C' + QString::fromLatin1(row), QStringLiteral("Dubois ") + QString::fromLatin1(row));
    }
    REQUIRE(import(fixture, filled(formFor(fixture, session), answers)));
    const QStringList substitutes = registrations(fixture, QStringLiteral("is_substitute"));
    CHECK(substitutes.count(QStringLiteral("false")) == 8);
    CHECK(substitutes.count(QStringLiteral("true")) == 1);
}

TEST_CASE("The form that nobody filled in says that it is empty")
{
    DeskFixture fixture;
    const SessionId session = fixture.addSession(QStringLiteral("2026-09-16"));
    const QByteArray form = formFor(fixture, session);
    const QString before = fixture.dump();
    const auto report = import(fixture, form);
    REQUIRE_FALSE(report);
    CHECK(report.error().code == QLatin1StringView("form.empty"));
    CHECK(report.error().kind == RefusalKind::Unreadable);
    // The territory alone names nobody either.
    CHECK(import(fixture, filled(form, {{QStringLiteral("B6"), QStringLiteral("Die")}})).error().code
        == QLatin1StringView("form.empty"));
    CHECK(fixture.changedSince(before) == QString());
}

TEST_CASE("The form offers what the workspace has, and protects the rest")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    const SessionId later = fixture.addSession(QStringLiteral("2026-11-18"));
    fixture.addSession(QStringLiteral("2020-01-15")); // past
    SessionEdit closed;
    closed.opens = QDate(2026, 10, 1);
    REQUIRE(SessionDesk(fixture.desk()).edit(later, closed));
    PolicyEdit policy;
    policy.roles = {{QStringLiteral("elu"), 2, 3}};
    policy.most = 9;
    REQUIRE(SessionDesk(fixture.desk()).setPolicy(later, policy));

    const QByteArray all = formFor(fixture, {});
    const QByteArray lists = partOf(all, "xl/sharedStrings.xml");
    CHECK(lists.contains("mercredi 16 septembre 2026"));
    CHECK_FALSE(lists.contains("18 novembre")); // opens in October
    CHECK_FALSE(lists.contains("2020"));
    const QByteArray sheet = partOf(all, kSheet);
    CHECK(sheet.count("<dataValidation type=\"list\"") == 6); // session, kind, notice, role, contact, substitute
    CHECK(sheet.contains("<sheetProtection sheet=\"1\""));
    CHECK_FALSE(sheet.contains("password"));
    CHECK(sheet.contains("fitToPage=\"1\""));
    CHECK(sheet.contains("paperSize=\"9\""));
    CHECK_FALSE(sheet.contains("<f>"));
    CHECK(partOf(all, "xl/styles.xml").contains("<protection locked=\"0\"/>"));
    CHECK(partOf(all, "xl/workbook.xml").contains("state=\"hidden\""));

    const QByteArray words = partOf(formFor(fixture, later), "xl/sharedStrings.xml");
    CHECK(words.contains("18 novembre"));
    CHECK(words.contains("(de 2 à 3)"));
    CHECK(words.contains("En tout, 9 personnes au plus."));
}

TEST_CASE("Without an open session there is no form, and making one changes nothing")
{
    DeskFixture fixture;
    const QString path = fixture.path(QStringLiteral("form.xlsx"));
    CHECK(refusal(FormDesk(fixture.desk()).write({}, path)) == QStringLiteral("no form.no-session"));
    CHECK_FALSE(QFile::exists(path));
    const SessionId session = fixture.addSession(QStringLiteral("2026-09-16"));
    const QString before = fixture.dump();
    const std::size_t changes = ChangeDesk(fixture.desk()).list().size();
    CHECK(refusal(FormDesk(fixture.desk()).write(session, fixture.path(QStringLiteral("no/form.xlsx"))))
        == QStringLiteral("usage export.no-folder"));
    REQUIRE(FormDesk(fixture.desk()).write(session, path));
    CHECK(fixture.changedSince(before) == QString());
    CHECK(ChangeDesk(fixture.desk()).list().size() == changes);
}
