// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What models and programs put into tables beside the answers: examples, « Autre », dates of their own, days in the
// names of sheets.
#include "exchange/registrationfile.h"
#include "exchange/sheetchoice.h"

#include <catch2/catch.hpp>

using namespace quatuor;

namespace {

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

RegistrationFile fileOf(const QByteArray& bytes)
{
    Outcome<RegistrationFile> file = RegistrationFile::fromBytes(bytes, {}, QStringLiteral("table.csv"));
    REQUIRE(file);
    return std::move(*file);
}

RegistrationRow rowOf(const RegistrationFile& file, qsizetype index)
{
    RegistrationRow row;
    file.read(index, row);
    return row;
}

std::string codesOf(const std::vector<RowMessage>& messages)
{
    std::string all;
    for (const RowMessage& one : messages)
        all += (all.empty() ? "" : " ") + std::string(one.code.latin1());
    return all;
}

} // namespace

TEST_CASE("a line that shows how to fill the table is nobody's registration")
{
    const auto example = GENERATE("ex : Foix;ex : Élue;ex : MARTIN;ex : Claude;ex : c@a.example.org\n",
        "Exemple : Foix;Élue;MARTIN;Claude;c@a.example.org\n", "Foix;Élue;Ex. MARTIN;Claude;c@a.example.org\n",
        "EXEMPLE;Élue;MARTIN;Claude;c@a.example.org\n", "(exemple) Foix;Élue;MARTIN;Claude;\n",
        "Foix;ex. Élue;MARTIN;Claude;ex. c@a.example.org\n");
    INFO(example);
    const QByteArray rows = QByteArray(example) + "Mende;Élue;ROY;Rose;r@a.example.org\n";
    const RegistrationFile typed = fileOf("Territoire;Rôle;Nom;Prénom;Courriel\n" + rows);
    REQUIRE(typed.rowCount() == 1);
    CHECK(codesOf(typed.notes()) == "row.example");
    CHECK(rowOf(typed, 0).people.front()[Field::TerritoryName] == q("Mende"));
    const RegistrationFile ofForm = fileOf("Territoire;Rôle;Nom;Prénom;Courriel;Horodateur\n" + rows);
    REQUIRE(ofForm.rowCount() == 2);
    CHECK(rowOf(ofForm, 0).rejected);
    CHECK(codesOf(rowOf(ofForm, 0).messages) == "row.example");
}

TEST_CASE("what begins like an example, and is none")
{
    const auto person = GENERATE("Exincourt;Élue;ROY;Rose;r@a.example.org\n", "Foix;Ex-maire;ROY;Rose;\n",
        "Foix;Élue;EXBRAYAT;Rose;ex.brayat@a.example.org\n", "Foix;ex. maire;ROY;Rose;\n", "Foix;Élue;EX;Rose;\n");
    INFO(person);
    const RegistrationFile file = fileOf(QByteArray("Territoire;Rôle;Nom;Prénom;Courriel\n") + person);
    CHECK(file.rowCount() == 1);
    CHECK_FALSE(rowOf(file, 0).rejected);
}

TEST_CASE("a lone text where an address, a number or a day belongs is a remark")
{
    const auto remark = GENERATE("Relances à faire avant le 30/10;;;;\n", ";Relances à faire;;;\n",
        ";;en attente de la DDT;;\n", ";;NB : en attente;;\n");
    INFO(remark);
    const RegistrationFile file = fileOf("Courriel;Téléphone;Journée;Nom;Prénom\n"
                                         "r@a.example.org;0639980001;16/09/2026;Roy;Rose\n"
        + QByteArray(remark));
    CHECK(file.rowCount() == 1);
    CHECK(codesOf(file.notes()) == "row.remark");
}

TEST_CASE("what « Autre » was is the answer")
{
    const RegistrationFile file
        = fileOf("Territoire;Si autre, précisez;Vous êtes;Autre (précisez);Nom;Prénom;Courriel;Horodateur\n"
                 "Autre;PNR du Vercors;Autre;Paysanne boulangère;Roy;Rose;r@a.example.org;\n"
                 "Foix;;Élue;;Petit;Lila;l@a.example.org;\n"
                 "Foix;Pamiers;Élue;;Bon;Ana;a@a.example.org;\n"
                 "Autre;;;Élue;Bel;Noé;n@a.example.org;\n");
    CHECK(codesOf(file.notes()).empty());
    CHECK(rowOf(file, 0).people.front()[Field::TerritoryName] == q("PNR du Vercors"));
    CHECK(rowOf(file, 0).people.front()[Field::Role] == q("Paysanne boulangère"));
    CHECK(rowOf(file, 1).people.front()[Field::TerritoryName] == q("Foix"));
    CHECK(rowOf(file, 2).people.front()[Field::TerritoryName] == q("Foix"));
    CHECK(codesOf(rowOf(file, 2).messages) == "cell.second");
    CHECK(rowOf(file, 3).people.front()[Field::TerritoryName] == q("Autre"));
    CHECK(rowOf(file, 3).people.front()[Field::Role] == q("Élue"));
}

TEST_CASE("when a program showed its form is no day of a session")
{
    const RegistrationFile file = fileOf("Nom,Prénom,Email,Quelle journée ?,Start Date (UTC),Stage Date (UTC),Submit "
                                         "Date (UTC),Network ID\nRoy,Rose,r@a.example.org,,2026-10-01 08:00:01,,"
                                         "2026-10-01 08:12:44,a1\n");
    const RegistrationRow row = rowOf(file, 0);
    CHECK(row.people.front()[Field::SessionDate].isEmpty());
    CHECK(row.people.front()[Field::SubmittedAt] == q("2026-10-01 08:12:44"));
    const RegistrationFile plain
        = fileOf("Last name,First name,Email,Start date\nRoy,Rose,r@a.example.org,2026-11-17\n");
    CHECK(plain.columns()[3].field == Field::SessionDate);
}

TEST_CASE("a sheet that is named by one day, and by nothing else")
{
    const auto day = GENERATE("17 novembre 2026", "17-11", "Session 19 janvier", "Mardi 17 nov.", "17.11.2026",
        "Journée du 1er décembre 2026", "2026-11-17");
    INFO(day);
    CHECK_FALSE(dayOfSheet(q(day)).isEmpty());
}

TEST_CASE("a sheet that is named by something else than a day")
{
    const auto name = GENERATE("Feuil1", "Sheet 2", "46281", "2026", "Export 17-11-2026", "Inscriptions",
        "Relances 17-11", "17 et 18 novembre 2026", "Novembre", "", "Journée 1", "Liste au 12 octobre 2026");
    INFO(name);
    CHECK(dayOfSheet(q(name)).isEmpty());
}
