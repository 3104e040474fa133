// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers of a form that change their day or their territory at the source: the same registration, never a second one.
#include "testkit/deskfixture.h"

#include "desk/importdesk.h"
#include "desk/registrationdesk.h"
#include "desk/sessiondesk.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace quatuor;
using testkit::DeskFixture;

namespace {

const QByteArray kHeader = "ID de la réponse;Date souhaitée;Territoire;Rôle;Prénom;Nom;Courriel\n";
constexpr const char* kDay = "16/09/2026";
constexpr const char* kOtherDay = "07/10/2026";

QByteArray row(int answer, const char* day, const char* territory, const char* role, const char* name)
{
    const QByteArray id(name);
    return QByteArray::number(answer) + ';' + day + ';' + territory + ';' + role + ";Anne;" + name + ';' + id.toLower()
        + "@example.org\n";
}

QByteArray delegation(const char* day, const char* territory)
{
    return kHeader + row(11, day, territory, "Élu", "Roux")
        + row(12, day, territory, "Agent de la collectivité", "Petit")
        + row(13, day, territory, "Agent de l'État", "Faure")
        + row(14, day, territory, "Acteur socio-économique", "Blanc");
}

struct Imported {
    ImportReport report;
    QStringList codes; ///< of all messages
};

Imported import(DeskFixture& fixture, const QByteArray& bytes)
{
    Imported result;
    ImportRequest request;
    request.path = fixture.file(QStringLiteral("in.csv"), bytes);
    const auto keep = [&](const RowOutcome& one) {
        for (const RowMessage& message : one.messages)
            result.codes += QString(message.code);
    };
    const auto report = ImportDesk(fixture.desk()).run(request, keep);
    REQUIRE(report);
    result.report = *report;
    return result;
}

std::vector<RegistrationSummary> registrations(DeskFixture& fixture)
{
    std::vector<RegistrationSummary> all;
    RegistrationDesk(fixture.desk()).list({}, [&](const RegistrationSummary& one) { all.push_back(one); });
    return all;
}

struct Scene : DeskFixture {
    SessionId day = addSession(QStringLiteral("2026-09-16"));
    SessionId otherDay = addSession(QStringLiteral("2026-10-07"));
    Scene() { REQUIRE(import(*this, delegation(kDay, "Le Teil")).report.created == 1); }
    Registration only()
    {
        const auto all = registrations(*this);
        REQUIRE(all.size() == 1);
        return RegistrationDesk(desk()).show(all.front().id)->registration;
    }
};

} // namespace

TEST_CASE("answers that changed their day at the source take their registration along, until it is decided on")
{
    Scene scene;
    const Imported moved = import(scene, delegation(kOtherDay, "Le Teil"));
    CHECK(moved.report.created == 0);
    CHECK(moved.codes.contains(QStringLiteral("registration.day-changed")));
    CHECK(scene.only().session == scene.otherDay);
    CHECK(scene.only().delegates.size() == 4);
    CHECK(import(scene, delegation(kOtherDay, "Le Teil")).report.unchanged == 1);

    REQUIRE(RegistrationDesk(scene.desk()).accept(scene.only().id));
    const Imported back = import(scene, delegation(kDay, "Le Teil"));
    CHECK(back.report.created == 0);
    CHECK(back.codes.contains(QStringLiteral("registration.day-kept")));
    CHECK(scene.only().session == scene.otherDay);
}

TEST_CASE("answers that changed their territory at the source stay one registration")
{
    Scene scene;
    CHECK(import(scene, delegation(kDay, "Cruas")).report.updated == 1);
    CHECK(scene.only().territoryText.name == QStringLiteral("Cruas"));
    CHECK(import(scene, delegation(kDay, "Cruas")).report.unchanged == 1);
}

TEST_CASE("one answer of several that goes to another day makes a registration there, and says where it was")
{
    Scene scene;
    QByteArray rows = delegation(kDay, "Le Teil");
    rows.replace(row(14, kDay, "Le Teil", "Acteur socio-économique", "Blanc"),
        row(14, kOtherDay, "Le Teil", "Acteur socio-économique", "Blanc"));
    const Imported imported = import(scene, rows);
    CHECK(imported.report.created == 1);
    CHECK(imported.codes.contains(QStringLiteral("answer.elsewhere")));
    CHECK(registrations(scene).size() == 2);
}

TEST_CASE("the same numbers in the form of another day, which does not tell the day, are other answers")
{
    Scene scene;
    ImportRequest request;
    request.path = scene.file(QStringLiteral("other.csv"),
        "ID de la réponse;Territoire;Rôle;Prénom;Nom;Courriel\n11;Le Teil;Élu;Anne;Roux;roux@example.org\n");
    request.session = scene.otherDay;
    const auto report = ImportDesk(scene.desk()).run(request, [](const RowOutcome&) {});
    REQUIRE(report);
    CHECK(report->created == 1);
}

TEST_CASE("people of a territory that nobody understood are no delegation for that")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    (void)import(fixture,
        "session_date;role;given_name;family_name;email\n2026-09-16;elu;Anne;Roux;anonymous\n"
        "2026-09-16;agent;Luc;Petit;anonymous\n2026-09-16;elu;Ève;Faure;\n2026-09-16;agent;Ida;Blanc;\n");
    CHECK(registrations(fixture).size() == 4);
}

TEST_CASE("a list that this program wrote brings no second place to come")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    const QByteArray header = "session_date,territory_code,role,given_name,family_name,email";
    (void)import(
        fixture, header + "\n2026-09-16,07319,elu,Anne,Roux,roux@example.org\n2026-09-16,07319,agent,,à désigner,\n");
    const RegistrationId id = registrations(fixture).front().id;
    const QByteArray written = header + ",registration_id\n2026-09-16,07319,elu,Anne,Roux,roux@example.org,"
        + id.toString().toUtf8() + "\n2026-09-16,07319,agent,,,," + id.toString().toUtf8() + '\n';
    CHECK(import(fixture, written).report.unchanged == 1);
    CHECK(RegistrationDesk(fixture.desk()).show(id)->registration.delegates.size() == 2);
}

TEST_CASE("a registration was sent when its first answer was, whatever the order of the file")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    const QByteArray header = "session_date,territory_code,role,given_name,family_name,submitted_at\n";
    const QByteArray first = "2026-09-16,07319,elu,Anne,Roux,2026-03-01T08:00:00Z\n";
    const QByteArray second = "2026-09-16,07319,agent,Luc,Petit,2026-03-02T08:00:00Z\n";
    (void)import(fixture, header + first + second);
    CHECK(import(fixture, header + second + first).report.unchanged == 1);
}

TEST_CASE("orders of one ticket each come together by their territory, orders of several stay apart")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    const QByteArray header = "Order #,session_date,territory_code,role,given_name,family_name\n";
    const QByteArray elu = "2026-09-16,07319,elu,Anne,Roux\n";
    const QByteArray agent = "2026-09-16,07319,agent,Luc,Petit\n";
    CHECK(import(fixture, header + "5500," + elu + "5501," + agent).report.created == 1);
    CHECK(import(fixture, header + "5500," + elu + "5501," + agent).report.unchanged == 1);

    DeskFixture other;
    other.addSession(QStringLiteral("2026-09-16"));
    const QByteArray two = "5500," + elu + "5500," + agent + "5501,2026-09-16,07319,elu,Ida,Blanc\n";
    CHECK(import(other, header + two).report.created == 2);
}
