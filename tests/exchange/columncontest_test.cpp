// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several columns for one field, and columns that only those beside them explain.
#include "exchange/tablereading.h"

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::test;

namespace {

RegistrationFile fileOf(const QByteArray& bytes)
{
    Outcome<RegistrationFile> file = RegistrationFile::fromBytes(bytes, {}, QStringLiteral("table.csv"));
    REQUIRE(file);
    return std::move(*file);
}

/// The value of the only person of the first row.
std::string valueOf(const QByteArray& table, Field field)
{
    const RegistrationRow row = rowOf(fileOf(table), 0);
    REQUIRE(row.people.size() == 1);
    return s(row.people.front()[field]);
}

bool tells(const std::vector<RowMessage>& messages, QLatin1StringView code, const char* column)
{
    return std::ranges::any_of(
        messages, [&](const RowMessage& one) { return one.code == code && one.column == q(column); });
}

std::string nameOf(const PersonCells& person)
{
    return s(person[Field::GivenName]) + " " + s(person[Field::FamilyName]);
}

} // namespace

TEST_CASE("the territory is not the town of an address, nor the key of a delegation")
{
    const auto table = GENERATE("Prénom;Nom;Rôle;CP;Ville;Territoire invité\nRose;Roy;Élue;48000;MENDE;Foix\n",
        "Prénom;Nom;Rôle;Ville;Adresse;EPCI\nRose;Roy;Élue;MENDE;1 rue Haute;Foix\n",
        "Prénom;Nom;Rôle;Délégation;Territoire (from Délégation)\nRose;Roy;Élue;Foix-2026;Foix\n",
        "Prénom;Nom;Rôle;CP;Ville;Territoire 4F\nRose;Roy;Élue;48000;MENDE;Foix\n",
        "Prénom;Nom;Rôle;Commune;Territoire candidat\nRose;Roy;Élue;Mende;Foix\n",
        "Prénom;Nom;Rôle;Collectivité;Territoire invité\nRose;Roy;Élue;Foix;Mende\n",
        "Prénom;Nom;Rôle;CP;Ville\nRose;Roy;Élue;09000;Foix\n");
    INFO(table);
    CHECK(valueOf(table, Field::TerritoryName) == "Foix");
}

TEST_CASE("the town of an address does not fill in where the territory is empty")
{
    const RegistrationFile file = fileOf("Prénom;Nom;Rôle;CP;Ville;Territoire\nRose;Roy;Élue;48000;MENDE;\n"
                                         "Lila;Petit;Agente;48000;MENDE;Foix\n");
    CHECK(rowOf(file, 0).people.front()[Field::TerritoryName].isEmpty());
    CHECK(tells(file.notes(), QLatin1StringView("column.duplicate"), "Ville"));
}

TEST_CASE("an intercommunalité whose people come from several communes is the territory")
{
    const QByteArray headings = "Votre commune;Votre intercommunalité;Nom;Prénom\n";
    const QByteArray first = "Nay;CC du Pays de Nay;Roy;Rose\n";
    CHECK(valueOf(headings + first + "Asson;CC du Pays de Nay;Petit;Paul\n", Field::TerritoryName)
        == "CC du Pays de Nay");
    CHECK(valueOf(headings + first + ";CC du Pays de Nay;Petit;Paul\n", Field::TerritoryName) == "CC du Pays de Nay");
    CHECK(valueOf(headings + first + "Nay;CC du Pays de Nay;Petit;Paul\n", Field::TerritoryName) == "Nay");
    CHECK(valueOf(headings + first, Field::TerritoryName) == "Nay");
}

TEST_CASE("of two columns for the role, that whose cells are roles is read")
{
    const QByteArray table = "Prénom;Nom;Territoire;Rôle du participant;Collège\n"
                             "Rose;Roy;Foix;Participant;Élu(e)\nLila;Petit;Foix;Participant;\n";
    CHECK(valueOf(table, Field::Role) == "Élu(e)");
    CHECK(rowOf(fileOf(table), 1).people.front()[Field::Role].isEmpty());
}

TEST_CASE("of two columns for the day, that whose cells are days is read")
{
    const auto headings = GENERATE("Journée;Date (from Journée)", "Start Date;Which day?");
    INFO(headings);
    const QByteArray table = QByteArray(headings) + ";Nom;Prénom;Territoire\nJ1;16/09/2026;Roy;Rose;Foix\n";
    CHECK(valueOf(table, Field::SessionDate) == "16/09/2026");
}

TEST_CASE("an empty column gives way to a filled one")
{
    const QByteArray table = "First name;Last name;Email;Votre prénom;Votre nom de famille;Votre courriel;Territoire\n"
                             ";;;Rose;Roy;r@a.example.org;Foix\n";
    CHECK(nameOf(rowOf(fileOf(table), 0).people.front()) == "Rose Roy");
    CHECK(valueOf(table, Field::Email) == "r@a.example.org");
}

TEST_CASE("a column of civilities is no post")
{
    const QByteArray table = "Titre;Prénom;Nom;Titre1;Territoire\nMme;Rose;Roy;Maire;Foix\nM.;Paul;Petit;;Foix\n";
    CHECK(valueOf(table, Field::JobTitle) == "Maire");
}

TEST_CASE("the name of birth is that of whoever uses no other")
{
    const auto headings = GENERATE("Nom de naissance;Nom d'usage", "Nom;Nom d'usage", "Nom de naissance;Nom");
    INFO(headings);
    const RegistrationFile file
        = fileOf("Prénom;Territoire;" + QByteArray(headings) + "\nRose;Foix;Noir;Roy\nPaul;Foix;Petit;\n");
    CHECK(nameOf(rowOf(file, 0).people.front()) == "Rose Roy");
    CHECK(nameOf(rowOf(file, 1).people.front()) == "Paul Petit");
}

TEST_CASE("sections of a form, one a profile, are read as a whole")
{
    const RegistrationFile file = fileOf("Territoire;Vous êtes;Nom;Prénom;Courriel;Mandat;Nom;Prénom;Courriel;Poste\n"
                                         "Foix;Une élue;Roy;Rose;r@a.example.org;Maire;;;;\n"
                                         "Foix;Un agent;;;;;Petit;Paul;p@a.example.org;Directeur\n"
                                         "Foix;Une élue;Roy;;r@a.example.org;;Petit;Paul;p@a.example.org;Directeur\n");
    CHECK(nameOf(rowOf(file, 0).people.front()) == "Rose Roy");
    const PersonCells second = rowOf(file, 1).people.front();
    CHECK(nameOf(second) == "Paul Petit");
    CHECK(s(second[Field::Email]) == "p@a.example.org");
    CHECK(s(second[Field::JobTitle]) == "Directeur");
    const RegistrationRow both = rowOf(file, 2);
    CHECK(nameOf(both.people.front()) == " Roy");
    CHECK(both.people.front()[Field::JobTitle].isEmpty());
    CHECK(tells(both.messages, QLatin1StringView("cell.second"), "Prénom"));
}

TEST_CASE("the names of an account and those of the answers are two sections")
{
    const RegistrationFile file = fileOf("First Name;Last Name;Nom;Prénom;Mail;Territoire\n"
                                         "Rose;Roy;ROY;Rose;r@a.example.org;Foix\n;;Petit;Paul;p@a.example.org;Foix\n");
    CHECK(rowOf(file, 0).messages.empty());
    CHECK(nameOf(rowOf(file, 0).people.front()) == "Rose Roy");
    CHECK(nameOf(rowOf(file, 1).people.front()) == "Paul Petit");
}

TEST_CASE("the parts of a name are told where both are there")
{
    const auto headings = GENERATE("Nom (Prénom);Nom (Nom de famille)", "Nom : Prénom;Nom : Nom",
        "Name (First);Name (Last)", "Nom - Prénom;Nom - Nom");
    INFO(headings);
    const QByteArray table = QByteArray(headings) + ";Territoire\nRose;Roy;Foix\n";
    CHECK(nameOf(rowOf(fileOf(table), 0).people.front()) == "Rose Roy");
    CHECK(valueOf("Nom (Prénom);Territoire;Rôle\nROY Rose;Foix;Élue\n", Field::FamilyName) == "ROY");
}

TEST_CASE("what is asked behind the names of a role is that person's")
{
    const RegistrationFile file = fileOf(
        "Courriel;Territoire;Prénom de l'élu;Nom de l'élu;Courriel;Prénom de l'agent;Nom de l'agent;Courriel2\n"
        "z@a.example.org;Foix;Rose;Roy;r@a.example.org;Paul;Petit;p@a.example.org\n");
    const RegistrationRow row = rowOf(file, 0);
    REQUIRE(row.people.size() == 3);
    CHECK(s(row.people[0][Field::Email]) == "r@a.example.org");
    CHECK(s(row.people[1][Field::Email]) == "p@a.example.org");
    CHECK(s(row.people[2][Field::Email]) == "z@a.example.org");
    CHECK(s(row.people[2][Field::IsContact]) == "oui");
}

TEST_CASE("what is asked behind a column of whole names, headed by a role, is that person's")
{
    const RegistrationFile file = fileOf("Territoire;Élu·e;Mail;Agent·e;Mail\n"
                                         "Foix;Rose Roy;r@a.example.org;Paul Petit;p@a.example.org\n");
    const RegistrationRow row = rowOf(file, 0);
    REQUIRE(row.people.size() == 2);
    CHECK(s(row.people[0][Field::Email]) == "r@a.example.org");
    CHECK(s(row.people[1][Field::Email]) == "p@a.example.org");
}

TEST_CASE("a contact who is named before an address is somebody besides the members")
{
    const RegistrationFile file
        = fileOf("Territoire;Contact;Courriel;Élu·e;Courriel2;Agent·e;Courriel3\n"
                 "Foix;Zoé MARTIN;z@a.example.org;Rose ROY;r@a.example.org;Paul PETIT;p@a.example.org\n");
    const RegistrationRow row = rowOf(file, 0);
    REQUIRE(row.people.size() == 3);
    CHECK(nameOf(row.people[2]) == "Zoé MARTIN");
    CHECK(s(row.people[2][Field::Email]) == "z@a.example.org");
    CHECK(s(row.people[2][Field::IsContact]) == "oui");
}

TEST_CASE("the rest of a name that a program numbered is that of the role before it")
{
    const RegistrationFile file = fileOf("Territoire;Élu : nom;Prénom;Mail;Agent : nom;Prénom2;Structure;Mail2\n"
                                         "Foix;Roy;Rose;r@a.example.org;Petit;Paul;DGS;p@a.example.org\n");
    const RegistrationRow row = rowOf(file, 0);
    REQUIRE(row.people.size() == 2);
    CHECK(nameOf(row.people[1]) == "Paul Petit");
    CHECK(s(row.people[1][Field::Organisation]) == "DGS");
    const RegistrationRow numbered
        = rowOf(fileOf("Territoire;Élu : nom;Agent : nom;Nom 2;Prénom 2\nFoix;Roy Rose;Petit Paul;Noir;Lila\n"), 0);
    CHECK(numbered.people.size() == 3);
}

TEST_CASE("an address behind the last role, of which no other was asked, is the contact's")
{
    const RegistrationFile file = fileOf("Territoire;Prénom de l'élu;Nom de l'élu;Prénom de l'agent;Nom de l'agent;"
                                         "Courriel\nFoix;Rose;Roy;Paul;Petit;z@a.example.org\n");
    const RegistrationRow row = rowOf(file, 0);
    REQUIRE(row.people.size() == 3);
    CHECK(row.people[1][Field::Email].isEmpty());
    CHECK(s(row.people[2][Field::Email]) == "z@a.example.org");
}

TEST_CASE("members of an array are told by their number")
{
    const auto form = GENERATE("Votre délégation [Participant %1][%2]", "Participants [%1][%2]",
        "Délégation [%2][Membre %1]", "delegation[SQ00%1_%2]");
    INFO(form);
    QStringList headings;
    for (const char* number : {"1", "2"}) {
        for (const char* field : {"Nom", "Prénom", "Qualité"})
            headings.append(q(form).arg(q(number), q(field)));
    }
    const RegistrationFile file
        = fileOf("Territoire;" + headings.join(u';').toUtf8() + "\nFoix;Roy;Rose;Élue;Petit;Paul;Agent\n");
    const RegistrationRow row = rowOf(file, 0);
    REQUIRE(row.people.size() == 2);
    CHECK(nameOf(row.people[1]) == "Paul Petit");
    CHECK(s(row.people[1][Field::Role]) == "Agent");
}

TEST_CASE("roles that head a column each are the answers to one question")
{
    const auto rows = GENERATE(
        "Rose;Roy;Foix;Élu·e;;;\nPaul;Petit;Foix;;Agent·e;;\n", "Rose;Roy;Foix;X;;;\nPaul;Petit;Foix;;x;;\n");
    INFO(rows);
    const RegistrationFile file = fileOf(
        "Prénom;Nom;Territoire;Élu·e;Agent·e;Agent·e de l'État;Other\n" + QByteArray(rows) + "Lila;Noir;Foix;;;;DDT\n");
    CHECK(s(rowOf(file, 0).people.front()[Field::Role]) == "Élu·e");
    CHECK(s(rowOf(file, 1).people.front()[Field::Role]) == "Agent·e");
    const QByteArray guessed = "Prénom;Nom;Territoire;Représentant élu;Représentant de l'État\n"
                               "Rose;Roy;Foix;;Représentant de l'État\n";
    CHECK(valueOf(guessed, Field::Role) == "Représentant de l'État");
}

TEST_CASE("headings in two rows, as SurveyMonkey writes them")
{
    const RegistrationFile file = fileOf(
        "Respondent ID,Email Address,First Name,Last Name,Vos coordonnées,,,Vous êtes,,Pour quel territoire ?\n"
        ",,,,Prénom,Nom,Adresse e-mail,Response,Autre (veuillez préciser),Open-Ended Response\n"
        "118,,,,Rose,Roy,r@a.example.org,Élu·e,,Foix\n");
    REQUIRE(file.rowCount() == 1);
    const PersonCells person = rowOf(file, 0).people.front();
    CHECK(nameOf(person) == "Rose Roy");
    CHECK(s(person[Field::Email]) == "r@a.example.org");
    CHECK(s(person[Field::Role]) == "Élu·e");
    CHECK(s(person[Field::TerritoryName]) == "Foix");
}

TEST_CASE("a role in brackets behind a numbered member says whose the names are")
{
    const RegistrationFile file
        = fileOf("Votre territoire;Fantastique n°1 (élu·e) – prénom;Fantastique n°1 (élu·e) – nom;"
                 "Fantastique n°1 (élu·e) – rôle dans la structure;"
                 "Entreprise ou association : Nom;Entreprise ou association : Prénom\n"
                 "Die;Rose;Roy;Maire;Petit;Lila\n");
    const RegistrationRow row = rowOf(file, 0);
    REQUIRE(row.people.size() == 2);
    CHECK(s(row.people[0][Field::GivenName]) == "Rose");
    CHECK(s(row.people[0][Field::JobTitle]) == "Maire");
    CHECK(s(row.people[1][Field::FamilyName]) == "Petit");
}

TEST_CASE("the day that was chosen goes before the date of an order, and a state is no reference")
{
    const RegistrationFile file = fileOf("Date;Dossier;Nom;Prénom;Votre territoire;Journée choisie\n"
                                         "02/10/2026;complet;Roy;Rose;Die;16/09/2026\n");
    const PersonCells person = rowOf(file, 0).people.front();
    CHECK(s(person[Field::SessionDate]) == "16/09/2026");
    CHECK(s(person[Field::RegistrationRef]).empty());
}

TEST_CASE("addresses are told by themselves, whatever the language that asks, where no heading asks for them")
{
    const RegistrationFile file = fileOf("Dirección de correo electrónico;Nom;Prénom\nr@a.example.org;Roy;Rose\n");
    CHECK(s(rowOf(file, 0).people.front()[Field::Email]) == "r@a.example.org");
    const RegistrationFile bill = fileOf("Courriel de facturation;Nom;Prénom\nr@a.example.org;Roy;Rose\n");
    CHECK(s(rowOf(bill, 0).people.front()[Field::Email]).empty());
}
