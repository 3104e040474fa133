// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Findings and fixes as people read them, and that no rule and no fix is without words.
#include "words/findingtext.h"

#include "core/rules/rulebook.h"
#include "words/findingsentences.h"
#include "words/language.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace quatuor;

namespace {

using L1 = QLatin1StringView;

/// Narrow no-break spaces as plain ones, so that expectations can be typed.
std::string plain(QString text)
{
    return text.replace(QChar(0x202f), QLatin1Char(' ')).toStdString();
}

std::string french(const char* rule, Arguments args)
{
    REQUIRE(installLanguage(Language::French));
    return plain(findingText({L1(rule), Severity::Blocking, {}, std::move(args), {}, false}));
}

std::string english(const char* rule, Arguments args)
{
    REQUIRE(installLanguage(Language::English));
    return findingText({L1(rule), Severity::Blocking, {}, std::move(args), {}, false}).toStdString();
}

std::string frenchFix(const char* kind, Arguments args)
{
    REQUIRE(installLanguage(Language::French));
    return plain(fixText({L1(kind), std::move(args)}));
}

Argument arg(const char* name, const char* value)
{
    return {L1(name), QString::fromUtf8(value)};
}

struct Expected {
    const char* rule;
    Arguments args;
    const char* text;
};

bool isSaid(std::span<const Sentence> table, QLatin1StringView code)
{
    return std::any_of(table.begin(), table.end(), [&](const Sentence& one) { return one.code == code; });
}

} // namespace

TEST_CASE("each rule's finding is a French sentence that says who, what and how many")
{
    const Argument name = arg("name", "Noé Puech");
    const Argument state = arg("state", "submitted");
    const Argument day = arg("date", "2026-09-16");
    const Expected expected[] = {
        {"role.missing", {arg("role", "elu"), arg("least", "1")}, "Il manque l’élu·e."},
        {"role.missing", {arg("role", "agent"), arg("least", "1")}, "Il manque l’agent·e de la collectivité."},
        {"role.missing", {arg("role", "agent_etat"), arg("least", "1")}, "Il manque l’agent·e de l’État."},
        {"role.missing", {arg("role", "acteur_socio_eco"), arg("least", "1")},
            "Il manque l’acteur·ice socio-économique."},
        {"role.missing", {arg("role", "elu"), arg("least", "3"), arg("present", "1"), arg("missing", "2")},
            "Rôle « Élu·e » : il manque 2 personnes (1 sur 3)."},
        {"role.missing",
            {arg("role", "guide"), arg("label", "Guide"), arg("least", "1"), arg("present", "0"), arg("missing", "1")},
            "Rôle « Guide » : il manque 1 personne (0 sur 1)."},
        {"role.unknown", {name, arg("text", "partenaire")},
            "Noé Puech : « partenaire » n’est pas un rôle de ce programme."},
        {"role.unknown", {arg("name", ""), arg("text", "")}, "Un membre sans nom n’a pas encore de rôle."},
        {"role.excess", {arg("role", "agent"), arg("most", "2"), arg("present", "3")},
            "Rôle « Agent·e de la collectivité » : 3 personnes, alors que la règle de composition en admet 2 au plus."},
        {"delegation.too-large", {arg("people", "9"), arg("most", "8")},
            "La délégation compte 9 personnes, alors que la règle de composition en admet 8 au plus."},
        {"delegate.duplicate-person", {name, arg("role", "elu"), arg("otherRole", "agent")},
            "Noé Puech figure deux fois dans la délégation : « Agent·e de la collectivité » et « Élu·e »."},
        {"delegate.duplicate-person", {name, arg("role", "elu"), arg("otherRole", "elu")},
            "Noé Puech figure deux fois dans la délégation."},
        {"delegate.name-missing", {arg("email", "mairie@rodez.example.org")},
            "Le membre dont l’adresse est mairie@rodez.example.org n’a pas de nom."},
        {"delegate.name-missing", {arg("email", "")}, "Un membre de la délégation n’a pas de nom."},
        {"contact.missing", {}, "La délégation n’a pas de référent·e à qui écrire."},
        {"contact.email-missing", {name}, "Noé Puech est la personne référente et n’a pas d’adresse électronique."},
        {"email.invalid", {name, arg("email", "noe@")},
            "« noe@ » (Noé Puech) n’est pas une adresse électronique valable."},
        {"territory.unknown", {arg("text", "Nulle part")},
            "« Nulle part » ne correspond à aucun territoire du référentiel officiel."},
        {"territory.unknown", {arg("text", "")}, "Aucun territoire n’est indiqué."},
        {"territory.ambiguous", {arg("text", "Saint-Denis"), arg("count", "2")},
            "« Saint-Denis » peut désigner 2 territoires : il reste à choisir."},
        {"territory.ambiguous", {arg("text", "Rodez agglo"), arg("count", "1")},
            "« Rodez agglo » ressemble à un territoire connu : il reste à le confirmer."},
        {"territory.already-registered", {arg("territory", "Rodez Agglomération"), state},
            "Rodez Agglomération a déjà une inscription pour cette journée (à examiner)."},
        {"session.registration-closed",
            {day, arg("day", "2026-08-20"), arg("reason", "not-open"), arg("opens", "2026-09-01")},
            "Demande du 20 août 2026, avant l’ouverture des inscriptions le 1er septembre 2026."},
        {"session.registration-closed",
            {day, arg("day", "2026-08-20"), arg("reason", "closed"), arg("closes", "2026-08-19")},
            "Demande du 20 août 2026, après la clôture des inscriptions le 19 août 2026."},
        {"session.cancelled", {day}, "La journée du 16 septembre 2026 est annulée."},
        {"session.past", {day}, "La journée du 16 septembre 2026 est passée."},
        {"session.full", {day, arg("people", "4"), arg("capacityDelegations", "12"), arg("delegationsLeft", "0")},
            "La journée du 16 septembre 2026 est complète : ses 12 places de délégation sont prises."},
        {"session.full", {day, arg("people", "4"), arg("capacityPeople", "60"), arg("peopleLeft", "0")},
            "La journée du 16 septembre 2026 est complète : ses 60 places sont prises."},
        {"session.full", {day, arg("people", "4"), arg("capacityPeople", "60"), arg("peopleLeft", "3")},
            "Il ne reste que 3 places le 16 septembre 2026, et la délégation compte 4 personnes."},
        {"person.in-other-delegation", {name, arg("territory", "Onet-le-Château")},
            "Noé Puech fait aussi partie de la délégation « Onet-le-Château » pour cette journée."},
        {"email.shared", {name, arg("otherName", "Inès Costes"), arg("email", "a@example.org")},
            "Noé Puech et Inès Costes ont la même adresse électronique, a@example.org."},
        {"role.email-implausible",
            {name, arg("email", "n@ddt.etat.example.org"), arg("role", "agent"), arg("expected", "agent_etat")},
            "Noé Puech écrit depuis une adresse de l’État (n@ddt.etat.example.org) et figure comme « Agent·e de la "
            "collectivité »."},
        {"role.email-implausible", {name, arg("email", "n@example.org"), arg("role", "agent_etat")},
            "Noé Puech figure comme « Agent·e de l'État » avec une adresse qui n’est pas de l’État (n@example.org)."},
        {"role.job-implausible", {name, arg("jobTitle", "Maire adjoint"), arg("role", "agent"), arg("expected", "elu")},
            "Noé Puech : « Maire adjoint » fait penser au rôle « Élu·e » plutôt qu’au rôle « Agent·e de la "
            "collectivité »."},
        {"territory.merged", {arg("territory", "CA du Calaisis"), arg("name", "CA Grand Calais Terres et Mers")},
            "« CA du Calaisis » n’est plus un territoire à part entière : c’est aujourd’hui « CA Grand Calais Terres "
            "et "
            "Mers »."},
        {"territory.overlap", {arg("territory", "Onet-le-Château"), state},
            "« Onet-le-Château », qui recoupe ce territoire, a aussi une inscription pour cette journée (à examiner)."},
        {"territory.already-initiated", {arg("count", "1"), arg("date", "2022-09-21")},
            "Ce territoire a déjà participé à une journée, le 21 septembre 2022."},
        {"territory.already-initiated", {arg("count", "2"), arg("date", "2023-03-15")},
            "Ce territoire a déjà participé à 2 journées, la dernière fois le 15 mars 2023."},
        {"territory.other-session", {arg("count", "1"), arg("date", "2026-11-18"), state},
            "Ce territoire a aussi une inscription pour la journée du 18 novembre 2026 (à examiner)."},
        {"text.suspicious", {arg("field", "familyName"), arg("kind", "control"), name},
            "Caractère de contrôle invisible : nom, Noé Puech."},
        {"text.suspicious", {arg("field", "projectTitle"), arg("kind", "zero-width")},
            "Caractère caché, sans largeur : titre du projet."},
        {"notice.not-acknowledged", {},
            "Rien n’indique que les membres ont lu la notice d’information sur leurs données."},
        {"delegate.unavailable", {name, arg("role", "elu"), arg("covered", "no")},
            "Noé Puech ne pourra pas venir le jour J, et personne d’autre ne tient le rôle « Élu·e »."},
        {"delegate.unavailable", {name, arg("role", "elu"), arg("covered", "yes")},
            "Noé Puech ne pourra pas venir le jour J ; le rôle « Élu·e » reste tenu."},
        {"delegation.above-recommended", {arg("people", "9"), arg("recommended", "8")},
            "La délégation compte 9 personnes ; il est conseillé de ne pas dépasser 8."},
        {"seat.hold-lapsed", {arg("until", "2026-08-31")},
            "La place était réservée jusqu’au 31 août 2026, date qui est passée."},
    };
    for (const Expected& one : expected)
        CHECK(french(one.rule, one.args) == one.text);
    for (const Rule& rule : rulebook()) {
        INFO(rule.id.latin1());
        CHECK(std::any_of(
            std::begin(expected), std::end(expected), [&](const Expected& one) { return rule.id == L1(one.rule); }));
    }
}

TEST_CASE("findings count in English too")
{
    CHECK(english("territory.already-initiated", {arg("count", "1"), arg("date", "2022-09-21")})
        == "This territory has already taken part once, on 21 September 2022.");
    CHECK(english("territory.already-initiated", {arg("count", "2"), arg("date", "2022-09-21")})
        == "This territory has already taken part 2 times, last on 21 September 2022.");
    CHECK(english("role.missing", {arg("role", "agent_etat"), arg("least", "1")}) == "The State officer is missing.");
}

TEST_CASE("every rule has a sentence and a title, and every fix has words")
{
    REQUIRE(installLanguage(Language::French));
    for (const Rule& rule : rulebook()) {
        INFO(rule.id.latin1());
        CHECK(isSaid(findingSentences(), rule.id));
        CHECK(findingTitle(QString(rule.id)) != rule.id);
    }
    for (const char* kind :
        {"change-role", "use-substitute", "invite-previous", "request-completion", "choose-role", "choose-territory",
            "choose-contact", "edit-delegate", "edit-registration", "remove-delegate", "merge-registrations", "move",
            "waitlist", "draft-notice", "replace-delegate", "release-hold", "waive", "dismiss"}) {
        INFO(kind);
        CHECK(isSaid(fixSentences(), L1(kind)));
    }
}

TEST_CASE("fixes read like buttons, with as much as is known")
{
    const Argument name = arg("name", "Maud Vidal");
    CHECK(frenchFix("change-role", {name, arg("role", "agent_etat")})
        == "Donner à Maud Vidal le rôle « Agent·e de l'État »");
    CHECK(frenchFix("use-substitute", {name}) == "Faire appel à Maud Vidal, suppléant·e");
    CHECK(
        frenchFix("invite-previous",
            {arg("givenName", "Maud"), arg("familyName", "Vidal"), arg("organisation", ""), arg("date", "2023-03-15")})
        == "Inviter Maud Vidal, présent·e le 15 mars 2023");
    CHECK(frenchFix("choose-role", {arg("role", "elu")}) == "Choisir le rôle « Élu·e »");
    CHECK(frenchFix("choose-role", {}) == "Choisir un rôle");
    CHECK(frenchFix("edit-delegate", {arg("field", "substitute")}) == "Inscrire ce membre comme suppléant·e");
    CHECK(frenchFix("edit-delegate", {arg("field", "email"), arg("value", "m@example.org")})
        == "Écrire « m@example.org »");
    CHECK(frenchFix("edit-delegate", {arg("field", "email")}) == "Compléter ou corriger : adresse électronique");
    CHECK(fixText({}).isEmpty());
}

TEST_CASE("values stay values, whatever they hold")
{
    CHECK(french("contact.email-missing", {arg("name", "{email} %n %1 {name}")})
        == "{email} %n %1 {name} est la personne référente et n’a pas d’adresse électronique.");
    CHECK(french("contact.email-missing", {{L1("name"), QStringLiteral("Noé\u202eehcuP")}})
        == "Noé\uFFFDehcuP est la personne référente et n’a pas d’adresse électronique.");
    CHECK(french("no.such-rule", {}) == "no.such-rule");
}
