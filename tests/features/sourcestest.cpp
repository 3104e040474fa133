// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever the form service, the ticket office or the hand that wrote it, the same delegation comes out of its file.
#include "testkit/deskfixture.h"

#include "core/rolewords.h"
#include "desk/changedesk.h"
#include "desk/importdesk.h"
#include "desk/registrationdesk.h"

#include <catch2/catch.hpp>

#include <QDir>

#include <algorithm>
#include <map>
#include <set>

using namespace quatuor;
using namespace quatuor::testkit;

namespace {

const QString kSources = QStringLiteral(QUATUOR_TEST_DATA "/sources/");

/// What a file of tests/data/sources has besides the delegation of Pornic.
struct Source {
    const char* file;
    std::multiset<std::string> rejected = {}; ///< why, a row
    std::set<std::string> told = {}; ///< of the file as a whole, the columns left aside
    const char* contact = "Zoé";
    const char* fifth = nullptr; ///< somebody who ordered for the others
};

const Source kAll[] = {
    {"framaforms-compact-tabs.tsv", {"row.unfinished"}, {"header.offset"}},
    {"framaforms-compact-utf16.xls", {"row.unfinished"}, {"header.offset"}},
    {"framaforms-choices-apart.csv", {}, {"header.offset"}},
    {"framaforms-fieldsets.csv", {}, {"header.offset"}},
    {"limesurvey-french.csv", {"row.unfinished"}},
    {"limesurvey-code-and-text.csv", {"row.unfinished"}},
    {"limesurvey-codes.csv", {"row.unfinished"}, {"encoding.guessed"}},
    {"limesurvey-array.csv"},
    {"limesurvey-choices.csv"},
    {"google-forms.csv"},
    {"google-forms-english.csv"},
    {"google-forms-delegation.csv"},
    {"demarches-simplifiees.csv", {"row.cancelled"}},
    {"demarches-simplifiees.xlsx", {"row.cancelled"}, {"sheet.chosen", "sheet.members"}},
    {"demarches-simplifiees-newer.xlsx", {"row.cancelled"}, {"sheet.members"}},
    {"helloasso.csv", {"row.cancelled"}},
    {"helloasso-another-payer.csv", {}, {}, "Gaël", "Gaël"},
    {"eventbrite.csv", {"row.cancelled"}, {"row.total"}},
    {"eventbrite-order-no.csv", {}, {"row.total"}},
    {"eventbrite-french.csv", {}, {"row.total"}},
    {"pretix-french.csv"},
    {"pretix-one-address.csv"},
    {"pretix.csv", {"row.cancelled"}},
    {"indico.csv", {"name.split", "row.cancelled"}},
    {"excel-typed-by-hand.xlsx", {}, {"header.offset", "row.total"}},
    {"hand-groups-above.csv", {}, {"header.offset", "encoding.guessed", "row.total"}},
    {"guide-one-answer-a-person.csv"},
    {"guide-one-answer-a-delegation.csv"},
    {"hand-numbered-members.csv"},
    {"hand-two-tables.csv", {"row.heading"}, {"header.rival"}},
    {"hand-header-again.csv", {}, {"row.headings", "row.total"}},
    {"limesurvey-short-texts.csv"},
    {"limesurvey-other-role.csv"},
    {"microsoft-forms.csv"},
    {"hand-status-and-two-numbers.csv"},
    {"hand-roles-over-names.csv"},
    {"google-forms-mail-or-phone.csv"},
};

const std::map<std::string, std::string> kRoles{
    {"Zoé", "elu"}, {"Loïc", "agent"}, {"Anne", "agent_etat"}, {"Paul", "acteur_socio_eco"}};

const std::set<std::string> kFamilies{"martin", "girard", "le goff", "garnier", "perrin"};

struct Imported {
    ImportReport report;
    std::multiset<std::string> rejected;
    std::vector<Registration> registrations;
};

Imported import(DeskFixture& fixture, SessionId session, const QString& path)
{
    Imported done;
    std::set<RegistrationId> met;
    ImportRequest request;
    request.path = path;
    request.session = session;
    const auto report = ImportDesk(fixture.desk()).run(request, [&](const RowOutcome& row) {
        if (row.fate != RowFate::Rejected)
            met.insert(row.registration);
        for (const RowMessage& one : row.messages) {
            if (row.fate == RowFate::Rejected)
                done.rejected.insert(one.code.latin1());
        }
    });
    REQUIRE(report);
    done.report = *report;
    for (const RegistrationId id : met)
        done.registrations.push_back(RegistrationDesk(fixture.desk()).show(id)->registration);
    return done;
}

std::set<std::string> told(const ImportReport& report)
{
    std::set<std::string> codes;
    for (const RowMessage& one : report.notes) {
        if (!one.code.startsWith(QLatin1StringView("column.")))
            codes.insert(one.code.latin1());
    }
    return codes;
}

void checkDelegation(const Source& source, const Registration& registration)
{
    std::map<std::string, std::string> roles;
    for (const Delegate& one : registration.delegates) {
        roles.emplace(one.person.givenName.toStdString(), one.role.toStdString());
        CHECK(kFamilies.contains(one.person.familyName.toLower().toStdString()));
    }
    if (source.fifth != nullptr)
        CHECK(roles.extract(source.fifth).mapped().empty());
    CHECK(roles == kRoles);
    const Delegate* contact = registration.contact();
    REQUIRE(contact != nullptr);
    CHECK(contact->person.givenName.toStdString() == source.contact);
}

} // namespace

TEST_CASE("the same delegation comes out of the file of every source, and again without effect")
{
    for (const Source& source : kAll) {
        INFO(source.file);
        DeskFixture fixture;
        const SessionId session = fixture.addSession(QStringLiteral("2026-09-16"));
        const QString path = kSources + QString::fromLatin1(source.file);
        const QString before = fixture.dump();
        const Imported first = import(fixture, session, path);
        CHECK(first.rejected == source.rejected);
        CHECK(told(first.report) == source.told);
        REQUIRE(first.registrations.size() == 1);
        checkDelegation(source, first.registrations.front());

        const QString after = fixture.dump();
        const Imported again = import(fixture, session, path);
        CHECK(again.report.unchanged == 1);
        CHECK(fixture.changedSince(after).isEmpty());

        REQUIRE(ChangeDesk(fixture.desk()).undo(first.report.change));
        CHECK(fixture.changedSince(before).isEmpty());
    }
}

TEST_CASE("every file of a source is in the story")
{
    QStringList files = QDir(kSources).entryList(QDir::Files, QDir::Name);
    files.removeAll(QStringLiteral("make-fixtures.py"));
    QStringList told;
    for (const Source& source : kAll)
        told.append(QString::fromLatin1(source.file));
    std::ranges::sort(told);
    CHECK(files == told);
}

TEST_CASE("an answer that its author wrote anew is the same member, and what was corrected here stands")
{
    DeskFixture fixture;
    const SessionId session = fixture.addSession(QStringLiteral("2026-09-16"));
    const QByteArray head = "ID de la réponse;Date de soumission;Territoire;Vous êtes;Prénom;Nom;Courriel;Téléphone\n";
    const QByteArray first = "1;2026-03-04 14:25:00;Pornic;Élu·e;Zoé;Martin;zoe@example.org;\n";
    const auto second = [](const char* who) { return QByteArray("2;2026-03-04 14:26:00;Pornic;Agent·e;") + who; };
    const QString path = fixture.file(
        QStringLiteral("answers.csv"), head + first + second("Loic;Girart;loic@exemple.org;06 39 98 00 02\n"));
    const Imported imported = import(fixture, session, path);
    REQUIRE(imported.registrations.size() == 1);
    const Registration before = imported.registrations.front();
    REQUIRE(before.delegates.size() == 2);

    // The second person mends name and address; both at once would be somebody else without the number.
    fixture.file(QStringLiteral("answers.csv"),
        head + first + second("Loïc Yann;Girard;loic.girard@example.org;06 39 98 00 02\n"));
    const Imported again = import(fixture, session, path);
    REQUIRE(again.registrations.size() == 1);
    const Registration& after = again.registrations.front();
    CHECK(again.report.updated == 1);
    REQUIRE(after.delegates.size() == 2);
    CHECK(after.delegates[1].id == before.delegates[1].id);
    CHECK(after.delegates[1].person.familyName == QStringLiteral("Girard"));
    CHECK(after.delegates[1].person.email == QStringLiteral("loic.girard@example.org"));

    REQUIRE(ChangeDesk(fixture.desk()).undo(again.report.change));
    CHECK(RegistrationDesk(fixture.desk()).show(after.id)->registration.delegates[1].person.familyName
        == QStringLiteral("Girart"));
}
