// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables typed in blocks: what a line says of the rows below it, and until where.
#include "exchange/missingcolumns.h"
#include "exchange/registrationfile.h"

#include <catch2/catch.hpp>

using namespace quatuor;

namespace {

std::string s(const QString& text)
{
    return text.toStdString();
}

RegistrationFile fileOf(const QByteArray& bytes)
{
    Outcome<RegistrationFile> file = RegistrationFile::fromBytes(bytes, {}, QStringLiteral("table.csv"));
    REQUIRE(file);
    return std::move(*file);
}

/// The territory of each row, and its code: "Die/26113"; "?" for none, "-" for a row that is rejected.
std::string territoriesOf(const RegistrationFile& file)
{
    std::string all;
    for (qsizetype i = 0; i < file.rowCount(); ++i) {
        RegistrationRow row;
        file.read(i, row);
        const PersonCells& first = row.people.front();
        const std::string name = s(first[Field::TerritoryName]);
        const std::string code = s(first[Field::TerritoryCode]);
        all += (all.empty() ? "" : " ")
            + (row.rejected ? "-" : (name.empty() ? "?" : name) + (code.empty() ? "" : "/" + code));
    }
    return all;
}

std::string notesOf(const RegistrationFile& file)
{
    std::string all;
    for (const RowMessage& one : file.notes())
        all += (all.empty() ? "" : " ") + std::string(one.code.latin1());
    return all;
}

const QByteArray kHeader = "Rôle;Nom;Prénom;Mail\n";
const QByteArray kRose = "Élue;Roy;Rose;r@a.example.org\n";
const QByteArray kLila = "Agente;Petit;Lila;l@a.example.org\n";

} // namespace

TEST_CASE("a label between blocks names the territory of those below it")
{
    const RegistrationFile file = fileOf("Territoire : Die (26);;;\nCode INSEE : 26113;;;\n" + kHeader + kRose + kLila
        + "Territoire : Pays de Nay;;;\n" + kHeader + kRose + kLila + "Territoire :;Foix;;\n" + kRose);
    CHECK(territoriesOf(file) == "Die (26)/26113 Die (26)/26113 Pays de Nay Pays de Nay Foix");
    CHECK(notesOf(file) == "header.offset labels.read row.territory row.headings row.territory");
}

TEST_CASE("a title over headings that are said again names a territory, also the first one over the headings")
{
    const RegistrationFile file
        = fileOf("Inscriptions;novembre;;\nDie;;;\n" + kHeader + kRose + "Nay;;;\n" + kHeader + kLila + kRose);
    CHECK(territoriesOf(file) == "Die Nay Nay");
    const RegistrationFile dated
        = fileOf("Liste du 17/11/2026;;;\n" + kHeader + kRose + "Nay;;;\n" + kHeader + kLila + kRose);
    CHECK(territoriesOf(dated) == "? Nay Nay");
}

TEST_CASE("a line with the territory alone holds for the people below it, where no column says it")
{
    const RegistrationFile file
        = fileOf(kHeader + "VILLE DE DIE;;;\n" + kRose + kLila + "Nay;;;\n" + kRose + ";;;à relancer\n");
    CHECK(territoriesOf(file) == "VILLE DE DIE VILLE DE DIE Nay");
    for (const RowMessage& one : missingColumns(file))
        CHECK(one.code != QLatin1StringView("column.no-territory"));
}

TEST_CASE("what may be somebody's name, or a remark, is no territory, and told")
{
    const auto lone = GENERATE("DUPONT;;;\n", ";;relances avant le 30/10;\n", ";;;relances avant le 30/10\n",
        ";Nay;;\n", "NB : relancer la ville;;;\n");
    INFO(lone);
    const RegistrationFile file = fileOf("Nom;Prénom;Mail;Rôle\nRoy;Rose;r@a.example.org;Élue\n" + QByteArray(lone)
        + "Petit;Lila;l@a.example.org;Agente\n");
    CHECK(territoriesOf(file) == "? ?");
    CHECK(notesOf(file) == "row.remark");
}

TEST_CASE("a title says nothing of rows that say it themselves")
{
    const RegistrationFile file = fileOf("Nom;Prénom;Territoire;Mail\nRoy;Rose;Foix;r@a.example.org\n"
                                         "VILLE DE DIE;;;\nPetit;Lila;;l@a.example.org\nBon;Ana;;a@a.example.org\n"
                                         "Liste d'attente;;;\nBel;Noé;Mende;n@a.example.org\n");
    CHECK(territoriesOf(file) == "Foix VILLE DE DIE VILLE DE DIE Mende");
    CHECK(notesOf(file) == "row.territory row.remark");
}

TEST_CASE("the answers of a form are no titles")
{
    const RegistrationFile file = fileOf("Horodateur;Nom;Prénom;Mail;Rôle\n2026-09-01 10:00;Roy;Rose;r@a.example.org;"
                                         "Élue\nVille de Die;;;;\n");
    CHECK(file.rowCount() == 2);
}
