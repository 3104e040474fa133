// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/columntext.h"

#include <algorithm>
#include <span>

namespace quatuor {

namespace {

struct Word {
    QLatin1StringView code;
    const char16_t* french;
};

constexpr Word kHeadings[] = {
    {QLatin1StringView("session_date"), u"Date de la journée"},
    {QLatin1StringView("territory_name"), u"Territoire"},
    {QLatin1StringView("territory_code"), u"Code INSEE ou SIREN"},
    {QLatin1StringView("territory_kind"), u"Type de territoire"},
    {QLatin1StringView("department"), u"Département"},
    {QLatin1StringView("role"), u"Rôle"},
    {QLatin1StringView("given_name"), u"Prénom"},
    {QLatin1StringView("family_name"), u"Nom"},
    {QLatin1StringView("email"), u"Courriel"},
    {QLatin1StringView("phone"), u"Téléphone"},
    {QLatin1StringView("organisation"), u"Organisme"},
    {QLatin1StringView("job_title"), u"Fonction"},
    {QLatin1StringView("is_contact"), u"Référent"},
    {QLatin1StringView("is_substitute"), u"Suppléant"},
    {QLatin1StringView("project_title"), u"Titre du projet"},
    {QLatin1StringView("project_summary"), u"Résumé du projet"},
    {QLatin1StringView("expectations"), u"Attentes"},
    {QLatin1StringView("notice_acknowledged"), u"Information RGPD lue"},
    {QLatin1StringView("submitted_at"), u"Date de soumission"},
    {QLatin1StringView("registration_ref"), u"Référence"},
    {QLatin1StringView("registration_id"), u"Identifiant de l'inscription"},
    {QLatin1StringView("state"), u"État de l'inscription"},
    {QLatin1StringView("rank"), u"Rang"},
    {QLatin1StringView("entered_at"), u"Entrée"},
    {QLatin1StringView("people"), u"Personnes"},
    {QLatin1StringView("contact_given_name"), u"Prénom du référent"},
    {QLatin1StringView("contact_family_name"), u"Nom du référent"},
    {QLatin1StringView("contact_email"), u"Courriel du référent"},
    {QLatin1StringView("contact_phone"), u"Téléphone du référent"},
    {QLatin1StringView("time_1"), u"Temps 1"},
    {QLatin1StringView("time_2"), u"Temps 2"},
    {QLatin1StringView("time_3"), u"Temps 3"},
};

constexpr Word kLists[] = {
    {QLatin1StringView("attendees"), u"Participants"},
    {QLatin1StringView("registrations"), u"Inscriptions"},
    {QLatin1StringView("waiting-list"), u"Liste d’attente"},
    {QLatin1StringView("sign-in"), u"Feuille d’émargement"},
};

constexpr Word kKinds[] = {
    {QLatin1StringView("commune"), u"Commune"},
    {QLatin1StringView("epci"), u"EPCI"},
    {QLatin1StringView("ept"), u"EPT"},
    {QLatin1StringView("departement"), u"Département"},
    {QLatin1StringView("region"), u"Région"},
    {QLatin1StringView("petr"), u"PETR"},
    {QLatin1StringView("pnr"), u"PNR"},
    {QLatin1StringView("syndicat"), u"Syndicat mixte"},
    {QLatin1StringView("groupement"), u"Groupement"},
    {QLatin1StringView("other"), u"Autre"},
};

constexpr Word kStates[] = {
    {QLatin1StringView("draft"), u"brouillon"},
    {QLatin1StringView("submitted"), u"à examiner"},
    {QLatin1StringView("correction_requested"), u"complément demandé"},
    {QLatin1StringView("accepted"), u"acceptée"},
    {QLatin1StringView("waitlisted"), u"en liste d'attente"},
    {QLatin1StringView("refused"), u"refusée"},
    {QLatin1StringView("withdrawn"), u"retirée"},
    {QLatin1StringView("recorded"), u"enregistrée après coup"},
};

QString word(std::span<const Word> words, QStringView code)
{
    const auto at = std::ranges::find_if(words, [&](const Word& one) { return one.code == code; });
    return at == words.end() ? code.toString() : QString::fromUtf16(at->french);
}

} // namespace

QString columnHeading(QLatin1StringView column)
{
    return word(kHeadings, QString(column));
}

QString listHeading(const QString& list)
{
    return word(kLists, list);
}

QString kindLabel(const QString& kind)
{
    return word(kKinds, kind);
}

QString stateLabel(const QString& state)
{
    return word(kStates, state);
}

QString booleanLabel(bool value)
{
    return value ? QStringLiteral("oui") : QStringLiteral("non");
}

} // namespace quatuor
