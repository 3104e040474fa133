// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people leave between the rows of their tables and in the wrong cell, and the reports that are offered instead.
#include "exchange/meetingreport.h"
#include "exchange/tablereading.h"
#include "exchange/values/contactcells.h"
#include "exchange/values/sourcestate.h"
#include "exchange/values/tworoles.h"

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::test;

namespace {

RegistrationFile fileOf(const QByteArray& bytes, const ReadOptions& options = {})
{
    Outcome<RegistrationFile> file = RegistrationFile::fromBytes(bytes, options, QStringLiteral("table.csv"));
    REQUIRE(file);
    return std::move(*file);
}

std::string refusalOf(const QByteArray& bytes)
{
    const Outcome<RegistrationFile> file = RegistrationFile::fromBytes(bytes, {}, QStringLiteral("table.csv"));
    return file ? "" : file.error().code.latin1();
}

std::vector<std::string> codesOf(const std::vector<RowMessage>& messages)
{
    std::vector<std::string> codes;
    for (const RowMessage& one : messages)
        codes.emplace_back(one.code.latin1());
    return codes;
}

using Codes = std::vector<std::string>;

const QByteArray kHeader = "Territoire;Journée;Rôle;Prénom;Nom;Courriel\n";

} // namespace

TEST_CASE("the département of the Somme is a territory, and speaks for the rows below it")
{
    const RegistrationFile file = fileOf(kHeader
        + "Aisne;16/09/2026;Élue;Rose;Roy;r@a.example.org\nSomme;16/09/2026;;;;\n;;Élue;Lila;Petit;l@a.example.org\n");
    REQUIRE(file.rowCount() == 3);
    CHECK_FALSE(rowOf(file, 1).rejected);
    const RegistrationRow below = rowOf(file, 2);
    CHECK(s(below.people.front()[Field::TerritoryName]) == "Somme");
    CHECK(codesOf(below.messages) == Codes{"row.from-above"});
}

TEST_CASE("a sum is one where numbers say so")
{
    const QByteArray person = "Foix;16/09/2026;Élue;Rose;Roy;r@a.example.org\n";
    const auto sum = GENERATE("Somme;;;;4;\n", "NB;;;12;;\n", "Total;;;;;\n", "Nombre d'inscrits;4;;;;\n");
    INFO(sum);
    const RegistrationFile file = fileOf(kHeader + person + sum + "Mende;16/09/2026;Élue;Lila;Petit;l@a.example.org\n");
    CHECK(file.rowCount() == 2);
    CHECK(codesOf(file.notes()) == Codes{"row.total"});
}

TEST_CASE("a remark between people is told, and makes nobody")
{
    const auto remark = GENERATE("NB : relancer la préfecture;;;;;\n", ";;;;Liste d'attente;\n",
        "* sous réserve de confirmation;;;;;\n", ";;;À relancer en septembre;;\n");
    INFO(remark);
    const RegistrationFile file = fileOf(kHeader + "Foix;16/09/2026;Élue;Rose;Roy;r@a.example.org\n" + remark
        + ";;Agent;Lila;Petit;l@a.example.org\nMende;16/09/2026;Élue;Ana;Roux;a@a.example.org\n");
    REQUIRE(file.rowCount() == 3);
    CHECK(codesOf(file.notes()) == Codes{"row.remark"});
    CHECK(s(rowOf(file, 1).people.front()[Field::TerritoryName]) == "Foix"); // the row above the remark speaks
    CHECK(rowOf(file, 1).line == 4);
}

TEST_CASE("a list of nothing but names holds people")
{
    const RegistrationFile file = fileOf("Prénom;Nom;Courriel\n;Roy;\n;Petit;\n;Roux;\n");
    CHECK(file.rowCount() == 3);
    CHECK(file.notes().empty());
}

TEST_CASE("a role that stands alone above people is theirs, unless they say another")
{
    const RegistrationFile file = fileOf("Nom;Prénom;Courriel;Rôle\nÉLUS;;;\nRoy;Rose;r@a.example.org;\n"
                                         "AGENTS DE LA COLLECTIVITÉ;;;\nPetit;Lila;l@a.example.org;\n"
                                         "Roux;Ana;a@a.example.org;Agente de l'État\n");
    REQUIRE(file.rowCount() == 3);
    CHECK(codesOf(file.notes()) == Codes{"row.role", "row.role"});
    CHECK(s(rowOf(file, 0).people.front()[Field::Role]) == "ÉLUS");
    CHECK(s(rowOf(file, 1).people.front()[Field::Role]) == "AGENTS DE LA COLLECTIVITÉ");
    CHECK(s(rowOf(file, 2).people.front()[Field::Role]) == "Agente de l'État");
}

TEST_CASE("a row whose cells were moved names no territory for those below")
{
    const RegistrationFile file = fileOf(
        kHeader + "Foix;16/09/2026;Élue;Rose;Roy;r@a.example.org;trop\n;16/09/2026;Agent;Lila;Petit;l@a.example.org\n");
    CHECK(rowOf(file, 0).rejected);
    CHECK(rowOf(file, 1).people.front()[Field::TerritoryName].isEmpty());
    CHECK(rowOf(file, 1).messages.empty());
}

TEST_CASE("an address among the telephone numbers goes where it belongs")
{
    struct Case {
        const char* email;
        const char* phone;
        const char* emailAfter;
        const char* phoneAfter;
        const char* doubt;
    };
    const auto one = GENERATE(values<Case>({
        {"", "zoe@a.example.org", "zoe@a.example.org", "", ""},
        {"", "zoe@a.example.org / 06 39 98 00 01", "zoe@a.example.org", "06 39 98 00 01", ""},
        {"zoe@a.example.org 0639980001", "", "zoe@a.example.org", "0639980001", ""},
        {"06 39 98 00 01", "", "", "06 39 98 00 01", ""},
        {"zoe@a.example.org", "Zoe@a.example.org", "zoe@a.example.org", "", ""},
        {"zoe@a.example.org", "loic@a.example.org", "zoe@a.example.org", "loic@a.example.org", "phone.email"},
        {"", "6,12E+08", "", "", "phone.damaged"},
        {"", "6.12345678E+08", "", "0612345678", ""},
        {"zoe@a.example.org", "poste 12", "zoe@a.example.org", "poste 12", ""},
    }));
    INFO(one.email << " | " << one.phone);
    QString email = q(one.email);
    QString phone = q(one.phone);
    CHECK(settleContact(email, phone) == QLatin1StringView(one.doubt));
    CHECK(s(phone) == one.phoneAfter);
    CHECK(s(email).size() == std::string(one.emailAfter).size());
}

TEST_CASE("an address is read out of its frame, and nothing out of what says nothing")
{
    CHECK(s(addressIn(q("Zoé Martin <zoe@a.example.org>"))) == "zoe@a.example.org");
    CHECK(s(addressIn(q("mailto:zoe@a.example.org"))) == "zoe@a.example.org");
    const auto kept = GENERATE("zoe@a.example.org", "<b>zoe</b>", "Zoé <zoe>", "");
    CHECK(addressIn(q(kept)) == q(kept));
    CHECK(saysNothing(q(GENERATE("nan", "NaN", "N/A", "-", "néant", "Néant"))));
    CHECK_FALSE(saysNothing(q(GENERATE("", "Nan Li", "0", "maire"))));
    const RegistrationFile file = fileOf("Prénom;Nom;Courriel;Téléphone\nAna;Roux;n/a;612345678.0\n");
    CHECK(rowOf(file, 0).people.front()[Field::Email].isEmpty());
    CHECK(s(rowOf(file, 0).people.front()[Field::Phone]) == "0612345678");
}

TEST_CASE("titles give their role also below what stands above the table for all rows")
{
    const RegistrationFile file
        = fileOf("Territoire : Mende;;;\nJournée : 18/11/2026;;;\n;;;\nNom;Prénom;Courriel;Tél\n"
                 "ÉLUS;;;\nRoy;Rose;r@a.example.org;\nAGENTS DE L'ÉTAT;;;\n"
                 "Petit;Lila;l@a.example.org;\n");
    REQUIRE(file.rowCount() == 2);
    CHECK(s(rowOf(file, 1).people.front()[Field::Role]) == "AGENTS DE L'ÉTAT");
}

TEST_CASE("two roles in one answer are told from one that is said at length")
{
    CHECK(holdsTwoRoles(q(GENERATE("Élu·e; Agent·e de la collectivité", "Agent, acteur socio-économique",
        "Agent de l'État et élue", "Élu / Agent"))));
    CHECK_FALSE(holdsTwoRoles(q(GENERATE("Élu·e", "Élu / élue", "Agent / agente des services de l'État",
        "Agent ou agente de l'État", "Élu ou élue", "Directrice, chambre d'agriculture",
        "Acteur du territoire (entreprise, association)", "Élue, maire de Foix", ""))));
}

TEST_CASE("what a source calls cancelled, in its words")
{
    const auto cancelled = GENERATE("Ne participe pas", "Ne participera pas", "Annulé", "Annulée", "Refusé", "denied",
        "Non participant", "Désinscrit", "Not Attending", "Withdrawn", "Rejetée", "Canceled", "Remboursé", "declined");
    INFO(cancelled);
    CHECK(sourceState(q(cancelled)) == SourceState::Cancelled);
    const auto stands
        = GENERATE("Participe", "approved", "Attending", "Validé", "Accepté", "En instruction", "Payé", "Incomplet");
    INFO(stands);
    CHECK(sourceState(q(stands)) == SourceState::Stands);
}

TEST_CASE("reports of meetings are told by their headings, in French and English")
{
    const auto report = GENERATE("Nom complet\tAction de l’utilisateur\tHorodatage",
        "Nom\tPremière participation\tDernier départ\tDurée de la réunion\tE-mail\tID du participant (UPN)\tRôle",
        "Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole", "Nom\tHeure d'arrivée\tHeure de départ\tDurée\tRôle",
        "Attended\tUser Name (Original Name)\tFirst Name\tLast Name\tEmail\tJoin Time\tTime in Session (minutes)",
        "Nom\tModérateur\tScore d'activité\tTemps de parole\tMessages");
    INFO(report);
    CHECK(refusalOf(report + QByteArray("\nJean Dupont\ta\tb\tc\td\te\tf\n")) == "file.looks-like");
    const auto form = GENERATE("Nom\tPrénom\tHeure d'arrivée\tRôle\tCourriel", "Nom\tRôle\tParticipation\tCourriel");
    INFO(form);
    CHECK(refusalOf(form + QByteArray("\nDupont\tJean\t9h\tÉlu\tj@a.example.org\n")).empty());
}

TEST_CASE("rows bear the number that a person finds them by")
{
    const RegistrationFile file
        = fileOf("Prénom,Nom,Projet,Courriel\r\n\r\nAna,Roux,\"deux\r\nlignes\",a@a.example.org\r\n"
                 "Lila,Petit,,l@a.example.org\r\n");
    CHECK(rowOf(file, 0).row == 1);
    CHECK(rowOf(file, 0).line == 3);
    CHECK(rowOf(file, 1).row == 2);
    CHECK(rowOf(file, 1).line == 5);
    CHECK(rowOf(fileOf("Prénom,Nom\rAna,Roux\r"), 0).line == 2);
    CHECK(rowOf(fileOf("sep=;\nPrénom;Nom\nAna;Roux\n"), 0).line == 3);
}

TEST_CASE("the row of the headings may be said by its line")
{
    const QByteArray bytes = "Nom;Prénom;Courriel\n\nNom;Prénom;Adresse e-mail;Rôle\nRoux;Ana;a@a.example.org;Élue\n";
    ReadOptions options;
    options.headerLine = 1;
    CHECK(fileOf(bytes, options).headerRow() == 1);
    options.headerLine = 3;
    CHECK(fileOf(bytes, options).headerRow() == 2);
}

TEST_CASE("a file of headings alone says so, and one of separators is empty")
{
    const RegistrationFile file = fileOf(kHeader);
    CHECK(file.rowCount() == 0);
    CHECK(codesOf(file.notes()) == Codes{"rows.none"});
    CHECK(refusalOf(" ; ; \n ; ; \n") == "file.empty");
}

TEST_CASE("a column of ticks for each day says the day, with its question above or without one")
{
    const RegistrationFile asked = fileOf("Inscription;;;;;\n;Quelle journée ?;;;;\n"
                                          "Territoire;Mardi 17 novembre 2026;Mardi 19 janvier 2027;Prénom de l'élu·e;"
                                          "Nom de l'élu·e;Courriel de l'élu·e\n"
                                          "Foix;;X;Ana;Roux;ana@a.example.org\n");
    CHECK(s(rowOf(asked, 0).people.back()[Field::SessionDate]) == "Mardi 19 janvier 2027");
    CHECK(s(rowOf(asked, 0).people.front()[Field::FamilyName]) == "Roux");
    const RegistrationFile bare = fileOf("Territoire;17 novembre 2026;19 janvier 2027;Rôle;Prénom;Nom;Courriel\n"
                                         "Foix;x;;Élue;Ana;Roux;ana@a.example.org\n"
                                         "Foix;x;;Agent;Max;Petit;max@a.example.org\n");
    CHECK(s(rowOf(bare, 1).people.back()[Field::SessionDate]) == "17 novembre 2026");
}
