// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/scene.h"

#include "desk/importdesk.h"
#include "desk/registrationdesk.h"
#include "store/database.h"
#include "store/statement.h"

#include <catch2/catch.hpp>

namespace quatuor::testkit {

namespace {

const QByteArray kHeader
    = "session_date,territory_code,role,given_name,family_name,email,phone,is_contact,is_substitute,"
      "notice_acknowledged,registration_ref\r\n";

}

void importRows(DeskFixture& fixture, const QByteArray& rows)
{
    ImportRequest request;
    request.path = fixture.file(QStringLiteral("scene.csv"), kHeader + rows);
    const auto report
        = ImportDesk(fixture.desk()).run(request, [](const RowOutcome& row) { CHECK(row.fate != RowFate::Rejected); });
    REQUIRE(report);
}

RegistrationId addWhole(DeskFixture& fixture, const QByteArray& date, const QByteArray& code)
{
    const QByteArray head = date + ',' + code + ',';
    const QByteArray tail = "-" + date + '-' + code + "\r\n";
    const QByteArray at = '.' + code + "@ville.example.org,";
    importRows(fixture,
        head + "elu,Hélène,Zola,helene" + at + "0639980001,oui,non,oui,R" + tail + head + "agent,Loïc,Girard,loic" + at
            + ",non,non,oui,R" + tail + head + "agent_etat,Anne,Roux,anne." + code
            + "@dep.etat.example.org,,non,non,oui,R" + tail + head + "acteur_socio_eco,Inès,Lambert,ines" + at
            + ",non,non,oui,R" + tail + head + "acteur_socio_eco,Éric,Abel,eric" + at + ",non,oui,oui,R" + tail);
    const auto id = RegistrationId::parse(single(fixture, "SELECT max(id) FROM registration"));
    REQUIRE(id);
    return *id;
}

RegistrationId addAccepted(DeskFixture& fixture, const QByteArray& date, const QByteArray& code)
{
    const RegistrationId id = addWhole(fixture, date, code);
    REQUIRE(RegistrationDesk(fixture.desk()).accept(id));
    return id;
}

QString single(DeskFixture& fixture, const QByteArray& sql)
{
    return fixture.desk().database().text(sql);
}

void execute(DeskFixture& fixture, const QByteArray& sql)
{
    fixture.desk().database().execute(sql);
}

} // namespace quatuor::testkit
