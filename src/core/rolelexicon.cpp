// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The phrases themselves. The longest that fits wins, so an exception is a longer line beside its rule.
#include "core/rolelexicon.h"

namespace quatuor {

namespace {

using enum RoleHint;

constexpr RolePhrases kLexicon[] = {
    // Elected
    {Elected,
        u"élu; maire; mairesse; adjoint au maire; maire adjoint; maire délégué; premier adjoint; "
        u"conseiller municipal; conseiller communautaire; conseiller métropolitain; "
        u"conseiller départemental; conseiller régional; conseiller territorial; conseiller général; "
        u"conseiller délégué; conseiller d'arrondissement; membre du conseil municipal; "
        u"membre du conseil communautaire; délégué communautaire; député; sénateur; edile; elected; "
        u"mayor; deputy mayor; councillor; council member"},
    {LocalPlace, u"conseil municipal"},
    {Economic, u"délégué syndical"},
    {StateOfficer, u"délégué du préfet"},
    {Deputy, u"adjoint"},
    {Adviser, u"conseiller"},
    {ViceChair, u"vice président; viceprésident; vp"},
    {Chair, u"président; coprésident; co président; administrateur; trésorier"},
    {Topic, u"en charge; chargé; délégué; délégation"},
    {Responsible, u"responsable"},

    // Near the elected, without being it
    {LocalOfficer,
        u"collaborateur d'élu; collaborateur du maire; assistant des élus; assistant du maire; "
        u"secrétaire du maire; secrétariat du maire; secrétariat des élus; cabinet du maire; directeur de cabinet du "
        u"maire; "
        u"chef de cabinet du maire; collaborateur de cabinet"},
    {Post, u"directeur de cabinet; chef de cabinet"},
    {EconomicPlace, u"association des maires; association d'élus"},
    {Economic,
        u"élu cci; élu chambre d'agriculture; élu chambre de métiers; élu chambre de commerce; "
        u"élu consulaire"},
    {Nothing, u"élu du personnel"},

    // Officers of a local authority
    {Officer, u"agent; technicien"}, // "élus et techniciens", as they say of each other
    {LocalOfficer,
        u"agent territorial; agent municipal; agent communal; agent communautaire; "
        u"agent intercommunal; agent départemental; agent régional; fonctionnaire territorial; "
        u"attaché territorial; ingénieur territorial; technicien territorial; rédacteur territorial; "
        u"cadre territorial; administrateur territorial; dgs; dga; dgas; dgst; dst; "
        u"directeur général des services; directeur général des services techniques; "
        u"directeur général adjoint des services; directeur des services techniques; "
        u"secrétaire de mairie; services de la mairie; services de la collectivité; services municipaux; "
        u"services communautaires; services communaux; secrétaire général de mairie; secrétaire général des services; "
        u"atsem; "
        u"garde champêtre; policier municipal; officier d'état civil; agent d'état civil; "
        u"local authority officer; local authority staff; local authority employee; local officer; "
        u"local government officer; local government staff; local government employee; council officer; "
        u"municipal officer; municipal staff"},
    {Nothing, u"état civil; état des lieux; village d'avenir"},
    {Nothing,
        u"acteur public; acteur institutionnel; acteur politique; acteur territorial; acteur local; type d'acteur"},
    {LocalPlace, u"petites villes de demain"},
    {Economic, u"agent immobilier; agent commercial; agent d'assurance"},

    // Posts of any place
    {Officer, u"adjoint administratif; adjoint technique; adjoint d'animation; adjoint du patrimoine"},
    {Post,
        u"directeur; direction; chef; chef de service; chef de projet; chargé de mission; "
        u"chargé de projet; chargé d'études; chargé de développement; chargé de mission ess; "
        u"chargé de mission économie sociale et solidaire; service entreprises; coordinateur; "
        u"coordonnateur; animateur; ingénieur; attaché; assistant; secrétaire; "
        u"gestionnaire; instructeur; salarié; employé; stagiaire; manager; conseiller technique; "
        u"conseiller numérique; conseiller énergie; conseiller info énergie; conseiller france rénov"},
    {Nothing, u"participation citoyenne; concertation citoyenne; relations entreprises"},
    {Economic, u"conseiller agricole; conseiller d'entreprise"},
    {StateOfficer, u"conseiller pédagogique; conseiller principal d'éducation"},

    // The State
    {StateOfficer, u"préfet; sous préfet; architecte des bâtiments de france; fonctionnaire d'état; state officer"},
    {StatePlace,
        u"état; préfecture; sous préfecture; cabinet du préfet; directeur de cabinet du préfet; "
        u"préfectoral; ddt; ddtm; ddets; ddetspp; ddpp; ddcs; ddcspp; ddfip; drfip; dgfip; dreal; "
        u"driea; drieat; drihl; deal; dealm; dgtm; dreets; drieets; direccte; draaf; daaf; drac; drajes; "
        u"sdjes; dsden; udap; sgar; sgare; sgcd; cgdd; commissariat général au développement durable; "
        u"ars; agence régionale de santé; ademe; agence de la transition écologique; anct; cerema; "
        u"ofb; office français de la biodiversité; onf; agence de l'eau; académie; rectorat; "
        u"éducation nationale; ministère; trésorerie; finances publiques; gendarmerie; "
        u"police nationale; direction départementale des territoires; "
        u"directeur départemental des territoires; départementale des territoires; "
        u"départementale de la protection des populations; départementale de l'emploi; "
        u"régionale de l'environnement; régionale des affaires culturelles; "
        u"régionale de l'économie de l'emploi; services déconcentrés; state; state service; government; "
        u"central government; national government"},

    // The economy, associations, citizens
    {EconomicPlace,
        u"socio économique; socio eco; socioéconomique; socio professionnel; socioprofessionnel; "
        u"socio economic; acteur économique; acteur éco; acteur socio; acteur; opérateur économique; monde économique; "
        u"acteur privé; "
        u"secteur privé; entreprise; société; société civile; pme; tpe; sarl; sas; scop; scic; "
        u"startup; start up; bureau d'études; banque; mutuelle; coopérative; fondation; association; asso; "
        u"acteur associatif; monde associatif; ong; ess; économie sociale et solidaire; collectif; "
        u"collectif citoyen; collectif d'habitants; citoyen; habitant; tiers lieu; cpie; "
        u"conseil de développement; chambre d'agriculture; chambre de métiers; chambre de commerce; "
        u"chambre consulaire; cci; cma; bailleur social; company; business; non profit; nonprofit; ngo; "
        u"civil society; private sector"},
    {Economic,
        u"responsable associatif; chef d'entreprise; dirigeant d'entreprise; directeur d'entreprise; "
        u"président directeur général; pdg; dirigeant; gérant; entrepreneur; auto entrepreneur; "
        u"artisan; commerçant; agriculteur; exploitant agricole; éleveur; maraîcher; viticulteur; "
        u"industriel; hôtelier; restaurateur; consultant; bénévole; militant associatif; syndicaliste"},

    // Local authorities
    {LocalPlace,
        u"collectivité; collectivité territoriale; mairie; intercommunalité; intercommunal; interco; "
        u"comcom; com com; communauté de communes; communauté d'agglomération; communauté urbaine; agglomération; "
        u"agglo; métropole; epci; ept; petr; pnr; parc naturel régional; syndicat mixte; "
        u"syndicat intercommunal; ccas; conseil départemental; conseil régional; "
        u"conseil communautaire; cc; police municipale; municipal; local authority; local government; city hall; "
        u"town hall"},
    {Area, u"commune; ville; département; région"},
};

} // namespace

std::span<const RolePhrases> roleLexicon()
{
    return kLexicon;
}

} // namespace quatuor
