// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Headings as people put their questions: whose they are, and what they ask.
#include "exchange/headerlayout.h"

#include <catch2/catch.hpp>

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
