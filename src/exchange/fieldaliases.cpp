// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fieldaliases.h"

namespace quatuor {

namespace {

// clang-format off
/// Sources: docs/formats.md. The first meaning of a heading is the one of the forms that organisers use.
constexpr FieldAliases kAliases[] = {
    {Field::SessionDate, QLatin1StringView(
     "Date de la journee; Journee; Journee d'initiation; Date de la journee d'initiation; "
     "Date de journee d'initiation; Journee choisie; Date choisie; Date souhaitee; Choix de la date; "
     "Choix de la journee; Journee souhaitee; Date de la journee souhaitee; Journee d'initiation souhaitee; "
     "Journee d'initiation choisie; Date choisie pour la journee; Date de participation; "
     "A quelle journee souhaitez-vous participer; A quelle date souhaitez-vous participer; "
     "A quelle journee voulez-vous participer; A quelle journee participez-vous; Quelle journee souhaitez-vous; "
     "Choisissez une date; Choisissez votre date; Choisissez la date de la journee; Choisissez votre journee; "
     "Selectionnez une date; Selectionnez la date de la journee; Selectionnez votre journee; "
     "Inscription a la journee du; "
     "Journees; Journees souhaitees; Dates; Dates souhaitees; Choix de journee; Date de session; Session souhaitee; "
     "Session choisie; Session; Date; Jour; "
     "Day; Session day; Workshop date; Event date; Start date; Date de l'evenement; Event start date; Event start; "
     "Event start time; Date de debut de l'evenement; Debut de l'evenement; Date et heure de debut de l'evenement; "
     "Date de debut de la journee")},
    {Field::TerritoryName, QLatin1StringView(
     "Territoire; Terr; Nom du territoire; Structure porteuse; Collectivite porteuse; "
     "Je fais partie de la delegation de; Membre de la delegation de; Delegation de; Territory; Collectivite; Nom de la collectivite; "
     "Collectivite territoriale; Commune; Nom de la commune; EPCI; Nom de l'EPCI; Intercommunalite; "
     "Nom de l'intercommunalite; Ville; Territoire represente; Territoire concerne; "
     "Nom de votre territoire ou collectivite; Delegation; Nom de la delegation; Quel territoire representez-vous; "
     "Quelle collectivite representez-vous; Territoire que vous representez; Collectivite representee; "
     "Commune ou intercommunalite; Commune / intercommunalite; EPCI / commune; Commune / EPCI; Commune ou EPCI; "
     "EPCI ou commune; Collectivite / territoire; Territoire / collectivite; Collectivite ou territoire; "
     "Territoire ou collectivite; Nom de la commune ou de l'EPCI; Nom de la commune ou de l'intercommunalite; "
     "Local authority; Name of local authority; Local authority name; Local council; Council")},
    {Field::TerritoryCode, QLatin1StringView(
     "Code INSEE; INSEE; INSEE code; Code SIREN; SIREN; Numero SIREN; N SIREN; Code du territoire; "
     "Code territoire; Code INSEE ou SIREN; Code INSEE / SIREN; INSEE / SIREN; Code commune; Code officiel; "
     "Code de la collectivite; Code INSEE du territoire; Code; SIREN number; SIREN no; INSEE number; INSEE no; "
     "Numero INSEE")},
    {Field::TerritoryKind, QLatin1StringView(
     "Type; Type de territoire; Kind; Type of territory; Nature du territoire; Categorie de territoire; "
     "Echelle; Echelon; Echelon territorial; Type de collectivite; Nature de la collectivite")},
    {Field::Role, QLatin1StringView(
     "Role dans la delegation; Votre role; Categorie d'acteur; Type d'acteur; Profil; Categorie; College; "
     "Vous etes; Qualite; En tant que; Au titre de; Vient au titre de; Participe au titre de; Je participe en tant que; "
     "Je suis; Fantastique; Vous participez en tant que; Participez-vous en tant que; "
     "Vous participez comme; A quel titre participez-vous; A quel titre; Vous participez en qualite de; "
     "Qui etes-vous; Qui; Type de participant; Type d'acteurs; Categorie de participant; "
     "Categorie d'acteurs; Votre categorie; Votre profil; Role du participant; Role de la personne; "
     "Role du membre; Type de membre; Your role; You are; Delegation member type; Member type; Participant type; "
     "Delegate type; Type of participant; Type of member; Type of delegate; Stakeholder type; Stakeholder group; "
     "Delegate category; Participant category; Role in delegation; Delegation role")},
    {Field::GivenName, QLatin1StringView(
     "Prenom; Pren; Pnom; Prenoms; Prenom(s); First name; Firstname; Forename; Given names; Prenom du participant; "
     "Prenom participant; Attendee first name; Prenom de la personne; "
     "Prenom du membre; Prenom membre")},
    {Field::FamilyName, QLatin1StringView(
     "Nom; Nom de famille; Noms; Last name; Lastname; Surname; Family names; Nom du participant; "
     "Nom participant; Nom usuel; Nom d'usage; Attendee last name; Nom de la personne; "
     "Nom du membre; Nom membre")},
    {Field::FullName, QLatin1StringView(
     "Nom complet; Nom et prenom; Nom, prenom; Nom prenom; Prenom et nom; Prenom nom; Prenom, nom; "
     "NOM Prenom; Nom et prenoms; Name; Participant; Participant e; Attendee name; Attendee; Membre; Personne; "
     "Identite; Nom d'affichage; Display name; "
     "Nom et prenom du participant; Prenom et nom du participant; Nom et prenom du membre; "
     "Nom complet du participant")},
    {Field::Email, QLatin1StringView(
     "E-mail; Courriel; Mail; Adresse e-mail; Adresse email; Adresse mail; Adresse courriel; "
     "Adresse electronique; Adresse de courriel; Adresse de messagerie; Courrier electronique; Mel; "
     "E-mail address; Email address; Attendee email; User email; Email participant; Courriel professionnel; "
     "Email professionnel; Mail professionnel; Adresse mail professionnelle; Adresse e-mail professionnelle; "
     "E-mail participant; Courriel participant; E-mail du participant; Email du participant; Courriel du participant; "
     "Courriel du membre; Attendee e-mail; Mail pro; Email pro; E-mail pro; Courriel pro; Adresse mail pro; "
     "Adresse email pro; "
     "Adresse e-mail pro; Adresse courriel pro")},
    {Field::Phone, QLatin1StringView(
     "Telephone; Portable; Tel; Tel.; Mobile; Numero de telephone; N de telephone; No de telephone; "
     "Telephone portable; Telephone mobile; Tel portable; Numero de portable; Phone number; "
     "Telephone number; Mobile phone; Gsm; Cell phone; Telephone professionnel; Coordonnees telephoniques")},
    {Field::Organisation, QLatin1StringView(
     "Organisme; Structure; Struct; Organization; Nom de la structure; Nom de l'organisme; Nom de l'organisation; "
     "Structure de rattachement; Organisme de rattachement; Entreprise; Nom de l'entreprise; Raison sociale; "
     "Company; Affiliation; Employeur; Employer; Etablissement; Association; Nom de l'association; Institution; "
     "Service; "
     "Structure / organisme; Employeur actuel; Current employer; Organization name; Organisation name; "
     "Company name; Account name")},
    {Field::JobTitle, QLatin1StringView(
     "Fonction; Poste; Metier; Role dans la structure; Role dans l'organisme; Role dans l'organisation; "
     "Role au sein de la structure; Fonction exercee; Fonctions; Poste occupe; Intitule du poste; "
     "Intitule de la fonction; Titre; Title; Position; Function; Job; Mandat; Fonction / mandat; "
     "Fonction ou mandat; Mandat / fonction; Fonction dans la structure; Profession; Organization title")},
    {Field::IsContact, QLatin1StringView(
     "Referent; Referente; Referent e; Referent(e); Contact; Contact principal; Personne contact; "
     "Personne referente; Personne de contact; Contact referent; Referent de la delegation; "
     "Referent e de la delegation; Contact de la delegation; Est referent; Est le contact; "
     "Etes-vous le referent; Etes-vous referent; Main contact; Contact person")},
    {Field::IsSubstitute, QLatin1StringView(
     "Suppleant; Suppleante; Suppleant e; Suppleant(e); Substitute; Remplacant; Remplacant e; Alternate; "
     "Est suppleant; Membre suppleant; Etes-vous suppleant")},
    {Field::ProjectTitle, QLatin1StringView(
     "Projet; Titre du projet; Intitule du projet; Nom du projet; Project; Project name; "
     "Projet de territoire; Projet de transition; Projet concret; Votre projet")},
    {Field::ProjectSummary, QLatin1StringView(
     "Resume du projet; Description du projet; Presentation du projet; Projet (resume); "
     "Projet (description); Projet en quelques mots; Projet en quelques lignes; Synthese du projet; "
     "Project description; Decrivez votre projet; Decrivez votre projet de territoire; "
     "Decrivez votre projet de transition; "
     "Decrivez le projet; Decrivez votre projet en quelques lignes")},
    {Field::Expectations, QLatin1StringView(
     "Attentes; Vos attentes; Attente; Attentes pour la journee; Attentes vis-a-vis de la journee; "
     "Motivations; Motivation; Objectifs; Besoins; Attentes et besoins; Attentes du territoire; Expectation; "
     "Qu'attendez-vous de cette journee; Qu'attendez-vous de la journee; Qu'attendez-vous; "
     "Quelles attentes avez-vous")},
    {Field::NoticeAcknowledged, QLatin1StringView(
     "Information RGPD lue; Information RGPD; Notice lue; Notice; Notice d'information lue; Consentement; "
     "Consentement RGPD; RGPD; Notice RGPD lue; Notice RGPD; Mention d'information lue; "
     "Donnees personnelles; Notice read; Privacy notice read; Privacy notice; Consent; GDPR; GDPR notice; "
     "J'ai lu la notice d'information; J'ai pris connaissance de la notice d'information; RGPD : j'ai lu; "
     "J'accepte la politique de confidentialite; J'ai lu la politique de confidentialite; "
     "J'ai lu et j'accepte la politique de confidentialite; Politique de confidentialite; Protection des donnees; "
     "Protection des donnees personnelles")},
    {Field::SubmittedAt, QLatin1StringView(
     "Horodateur; Horodatage; Timestamp; Date de soumission; Soumis le; Date de depot; Depose le; "
     "Date d'envoi; Envoye le; Date d'inscription; Inscrit le; Inscription recue le; Date de la commande; "
     "Date de reponse; Date du depot; Date soumise; Submitted; Submitted on; Submitted time; Completed time; Submit date; "
     "Submitdate; "
     "Submission date; Order date; Registration date; Date de creation; Date submitted")},
    {Field::RegistrationRef, QLatin1StringView(
     "Reference; Ref; Ref.; Reference de l'inscription; Reference inscription; Reference du dossier; "
     "Numero d'inscription; N d'inscription; Numero de dossier; N de dossier; Dossier; Reference commande; "
     "Order code; Order no.; Order number; Order #; Order ID; Numero de commande; N de commande; Commande; "
     "Registration reference; Reference delegation")},
    {Field::ExportedId, QLatin1StringView(
     "Identifiant d'inscription; Identifiant de l'inscription; Id inscription; Id de l'inscription")},
    {Field::State, QLatin1StringView(
     "Etat; Statut; Status; Confirmation; Presence confirmee; Venue confirmee; Etat de l'inscription; Statut de l'inscription; Etat du dossier; "
     "Registration state; Approval status; Statut d'approbation; Statut de l'approbation; Attendee status; "
     "Order status; Statut de la commande; Statut du billet; Statut du participant; "
     "Payment status; Statut du paiement; Etat de la demande")},
    {Field::Department, QLatin1StringView(
     "Departement; Code departement; Numero de departement; N de departement; Departement du siege; "
     "Nom du departement; Dept; Dpt; Department code; Departement du territoire; Departement de la collectivite; "
     "Votre departement; Departement de rattachement")},
    {Field::ResponseId, QLatin1StringView(
     "ID de la reponse; ID reponse; Identifiant de la reponse; Identifiant reponse; Numero de reponse; ID; "
     "Identifiant; SID; Serial; Submission ID; Response number; Response ID; Respondent ID; "
     "Reg ID; Numero de serie")},
};
// clang-format on

constexpr QLatin1StringView kSmallWords(
    "le la les l de du des d un une et a au aux en s votre vos notre nos ton quel quelle quels quelles est "
    "sont the of your what is please svp obligatoire required facultatif optional merci indiquer indiquez "
    "preciser precisez renseigner saisir mon ma mes");

} // namespace

std::span<const FieldAliases> fieldAliases()
{
    return kAliases;
}

QLatin1StringView headingSmallWords()
{
    return kSmallWords;
}

} // namespace quatuor
