// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables as secretaries draw them: a column a role, and in its cell all that is known of the person.
#include "exchange/personcell.h"
#include "exchange/tablereading.h"

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::test;

namespace {

std::optional<RegistrationFile> fileOf(const QByteArray& bytes)
{
    Outcome<RegistrationFile> file = RegistrationFile::fromBytes(bytes, {}, QStringLiteral("table.csv"));
    return file ? std::optional(std::move(*file)) : std::nullopt;
}

std::string told(const RegistrationRow& row)
{
    std::string codes;
    for (const RowMessage& one : row.messages)
        codes += std::string(one.code.latin1()) + ' ';
    return codes;
}

} // namespace

TEST_CASE("somebody with all that is known of them in one cell is taken apart")
{
    struct Case {
        const char* text;
        const char* name;
        const char* email;
        const char* phone;
        const char* job;
        const char* organisation;
    };
    const auto one = GENERATE(values<Case>({
        {"MARTIN Zoé", "MARTIN Zoé", "", "", "", ""},
        {"MARTIN Zoé, maire / zoe@a.example.org", "MARTIN Zoé", "zoe@a.example.org", "", "maire", ""},
        {"MARTIN Zoé, Adjointe à l'urbanisme\nzoe@a.example.org", "MARTIN Zoé", "zoe@a.example.org", "",
            "Adjointe à l'urbanisme", ""},
        {"HOARAU Loïc, Délégué territorial, DREAL\nloic@a.example.org", "HOARAU Loïc", "loic@a.example.org", "",
            "Délégué territorial, DREAL", ""},
        {"Zoé Martin (maire) – 06 39 98 00 01", "Zoé Martin", "", "06 39 98 00 01", "maire", ""},
        {"Zoé Martin (maire) - tél. : 06.39.98.00.01", "Zoé Martin", "", "06.39.98.00.01", "maire", ""},
        {"M. Loïc Girard ; directeur ; Association Les Jardins ; mail : loic@a.example.org", "M. Loïc Girard",
            "loic@a.example.org", "", "directeur", "Association Les Jardins"},
        {"MARTIN, Zoé, maire", "MARTIN, Zoé", "", "", "maire", ""},
        {"Martin, Zoé", "Martin, Zoé", "", "", "", ""},
        {"Maire : Zoé MARTIN", "Zoé MARTIN", "", "", "Maire", ""},
        {"Maire, Zoé MARTIN", "Zoé MARTIN", "", "", "Maire", ""},
        {"Zoé Martin <zoe@a.example.org>", "Zoé Martin", "zoe@a.example.org", "", "", ""},
        {"zoe@a.example.org", "", "zoe@a.example.org", "", "", ""},
        {"MAIRE Jean, directeur", "MAIRE Jean", "", "", "directeur", ""},
        {"Anne-Laure OLLIVIER, Co-fondatrice", "Anne-Laure OLLIVIER", "", "", "Co-fondatrice", ""},
    }));
    INFO(one.text);
    const PersonCell cell = personCell(q(one.text));
    CHECK_FALSE(cell.several);
    CHECK(cell.sure);
    CHECK(s(cell.name) == one.name);
    CHECK(s(cell.email) == one.email);
    CHECK(s(cell.phone) == one.phone);
    CHECK(s(cell.jobTitle) == one.job);
    CHECK(s(cell.organisation) == one.organisation);
}

TEST_CASE("two people in a cell stay as they are, and what is not understood is doubted")
{
    const auto two = GENERATE("MARTIN Zoé / GIRARD Loïc", "Zoé Martin et Loïc Girard",
        "MARTIN Zoé, maire\nGIRARD Loïc, adjoint", "Zoé Martin z@a.example.org ; l@a.example.org");
    INFO(two);
    CHECK(personCell(q(two)).several);
    CHECK(s(personCell(q(two)).name) == two);
    const PersonCell odd = personCell(q("MARTIN Zoé, plutôt le matin"));
    CHECK_FALSE(odd.sure);
    CHECK(s(odd.name) == "MARTIN Zoé");
    CHECK(s(odd.jobTitle) == "plutôt le matin");
}

TEST_CASE("a table with a column a role is one of delegations")
{
    const auto file = fileOf("Territoire;Date;Élu;Agent;État;Acteur;Remarques\n"
                             "Foix;16/09/2026;\"ROY Rose, maire\nr@a.example.org\";PETIT Lila, DGS;"
                             "\"ROUX Ana, DDT 09 / a@a.example.org\";"
                             "Noé Sanz (gérant) – 06 39 98 00 01;rappelé\n"
                             "Mende;16/09/2026;BON Ève et BEL Luc;-;VAL Jean;plus tard,peut-être;\n"
                             "Total : 2 territoires;;2;2;2;2;\n");
    REQUIRE(file);
    CHECK(file->shape() == RowShape::Delegation);
    REQUIRE(file->rowCount() == 2);
    const RegistrationRow first = rowOf(*file, 0);
    REQUIRE(first.people.size() == 4);
    CHECK(s(first.people[0][Field::FamilyName]) == "ROY");
    CHECK(s(first.people[0][Field::Email]) == "r@a.example.org");
    CHECK(s(first.people[0][Field::JobTitle]) == "maire");
    CHECK(s(first.people[1][Field::JobTitle]) == "DGS");
    CHECK(s(first.people[2][Field::Role]) == "État");
    CHECK(s(first.people[2][Field::Organisation]) == "DDT 09");
    CHECK(s(first.people[3][Field::Phone]) == "06 39 98 00 01");
    const RegistrationRow second = rowOf(*file, 1);
    REQUIRE(second.people.size() == 4);
    CHECK(s(second.people[0][Field::FamilyName]) == "BON");
    CHECK(s(second.people[1][Field::FamilyName]) == "BEL");
    CHECK(told(second).find("cell.people") != std::string::npos);
    CHECK(told(second).find("cell.apart") != std::string::npos);
}

TEST_CASE("what begins as a job is one, also at an organisation")
{
    const PersonCell cell = personCell(q("Jean-Yves RIGAUDEAU, Présidente de l'association, j@asso.example.org"));
    CHECK(s(cell.jobTitle) == "Présidente de l'association");
    CHECK(s(cell.organisation).empty());
    CHECK(s(personCell(q("ROUX Ana, Association des maires")).organisation) == "Association des maires");
}

TEST_CASE("all writings of a role head its people")
{
    const auto headings = GENERATE("Élus;Agents;Services de l'État;Acteurs socio-économiques",
        "ÉLU·E;AGENT·E;AGENT·E DE L'ÉTAT;ACTEUR·ICE SOCIO-ÉCO",
        "Élu(e);Agents de la collectivité;Préfecture;Entreprise", "Elu;Agent territorial;Etat;Association");
    INFO(headings);
    const auto file = fileOf(QByteArray("Commune;Journée;") + headings
        + "\nFoix;16/09/2026;ROY Rose;PETIT Lila, DGS;ROUX Ana;SANZ Noé, gérant\n");
    REQUIRE(file);
    CHECK(file->shape() == RowShape::Delegation);
    CHECK(rowOf(*file, 0).people.size() == 4);
}

TEST_CASE("a post in the place of a name loses no column")
{
    const auto file
        = fileOf("Territoire;Élu;Agent\nFoix;Mme la maire Rose ROY;le DGS\nMende;BON Ève;PETIT Lila, DGS\n");
    REQUIRE(file);
    CHECK(file->shape() == RowShape::Delegation);
    CHECK(rowOf(*file, 0).people.size() == 2);
    CHECK(s(rowOf(*file, 0).people[0][Field::FamilyName]) == "ROY");
}

TEST_CASE("a role over yes and no, or over a state, heads nobody")
{
    CHECK_FALSE(fileOf(";Élu;Agent\nNom;ROY;PETIT\nPrénom;Rose;Lila\nCourriel;r@a.example.org;l@a.example.org\n"));
    CHECK_FALSE(fileOf("Fonction;Maire;DGS\nCourriel;r@a.example.org;l@a.example.org\n"));
    CHECK_FALSE(fileOf("Territoire;Date;Élu;Agent;État;Acteur\nFoix;16/09/2026;Oui;Oui;Non;cf. mail\n"));
    const auto file = fileOf("Territoire;État;Élu;Agent\nFoix;Validé;ROY Rose;PETIT Lila\n");
    REQUIRE(file);
    CHECK(file->columns()[1].field == Field::State);
    CHECK(rowOf(*file, 0).people.size() == 2);
}

TEST_CASE("what a column of its own says goes before what stands in the cell")
{
    const auto file = fileOf("Territoire;Élu;Mail de l'élu;Agent\n"
                             "Foix;ROY Rose, maire, r@b.example.org;r@a.example.org;PETIT Lila\n");
    REQUIRE(file);
    const RegistrationRow row = rowOf(*file, 0);
    CHECK(s(row.people[0][Field::Email]) == "r@a.example.org");
    CHECK(told(row) == "cell.apart ");
}

TEST_CASE("a table of elected people alone is one of incomplete delegations")
{
    const auto file = fileOf("Date;Territoire;Nom de l'élu;Prénom de l'élu;Mail de l'élu\n"
                             "17/11/2026;Die;Roy;Rose;r@a.example.org\n");
    REQUIRE(file);
    CHECK(file->shape() == RowShape::Delegation);
    const RegistrationRow row = rowOf(*file, 0);
    REQUIRE(row.people.size() == 1);
    CHECK(s(row.people[0][Field::Role]) == "de l'élu");
    const auto people = fileOf("Territoire;Rôle;Nom de l'élu;Prénom;Mail\nDie;Élue;Roy;Rose;r@a.example.org\n");
    REQUIRE(people);
    CHECK(people->shape() == RowShape::Person);
    const auto one = fileOf("Territoire;Élue\nDie;ROY Rose, maire\nFoix;BON Ève\n");
    REQUIRE(one);
    CHECK(one->shape() == RowShape::Delegation);
}
