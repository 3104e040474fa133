// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Headings as people put their questions: whose they are, and what they ask.
#include "exchange/headerlayout.h"
#include "exchange/table.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace quatuor;

namespace {

struct Heading {
    const char* text;
    Field field;
    const char* whose; ///< words of a role, "member", "contact", or "" for the registration
};

const Heading kHeadings[] = {
    {"Nom de l'élu(e)", Field::FullName, "role"},
    {"Tél. agent de l'Etat", Field::Phone, "role"},
    {"Élu-e (nom, prénom)", Field::FullName, "role"},
    {"nom_elu", Field::FullName, "role"},
    {"agent_etat_email", Field::Email, "role"},
    {"acteur_email", Field::Email, "role"},
    {"Acteur éco - nom", Field::FullName, "role"},
    {"Acteur·rice socio-éco – Nom", Field::FullName, "role"},
    {"Structure de l'acteur socio-économique", Field::Organisation, "role"},
    {"Fonction de l'acteur / actrice socio-économique", Field::JobTitle, "role"},
    {"Fonction acteur/actrice socio-économique", Field::JobTitle, "role"},
    {"Sous-préfet : nom", Field::FullName, "role"},
    {"Nom de l'élu référent", Field::FullName, "role"},
    {"Votre délégation [Élu·e][Courriel]", Field::Email, "role"},
    {"Participant n°2 - Nom", Field::FullName, "member"},
    {"Nom et prénom du 1er participant", Field::FullName, "member"},
    {"Fantastique 3 : Nom", Field::FullName, "member"},
    {"Nom 4", Field::FullName, "member"},
    {"Nom2", Field::FullName, "member"},
    {"Mail du référent", Field::Email, "contact"},
    {"Personne à contacter : nom", Field::FullName, "contact"},
    {"Nom payeur", Field::FullName, "contact"},
    {"Nom [Identité du demandeur]", Field::FullName, "contact"},
    {"Quel territoire représentez-vous ?", Field::TerritoryName, ""},
    {"EPCI / commune", Field::TerritoryName, ""},
    {"Département du territoire", Field::Department, ""},
    {"Choisissez une date", Field::SessionDate, ""},
    {"G02Q03. Session souhaitée", Field::SessionDate, ""},
    {"submitdate. Date de soumission", Field::SubmittedAt, ""},
    {"(Bloc répétable Projet) – Titre du projet", Field::ProjectTitle, ""},
    {"Champ additionnel 2 : Vos attentes", Field::Expectations, ""},
    {"Qu'attendez-vous de cette journée ?", Field::Expectations, ""},
    {"RGPD : j'ai lu", Field::NoticeAcknowledged, ""},
};

std::string whose(const HeaderLayout& layout, const RegistrationColumn& column)
{
    if (column.group < 0)
        return "";
    const ColumnGroup& group = layout.groups[std::size_t(column.group)];
    return group.contact ? "contact" : group.role.isEmpty() ? "member" : "role";
}

HeaderLayout layoutOfTexts(const QStringList& headings)
{
    const std::vector<QString> all(headings.begin(), headings.end());
    return layoutOf(all, {});
}

} // namespace

TEST_CASE("a heading says what is asked, and of whom")
{
    for (const Heading& one : kHeadings) {
        INFO(one.text);
        // Beside the groups of two others, which make the file one row a delegation.
        const HeaderLayout layout = layoutOfTexts({QString::fromUtf8(one.text), QStringLiteral("DGS – Prénom"),
            QStringLiteral("Membre 8 : Nom complet"), QStringLiteral("Membre 9 : Nom complet")});
        const RegistrationColumn& column = layout.columns.front();
        REQUIRE(column.field);
        CHECK(code(*column.field) == code(one.field));
        CHECK(whose(layout, column) == one.whose);
    }
}

TEST_CASE("answers that have a column each are one question")
{
    const HeaderLayout layout
        = layoutOfTexts({QStringLiteral("Vous êtes [Élu·e]"), QStringLiteral("Vous êtes – Agent·e"),
            QStringLiteral("Quelle journée ? (16 septembre 2026)"), QStringLiteral("Nom"), QStringLiteral("Prénom")});
    CHECK(layout.shape == RowShape::Person);
    CHECK(layout.columns[0].field == Field::Role);
    CHECK(layout.columns[0].option == QStringLiteral("Élu·e"));
    CHECK(layout.columns[1].option == QStringLiteral("Agent·e"));
    CHECK(layout.columns[2].field == Field::SessionDate);
    CHECK(layout.columns[2].option == QStringLiteral("16 septembre 2026"));
    CHECK(layout.columns[3].option.isEmpty());
}

TEST_CASE("a second telephone number makes no second person")
{
    const HeaderLayout layout = layoutOfTexts({QStringLiteral("Nom"), QStringLiteral("Prénom"),
        QStringLiteral("Téléphone"), QStringLiteral("Téléphone 2"), QStringLiteral("E-mail 2")});
    CHECK(layout.shape == RowShape::Person);
    CHECK(layout.groups.empty());
    CHECK_FALSE(layout.columns[3].field);
}

namespace {

/// A table of one column beside two that are known, so that a row is one person.
HeaderLayout layoutOver(const QString& heading, const QString& below)
{
    const QStringList cells{below, QStringLiteral("zzz"), QStringLiteral("zzz")};
    const std::vector<QString> headings{heading, QStringLiteral("Colonne 9"), QStringLiteral("Colonne 10")};
    QByteArray csv;
    const auto append = [&csv](const auto& row) {
        for (const QString& one : row)
            csv += '"' + QString(one).replace(u'"', QStringLiteral("\"\"")).toUtf8() + "\";";
        csv.chop(1);
        csv += '\n';
    };
    append(headings);
    append(cells);
    const Outcome<CsvDocument> document = CsvDocument::fromBytes(csv, {{}, ';'}, {});
    REQUIRE(document);
    return layoutOf(headings, {}, RowShape::Person, ColumnValues(Table(*document), 1));
}

} // namespace

TEST_CASE("a heading is read by its words, and by what stands below it")
{
    const QString path = QStringLiteral(QUATUOR_TEST_DATA "/headings.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const Outcome<CsvDocument> document = CsvDocument::fromBytes(file.readAll(), {}, path);
    REQUIRE(document);
    const Table table(*document);
    REQUIRE(table.rowCount() > 300);
    for (qsizetype row = 1; row < table.rowCount(); ++row) {
        const QStringList cells = table.texts(row);
        INFO(cells.join(QStringLiteral(" | ")).toStdString());
        const RegistrationColumn column = layoutOver(cells[0], cells[1]).columns.front();
        const QString seen = column.field ? QString(code(*column.field)) : QString();
        const bool lone = seen == QStringLiteral("full_name") && cells.value(2) == QStringLiteral("family_name");
        CHECK((lone || seen.toStdString() == cells.value(2).toStdString()));
    }
}

TEST_CASE("of two columns for one field, the surer one is read, and the other where that one is empty")
{
    const HeaderLayout layout = layoutOfTexts({QStringLiteral("N° de téléphone fixe"), QStringLiteral("Nom"),
        QStringLiteral("Prénom"), QStringLiteral("Téléphone"), QStringLiteral("Prénom")});
    CHECK(layout.columns[0].second);
    CHECK_FALSE(layout.columns[3].second);
    CHECK_FALSE(layout.columns[4].field);
    REQUIRE(layout.notes.size() == 2);
    CHECK(layout.notes[0].code == QLatin1StringView("column.second"));
    CHECK(layout.notes[1].code == QLatin1StringView("column.duplicate"));
    const Arguments expected{{QLatin1StringView("first"), QStringLiteral("Prénom")},
        {QLatin1StringView("number"), QStringLiteral("5")}, {QLatin1StringView("other"), QStringLiteral("3")}};
    CHECK(layout.notes[1].args == expected);
}
