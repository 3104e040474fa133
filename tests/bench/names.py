# SPDX-FileCopyrightText: 2026 The Quatuor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that fictive people and projects are made of."""

GIVEN = """Adèle Agathe Aïcha Alain Aline Amélie André Anaïs Anne-Sophie Antoine Armelle Arnaud Aurélie Bastien Béatrice Benoît Bérénice
Camille Capucine Cécile Célia Chloé Christelle Clément Colette Corentin Cyril Daphné David Delphine Denis Dorothée Édith Élise Éloïse
Émile Emma Éric Esther Étienne Eugénie Fabien Fanny Fatou Félix Flore François Françoise Gaëlle Gaspard Geneviève Géraldine Gilles
Grégoire Guénolé Hadrien Hélène Héloïse Hervé Hugo Inès Irène Isabelle Jacques Jean-Baptiste Jean-Luc Jeanne Jérémie Joëlle Joséphine
Judith Jules Julie Karim Karine Laëtitia Laure Léa Léonie Loïc Louise Luc Lucie Ludovic Maëlle Magali Marc Marguerite Marie-Ange Marine
Mathilde Maxime Mehdi Mélanie Michèle Mireille Mohamed Muriel Nadège Naïma Nathan Noé Noémie Océane Odile Olivier Pascale Patrice Paul
Pauline Pénélope Philippe Pierre Quentin Rachid Raphaëlle Régis Rémi René Roland Romane Rose Sabine Salomé Samir Sandrine Sébastien
Simon Solène Sonia Stéphane Suzanne Sylvie Théo Thérèse Thibault Tiphaine Valérie Véronique Victor Vincent Virginie Xavier Yaël Yann
Yasmine Yvette Zoé""".split()

FAMILY = """Abadie Allard Amrani Andrieux Arnaud Aubert Barbier Barthélemy Baudry Bazin Beaufils Bécu Belkacem Benali Béranger Bernard
Berthelot Besnard Bigot Blanchard Bodin Boisseau Bonnet Bouchet Boulanger Bourgeois Boyer Brisset Brunet Cadiou Carpentier Castaing
Chabert Champion Charpentier Chauvin Chevalier Collet Cordier Cornu Courtois Coutelle Cros Daniel Dauphin Debray Delacroix Delahaye
Delattre Delmas Denis Deschamps Desjardins Diallo Drouet Dubois Dufour Dumoulin Dupré Durand Duval Esnault Estève Étienne Évrard Fabre
Faure Fèvre Fleury Fontaine Forestier Fournier Gaillard Garcin Garnier Gauthier Géraud Gérard Giraud Girault Gosselin Grondin Guérin
Guichard Guillemot Haddad Hamel Hébert Hoarau Huet Imbert Jacob Jaouen Joly Jourdan Julien Keïta Kerbrat Klein Labbé Lacombe Lacroix
Lagarde Lambert Langlois Lebeau Leclerc Lefèvre Le Gall Le Goff Legrand Lemaître Lenoir Leroux Lévêque Loiseau Lopès Maillard Mallet
Mangin Marchal Marchand Maréchal Martel Martinez Masson Maurel Mazé Mercier Métayer Meunier Meyer Michelet Millet Monnier Moreau Morel
Morin Moulin Mouliné Müller Navarro Nédélec N'Diaye Nicolas Noël Ollivier Pallier Paquet Parmentier Pasquier Payet Pélissier Perret
Perrin Petitjean Picard Pineau Poirier Poulain Prévost Prigent Quéméré Raynaud Régnier Renard Ricard Richard Rivière Robin Rocher Roger
Rolland Rousseau Roux Royer Sabatier Salaün Sanchez Schmitt Séguin Serre Simonet Tanguy Techer Tessier Thébault Thomas Tissot Toussaint
Traoré Trouvé Vaillant Valentin Vallée Vasseur Verdier Vernet Vidal Vigneron Villeneuve Vincent Voisin Wagner Weber Zimmermann""".replace(
    "Le G", "Le_G").split()

# code, organisation (or None: the territory itself), jobs
ROLES = (
    ("elu", None, ("Maire", "Adjointe au maire", "Conseiller municipal", "Vice-présidente", "Conseillère communautaire")),
    ("agent", None, ("Directeur général des services", "Chargée de mission transition", "Cheffe de projet", "Urbaniste")),
    ("agent_etat", "DDT du département", ("Référent territorial", "Cheffe d'unité", "Chargé d'études", "Déléguée territoriale")),
    ("acteur_socio_eco", "Association du pays", ("Présidente", "Gérant", "Coordinatrice", "Animateur", "Trésorière")),
)

PROJECTS = ("Plan alimentaire", "Mobilités douces", "Rénovation des écoles", "Eau partagée", "Énergie citoyenne", "Centre-bourg vivant",
            "Forêt et filières", "Tiers-lieu", "Littoral 2050", "Friche à recoudre")
EXPECTATIONS = ("Amorcer une réflexion stratégique", "Élargir une dynamique locale et ses coopérations",
                "Équiper nos projets de transition", "Rencontrer des pairs")
