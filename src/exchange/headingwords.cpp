// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headingwords.h"

namespace quatuor {

namespace {

// clang-format off
/// A word that no line of a field has makes the question another one: "Nombre de communes", "Date de naissance".
constexpr FieldWords kFields[] = {
    {Field::TerritoryName,
     QLatin1StringView("territoire territoires territory collectivite collectivites commune communes ville epci "
        "municipality authority intercommunalite interco petr agglomeration metropole communaute groupement municipalite"),
     QLatin1StringView(""), QLatin1StringView("delegation"),
     QLatin1StringView("nom name intitule represent* candidat* rattachement appartenance concern* porteu* porteur "
        "territorial* local* complet exact officiel provenance origine venez viens venons particip* represent area local invit* laureat* accompagn* retenu* pilote* inscrit* beneficiaire* "
        "choisi* selectionne* engage* associe* adherent* signataire* repond*")},
    {Field::TerritoryKind,
     QLatin1StringView("nature echelle echelon"), QLatin1StringView("territoire collectivite"),
     QLatin1StringView("type categorie"), QLatin1StringView("territorial* represent*")},
    {Field::Department,
     QLatin1StringView("departement dept dpt dep"), QLatin1StringView(""), QLatin1StringView(""),
     QLatin1StringView("numero code nom territoire collectivite commune rattachement siege")},
    {Field::Role,
     QLatin1StringView("role roles qualite etes suis represent* profil college fantastique fantastiques tant categorie "
        "category am"),
     QLatin1StringView("delegation acteur acteurs statut comme titre groupe"),
     QLatin1StringView("fonction place famille venez viens type"),
     QLatin1StringView("faites fais partie sein participant* particip* membre personne appartenance appartenez i belong attend*")},
    {Field::GivenName,
     QLatin1StringView("prenom prenoms"), QLatin1StringView(""), QLatin1StringView(""),
     QLatin1StringView("usuel usage participant* personne membre inscrit inscrite")},
    {Field::FamilyName,
     QLatin1StringView("nom noms surname"), QLatin1StringView(""), QLatin1StringView(""),
     QLatin1StringView("naissance usage usuel famille patronymique marital jeune fille participant* personne membre inscrit inscrite")},
    {Field::FullName,
     QLatin1StringView("identite"), QLatin1StringView("nom prenom noms prenoms"), QLatin1StringView("complet complets"),
     QLatin1StringView("usage participant* personne membre inscrit inscrite")},
    {Field::Email,
     QLatin1StringView("mail mails email emails courriel courriels mel messagerie"),
     QLatin1StringView("adresse utilisateur username"), QLatin1StringView("electronique"),
     QLatin1StringView("courrier professionnel* pro personnel* perso nominati* contact personne participant* membre "
        "joindre contacter confirm* valide principal* individuel* nom user attendee address premiere secondaire primary "
        "secondary")},
    {Field::Phone,
     QLatin1StringView("telephone telephones telephonique* tel tels portable portables mobile mobiles gsm phone cellphone"),
     QLatin1StringView("numero ligne fixe sms whatsapp"), QLatin1StringView("joindre directe contacter contact"),
     QLatin1StringView("direct professionnel* pro personnel* perso coordonnees jour j personne participant* membre cell")},
    {Field::SessionDate,
     QLatin1StringView("journee journees date dates session sessions seance"),
     QLatin1StringView("disponibilite* creneau creneaux atelier jour jours day days workshop inscris inscrivons quand when "
        "event evenement"),
     QLatin1StringView(""),
     QLatin1StringView("choi* choix retenue retenues retenir souhait* initiation particip* inscri* delegation formation "
        "evenement webinaire rencontre prefer* propos* voulue select* reserv* venir viendr* equipe territoire event attend* venue presence "
        "convient conviendrait")},
    {Field::JobTitle,
     QLatin1StringView("fonction fonctions poste metier mandat mandats profession fct emploi"),
     QLatin1StringView("structure organisme"), QLatin1StringView("role titre"),
     QLatin1StringView("exact* actuel* intitule occup* exerc* sein collectivite electi* electoral principal* professionnel*")},
    {Field::Organisation,
     QLatin1StringView("structure organisme organisation employeur entreprise societe administration etablissement "
        "association institution company"),
     QLatin1StringView(""), QLatin1StringView(""),
     QLatin1StringView("nom intitule rattachement appartenance represent* origine employ* travaillez raison sociale actuel* current")},
    {Field::IsContact,
     QLatin1StringView("referent* interlocut* contact"), QLatin1StringView("chef cheffe file"), QLatin1StringView(""),
     QLatin1StringView("principal* personne personnes membre membres ces delegation etes est suis designe* equipe")},
    {Field::IsSubstitute,
     QLatin1StringView("suppleant* remplacant*"), QLatin1StringView(""), QLatin1StringView(""),
     QLatin1StringView("etes est suis comme particip* membre titulaire")},
    {Field::NoticeAcknowledged,
     QLatin1StringView("rgpd confidentialite"), QLatin1StringView("notice donnees"),
     QLatin1StringView("lu lue connaissance accept* autoris* consen*"),
     QLatin1StringView("j ai pris information personnelles politique protection mention* mes mon nos vos votre soient "
        "accord cochant case utilis* collect* trait* conserv* organisation journee journees caractere personnel")},
};
// clang-format on

constexpr QLatin1StringView kQuestionWords(
    "vous nous je j me m on il elle que qui qu dans par pour avec sur ici cette ce cet ou y n no parmi lequel laquelle "
    "souhaitez souhaite voulez veuillez pouvons pouvez peut peuvent avez avons afin donnez donner entrez entrer "
    "choisi choisissez choisir selectionnez selectionner indique cochez cocher notez inscrire saisissez oui non si "
    "do you which have your can we my i for to in a are as what will would like want wish join select choose e es s ne "
    "rice trice ice ere");

constexpr QLatin1StringView kAnswererWords(
    "coordonnees identite informations information renseignements renseignement contact contacts participant* "
    "personne inscrit inscrite propos vous moi presentation presentez professionnelles personnelles pro "
    "membre delegue deleguee fiche profil inscription completer completez qui etes concernant ident id coord coords "
    "infos info repondant repondante respondent pers");

constexpr QLatin1StringView kStrangerWords(
    "urgence assistant assistante secretariat prevenir standard fax telecopie facturation hotel accueil superieur* "
    "hierarchique* payeur acheteur ip url postal* mere pere conjoint* remplacer* facture parrain "
    "binome collegue* projet combien nombre modification lancement creation limite debut fin");

} // namespace

std::span<const FieldWords> fieldWords()
{
    return kFields;
}

QLatin1StringView questionWords()
{
    return kQuestionWords;
}

QLatin1StringView answererWords()
{
    return kAnswererWords;
}

QLatin1StringView strangerWords()
{
    return kStrangerWords;
}

} // namespace quatuor
