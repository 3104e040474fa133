// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demonames.h"

namespace quatuor::demo {

namespace {

constexpr const char16_t* kWomen[] = {
    u"Adèle",
    u"Agnès",
    u"Aïcha",
    u"Amélie",
    u"Anaïs",
    u"Béatrice",
    u"Bérénice",
    u"Camille",
    u"Cécile",
    u"Chloé",
    u"Clémence",
    u"Coralie",
    u"Danièle",
    u"Élise",
    u"Élodie",
    u"Estelle",
    u"Fatou",
    u"Florence",
    u"Françoise",
    u"Gaëlle",
    u"Geneviève",
    u"Hélène",
    u"Inès",
    u"Jeanne",
    u"Joëlle",
    u"Julie",
    u"Léa",
    u"Loïse",
    u"Lucie",
    u"Maëlle",
    u"Marie-Annick",
    u"Maryse",
    u"Nadège",
    u"Naïma",
    u"Noémie",
    u"Océane",
    u"Odile",
    u"Pauline",
    u"Régine",
    u"Salomé",
    u"Solène",
    u"Sylvie",
    u"Thérèse",
    u"Valérie",
    u"Yaëlle",
    u"Zoé",
};
constexpr const char16_t* kMen[] = {
    u"Alexis",
    u"André",
    u"Antoine",
    u"Aurélien",
    u"Benoît",
    u"Bruno",
    u"Cédric",
    u"Clément",
    u"Cyril",
    u"Damien",
    u"Didier",
    u"Émile",
    u"Étienne",
    u"Fabrice",
    u"Félix",
    u"Frédéric",
    u"Gaël",
    u"Gérard",
    u"Grégoire",
    u"Hervé",
    u"Ibrahim",
    u"Jean-François",
    u"Jérémie",
    u"Joël",
    u"Karim",
    u"Laurent",
    u"Léo",
    u"Loïc",
    u"Malo",
    u"Mathéo",
    u"Mickaël",
    u"Noël",
    u"Olivier",
    u"Pascal",
    u"Raphaël",
    u"Régis",
    u"Rémi",
    u"Samir",
    u"Sébastien",
    u"Stéphane",
    u"Théo",
    u"Timothée",
    u"Tristan",
    u"Valentin",
    u"Xavier",
    u"Yann",
};
constexpr const char16_t* kFamilies[] = {
    u"Allard",
    u"Arnaud",
    u"Aubert",
    u"Barré",
    u"Bécu",
    u"Benoît",
    u"Berthelot",
    u"Besançon",
    u"Bidault",
    u"Boëldieu",
    u"Bonnefoy",
    u"Bouquet",
    u"Bréhier",
    u"Brunet",
    u"Cazenave",
    u"Chabert",
    u"Charrière",
    u"Chevalier",
    u"Collet",
    u"Cordier",
    u"Coudray",
    u"Couvreur",
    u"Daubié",
    u"Delattre",
    u"Delmas",
    u"Desprès",
    u"Diallo",
    u"Drouet",
    u"Duchêne",
    u"Dumoulin",
    u"Étchegaray",
    u"Fabre",
    u"Faure",
    u"Ferrand",
    u"Fouquet",
    u"Fournier",
    u"Gaillard",
    u"Garcin",
    u"Gérard",
    u"Girard",
    u"Grondin",
    u"Guérin",
    u"Guilloux",
    u"Hamon",
    u"Hébert",
    u"Hoarau",
    u"Huguet",
    u"Jacquemin",
    u"Jézéquel",
    u"Joly",
    u"Kaczmarek",
    u"Keller",
    u"Kervella",
    u"Lacombe",
    u"Lagrange",
    u"Lambert",
    u"Laurençon",
    u"Le Goff",
    u"Lefèvre",
    u"Lemaître",
    u"Lévêque",
    u"Mahé",
    u"Maillot",
    u"Marchal",
    u"Mathieu",
    u"Mercier",
    u"Meunier",
    u"Monnier",
    u"Morvan",
    u"N'Diaye",
    u"Noël",
    u"Ollivier",
    u"Pélissier",
    u"Payet",
    u"Perrin",
    u"Petitjean",
    u"Picard",
    u"Prévost",
    u"Quéméré",
    u"Raynaud",
    u"Régnier",
    u"Rippert",
    u"Rivière",
    u"Rocher",
    u"Roussel",
    u"Salaün",
    u"Schmitt",
    u"Séguin",
    u"Tanguy",
    u"Thébault",
    u"Tissot",
    u"Vallée",
    u"Vasseur",
    u"Vial",
    u"Vidal",
    u"Wacheux",
    u"Weber",
};

constexpr Gendered kElected[] = {
    {u"Maire", u"Maire"},
    {u"Adjointe au maire", u"Adjoint au maire"},
    {u"Conseillère municipale", u"Conseiller municipal"},
    {u"Conseillère municipale déléguée à la transition", u"Conseiller municipal délégué à la transition"},
};
constexpr Gendered kOfficers[] = {
    {u"Directrice générale des services", u"Directeur général des services"},
    {u"Chargée de mission transition", u"Chargé de mission transition"},
    {u"Urbaniste", u"Urbaniste"},
    {u"Responsable du développement local", u"Responsable du développement local"},
};
constexpr Gendered kStateOfficers[] = {
    {u"Référente territoriale", u"Référent territorial"},
    {u"Cheffe d'unité", u"Chef d'unité"},
    {u"Chargée d'études", u"Chargé d'études"},
};
constexpr Gendered kActors[] = {
    {u"Coordinatrice", u"Coordinateur"},
    {u"Gérante", u"Gérant"},
    {u"Animatrice", u"Animateur"},
    {u"Trésorière", u"Trésorier"},
};
constexpr RoleJobs kJobs[] = {
    {u"elu", kElected},
    {u"agent", kOfficers},
    {u"agent_etat", kStateOfficers},
    {u"acteur_socio_eco", kActors},
};

constexpr const char16_t* kOrganisations[] = {
    u"Terres en lien",
    u"L'Atelier des communs",
    u"Moulin du plateau",
    u"Énergies du bocage",
    u"La Ressourcerie des deux rives",
    u"Collectif Mieux respirer",
    u"Coopérative du Grand pré",
    u"Les Jardins d'Élise",
    u"Fabrique du littoral",
    u"Tiers-lieu La Bobine",
};
constexpr const char16_t* kProjects[] = {
    u"Plan alimentaire de territoire",
    u"Mobilités douces du bourg aux hameaux",
    u"Rénovation des écoles avec les familles",
    u"Eau partagée",
    u"Énergie citoyenne",
    u"Centre-bourg vivant",
    u"Forêt et filières locales",
    u"Tiers-lieu des savoir-faire",
    u"Littoral 2050",
    u"Friche à recoudre",
    u"Santé et cadre de vie",
    u"Zéro déchet, mille emplois",
};
constexpr const char16_t* kExpectations[] = {
    u"Amorcer une réflexion stratégique",
    u"Élargir une dynamique locale et ses coopérations",
    u"Équiper nos projets de transition",
    u"Rencontrer des pairs d'autres territoires",
};
constexpr const char16_t* kUnknownRoles[] = {u"Grand témoin", u"Observatrice", u"Compagnon de route"};
constexpr const char16_t* kUnknownTerritories[]
    = {u"Pays des Trois Clochers", u"Val d'Outre-Brume", u"Plateau des Sept Vents"};

} // namespace

Words womensNames()
{
    return kWomen;
}
Words mensNames()
{
    return kMen;
}
Words familyNames()
{
    return kFamilies;
}
std::span<const RoleJobs> roleJobs()
{
    return kJobs;
}
Words organisations()
{
    return kOrganisations;
}
Words projects()
{
    return kProjects;
}
Words expectations()
{
    return kExpectations;
}
Words unknownRoles()
{
    return kUnknownRoles;
}
Words unknownTerritories()
{
    return kUnknownTerritories;
}

} // namespace quatuor::demo
