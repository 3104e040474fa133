// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The import: fates, three-way re-import, undo.
#include "testkit/deskfixture.h"

#include "desk/changedesk.h"
#include "desk/delegatedesk.h"
#include "desk/importdesk.h"
#include "desk/registrationdesk.h"

#include <catch2/catch.hpp>

#include <QSet>

#include <algorithm>

using namespace quatuor;
using testkit::DeskFixture;

namespace {

const QByteArray kHeader
    = "session_date,territory_name,territory_code,role,given_name,family_name,email,phone,registration_ref\r\n";
const QByteArray kWhole = kHeader
    + "2026-09-16,CC Faucigny - Glières,200000172,elu,Hélène,Fournier,h.fournier@faucigny.example.org,0450000001,R1\r\n"
      "2026-09-16,CC Faucigny - Glières,200000172,agent,Loïc,Girard,l.girard@faucigny.example.org,,R1\r\n"
      "2026-09-16,CC Faucigny - Glières,200000172,agent_etat,Anne,Roux,anne.roux@ddt.etat.example.org,,R1\r\n"
      "2026-09-16,CC Faucigny - Glières,200000172,acteur_socio_eco,Inès,Lambert,ines@terre.example.org,,R1\r\n";

struct Imported {
    ImportReport report;
    std::vector<RowOutcome> rows;
};

Imported import(DeskFixture& fixture, const QByteArray& bytes, bool dryRun = false)
{
    Imported result;
    ImportRequest request;
    request.path = fixture.file(QStringLiteral("in.csv"), bytes);
    request.dryRun = dryRun;
    auto report = ImportDesk(fixture.desk()).run(request, [&](const RowOutcome& row) { result.rows.push_back(row); });
    REQUIRE(report);
    result.report = *report;
    return result;
}

QByteArray fates(const Imported& imported)
{
    QByteArray text;
    for (const RowOutcome& row : imported.rows)
        text += QByteArray(code(row.fate).data(), code(row.fate).size()) + ' ';
    return text.trimmed();
}

/// What the row's message on drafts says is missing.
QString lacks(const RowOutcome& row)
{
    for (const RowMessage& message : row.messages) {
        if (message.code == QLatin1StringView("registration.draft"))
            return argument(message.args, QLatin1StringView("lacks"));
    }
    return {};
}

RegistrationDetail onlyRegistration(DeskFixture& fixture)
{
    RegistrationId id;
    RegistrationDesk(fixture.desk()).list({}, [&](const RegistrationSummary& one) { id = one.id; });
    auto detail = RegistrationDesk(fixture.desk()).show(id);
    REQUIRE(detail);
    return *detail;
}

} // namespace

TEST_CASE("A whole delegation comes in, and is ready to accept")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    const Imported imported = import(fixture, kWhole);
    CHECK(fates(imported) == "created merged merged merged");
    CHECK(imported.report.created == 1);
    CHECK_FALSE(imported.report.change.isNull());

    const RegistrationDetail detail = onlyRegistration(fixture);
    CHECK(detail.registration.state == RegistrationState::Submitted);
    REQUIRE(detail.territory);
    CHECK(detail.territory->code == QStringLiteral("200000172"));
    CHECK(detail.registration.delegates.size() == 4);
    CHECK(detail.registration.contact() != nullptr);
    const auto accepted = RegistrationDesk(fixture.desk()).accept(detail.registration.id);
    if (!accepted)
        FAIL(accepted.error().code.data()
            << " " << (accepted.error().findings.empty() ? "" : accepted.error().findings.front().id.data()));
    CHECK(onlyRegistration(fixture).registration.state == RegistrationState::Accepted);
}

TEST_CASE("The same file again changes nothing")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    (void)import(fixture, kWhole);
    const QString before = fixture.dump();
    const Imported again = import(fixture, kWhole);
    CHECK(fates(again) == "unchanged unchanged unchanged unchanged");
    CHECK(again.report.change.isNull());
    CHECK(fixture.dump() == before);
}

TEST_CASE("A registration without what it needs stays a draft, and its row says why")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    const Imported imported = import(fixture,
        kHeader
            + "2026-09-16,,,elu,Hélène,Fournier,h.fournier@faucigny.example.org,,R1\r\n"
              "2026-09-16,CC Faucigny - Glières,200000172,,,,,,R2\r\n");
    REQUIRE(imported.rows.size() == 2);
    CHECK(lacks(imported.rows.at(0)) == QStringLiteral("territory"));
    CHECK(lacks(imported.rows.at(1)) == QStringLiteral("nobody"));
    RegistrationDesk(fixture.desk()).list({}, [](const RegistrationSummary& one) {
        CHECK(one.state == RegistrationState::Draft);
    });
}

TEST_CASE("A doubt about a cell is told once a row")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    const Imported imported = import(fixture,
        kHeader
            + "2026-09-16,CC Faucigny - Glières,200000172,elu,Hélène,Fournier,a@b.example.org;c@d.example.org,,R1\r\n");
    REQUIRE(imported.rows.size() == 1);
    QStringList told;
    for (const RowMessage& message : imported.rows.front().messages)
        told << QString(message.code) + u'@' + message.column;
    CHECK_FALSE(told.isEmpty());
    CHECK(QSet<QString>(told.begin(), told.end()).size() == told.size());
}

TEST_CASE("A dry run shows fates and writes nothing")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    const QString before = fixture.dump();
    const Imported dry = import(fixture, kWhole, true);
    CHECK(fates(dry) == "created merged merged merged");
    CHECK(dry.report.change.isNull());
    CHECK(fixture.dump() == before);
}

TEST_CASE("An import is undone and redone whole")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    const QString before = fixture.dump();
    const Imported imported = import(fixture, kWhole);
    const QString after = fixture.dump();
    auto undone = ChangeDesk(fixture.desk()).undo(imported.report.change);
    REQUIRE(undone);
    CHECK(fixture.dump() == before);
    auto redone = ChangeDesk(fixture.desk()).redo(imported.report.change);
    REQUIRE(redone);
    CHECK(fixture.dump() == after);
    REQUIRE(ChangeDesk(fixture.desk()).undo(imported.report.change));
    CHECK(fixture.dump() == before);
}

TEST_CASE("A hand edit stands while the source says the same, and is proposed when it says something else")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    (void)import(fixture, kWhole);
    const Delegate fournier = onlyRegistration(fixture).registration.delegates.front();
    DelegateEdit edit;
    edit.familyName = QStringLiteral("Fournier-Blanc");
    REQUIRE(DelegateDesk(fixture.desk()).edit(fournier.id, edit));

    const Imported same = import(fixture, kWhole);
    CHECK(fates(same) == "kept unchanged unchanged unchanged");
    CHECK(same.report.change.isNull());

    QByteArray changed = kWhole;
    changed.replace("Fournier,h", "Fourmier,h");
    const Imported other = import(fixture, changed);
    CHECK(fates(other) == "proposed unchanged unchanged unchanged");
    const RegistrationDetail detail = onlyRegistration(fixture);
    REQUIRE(detail.proposals.size() == 1);
    CHECK(detail.proposals.front().newValue == QStringLiteral("Fourmier"));
    CHECK(detail.registration.delegates.front().person.familyName == QStringLiteral("Fournier-Blanc"));
    CHECK(fates(import(fixture, changed)) == "kept unchanged unchanged unchanged");
    REQUIRE(RegistrationDesk(fixture.desk()).takeProposal(detail.proposals.front().id));
    CHECK(onlyRegistration(fixture).registration.delegates.front().person.familyName == QStringLiteral("Fourmier"));
}

TEST_CASE("What changed at the source is taken, unless the registration is accepted")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    (void)import(fixture, kWhole);
    QByteArray changed = kWhole;
    changed.replace("0450000001", "0450000002");
    CHECK(fates(import(fixture, changed)) == "updated unchanged unchanged unchanged");
    CHECK(onlyRegistration(fixture).registration.delegates.front().person.phone == QStringLiteral("0450000002"));

    REQUIRE(RegistrationDesk(fixture.desk()).accept(onlyRegistration(fixture).registration.id));
    CHECK(fates(import(fixture, kWhole)) == "proposed unchanged unchanged unchanged");
    CHECK(onlyRegistration(fixture).registration.delegates.front().person.phone == QStringLiteral("0450000002"));
    const QByteArray more
        = kWhole + "2026-09-16,CC Faucigny - Glières,200000172,elu,Paul,Neveu,paul@faucigny.example.org,,R1\r\n";
    CHECK(fates(import(fixture, more)).endsWith("proposed"));
    CHECK(fates(import(fixture, more)).endsWith("kept"));
}

TEST_CASE("What a person decided does not come back")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    (void)import(fixture, kWhole);
    const Registration registration = onlyRegistration(fixture).registration;
    REQUIRE(DelegateDesk(fixture.desk()).remove(registration.delegates.back().id));
    CHECK(fates(import(fixture, kWhole)) == "unchanged unchanged unchanged kept");
    REQUIRE(RegistrationDesk(fixture.desk()).refuseIt(registration.id, QStringLiteral("hors sujet")));
    CHECK(fates(import(fixture, kWhole)) == "kept kept kept kept");
    CHECK(onlyRegistration(fixture).registration.state == RegistrationState::Refused);
}

TEST_CASE("One contact a delegation: the first that is named, however often the file comes")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    const QByteArray rows = "session_date,territory_code,role,given_name,family_name,is_contact,registration_ref\r\n"
                            "2026-09-16,62528,elu,Hélène,Zola,oui,R1\r\n"
                            "2026-09-16,62528,agent,Luc,Girard,oui,R1\r\n";
    (void)import(fixture, rows);
    const Registration registration = onlyRegistration(fixture).registration;
    CHECK(std::ranges::count_if(registration.delegates, &Delegate::contact) == 1);
    CHECK(registration.contact()->person.familyName == QStringLiteral("Zola"));
    CHECK(fates(import(fixture, rows)) == "unchanged kept");
}

TEST_CASE("A contact written apart is the contact, and no other is chosen")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    (void)import(fixture,
        "Journée souhaitée,Code INSEE,Élu·e - nom,Élu·e - courriel,Agent - nom,Agent - courriel,Courriel du "
        "référent\r\n"
        "16/09/2026,62528,Zola,zola@ville.example.org,Girard,girard@ville.example.org,girard@ville.example.org\r\n");
    const Registration registration = onlyRegistration(fixture).registration;
    CHECK(std::ranges::count_if(registration.delegates, &Delegate::contact) == 1);
    CHECK(registration.contact()->person.familyName == QStringLiteral("Girard"));
}

TEST_CASE("A month written first is found by its session, and a short row takes nothing away")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    const QByteArray header = "session_date,territory_code,role,given_name,family_name,registration_ref,job_title\r\n";
    CHECK(fates(import(fixture, header + "09/16/2026,62528,elu,Hélène,Zola,R1,Maire\r\n")) == "created");
    CHECK(fates(import(fixture, header + "16/09/2026,62528,elu,Hélène,Zola,R1\r\n")) == "unchanged");
    // An empty cell is one that was emptied.
    CHECK(fates(import(fixture, header + "16/09/2026,62528,elu,Hélène,Zola,R1,\r\n")) == "updated");
}

TEST_CASE("A row for a day that does not exist is rejected; the others come in")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    QByteArray mixed = kWhole + "2026-09-17,Le Teil,07319,elu,Paul,Neveu,paul@teil.example.org,,R2\r\n";
    const Imported imported = import(fixture, mixed);
    CHECK(fates(imported) == "created merged merged merged rejected");
    CHECK(imported.report.rejected == 1);
    REQUIRE(imported.rows.back().messages.size() == 1);
    CHECK(imported.rows.back().messages.front().code == QLatin1StringView("session.unknown-date"));
}

TEST_CASE("A remembered mapping is found again for a file that nobody can read without it")
{
    const QByteArray bytes = "Blason;Qui vient ?;Joignable par;Choix\r\n"
                             "Faucigny;Hélène Fournier;h.fournier@faucigny.example.org;2026-09-16\r\n";
    const auto ignore = [](const RowOutcome&) {};
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    ImportRequest request;
    request.path = fixture.file(QStringLiteral("own.csv"), bytes);
    request.dryRun = true;
    REQUIRE_FALSE(ImportDesk(fixture.desk()).run(request, ignore));
    request.dryRun = false;
    request.profile = QStringLiteral("own");
    request.mappingPath = fixture.file(QStringLiteral("mapping.json"),
        R"({"columns":{"Blason":"territory_name","Qui vient ?":"full_name","Joignable par":"email","Choix":"session_date"}})");
    REQUIRE(ImportDesk(fixture.desk()).run(request, ignore));
    ImportRequest again;
    again.path = request.path;
    const auto report = ImportDesk(fixture.desk()).run(again, ignore);
    REQUIRE(report);
    CHECK(report->unchanged == 1);
}

TEST_CASE("What no column says is told once, with the columns that may say it")
{
    DeskFixture fixture;
    const SessionId session = fixture.addSession(QStringLiteral("2026-09-16"));
    ImportRequest request;
    request.path
        = fixture.file(QStringLiteral("in.csv"), "Blason;Prénom;Nom;Vide\r\nDie;Zoé;Martin;\r\nDie;Loïc;Girard;\r\n");
    const auto told = [&] {
        QSet<QByteArray> notes;
        const auto report = ImportDesk(fixture.desk()).preview(request);
        REQUIRE(report);
        for (const RowMessage& one : report->report.notes) {
            if (one.code.startsWith(QLatin1StringView("column.no-")))
                notes.insert(
                    one.code.latin1() + QByteArray(" ") + argument(one.args, QLatin1StringView("seen")).toUtf8());
        }
        return notes;
    };
    CHECK(told() == QSet<QByteArray>{"column.no-role Blason", "column.no-territory Blason", "column.no-date Blason"});
    request.session = session;
    CHECK(told() == QSet<QByteArray>{"column.no-role Blason", "column.no-territory Blason"});
}
