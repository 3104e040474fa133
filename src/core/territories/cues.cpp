// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/cues.h"

#include "core/territories/tokens.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

/// Thrice the longest official name.
constexpr qsizetype kLongestName = 200;

/// Words of bodies that the reference does not list. Whole words, anywhere in the text.
constexpr QStringView kBodies[] = {u"syndicat", u"syndicats", u"syndic", u"sivom", u"sivoms", u"sivu", u"sivus",
    u"sivos", u"sivm", u"sivop", u"sive", u"sia", u"siac", u"siae", u"siaep", u"siaepa", u"siaap", u"siaea", u"siah",
    u"saep", u"saiep", u"siasp", u"sictom", u"sicotom", u"sieamd", u"sieap", u"siep", u"siepa", u"siel", u"siis",
    u"sirp", u"sirpi", u"sirs", u"sirtom", u"sis", u"sisco", u"sits", u"smictom", u"smirtom", u"smitom", u"smica",
    u"smeg", u"smde", u"smdea", u"smep", u"smitred", u"smvos", u"smo", u"smage", u"smeag", u"smic", u"sydec", u"sydeme",
    u"sydom", u"syded", u"sydela", u"sydev", u"sded", u"sde", u"sdef", u"sdec", u"sdeg", u"sdis", u"sdee", u"sitcom",
    u"sitom", u"sivalor", u"spl", u"spla", u"sem", u"seml", u"epf", u"epfl", u"epage", u"eptb", u"epic", u"epcc",
    u"epa", u"petr", u"pnr", u"scot", u"rpi", u"gal", u"gip", u"association", u"associations", u"mission",
    u"federation", u"regroupement", u"lycee", u"college", u"ecoles", u"ecole", u"universite", u"ccas", u"cias",
    u"ehpad", u"hopital", u"chu", u"cpie", u"caue", u"adil", u"ademe", u"cerema", u"prefecture", u"ddt", u"ddtm",
    u"dreal", u"rectorat", u"cci", u"cma", u"caf", u"cpam", u"msa", u"sarl", u"sas", u"scic", u"scop", u"sncf",
    u"agence", u"comite", u"scolaire", u"scolaires", u"assainissement", u"mjc", u"afp", u"asa", u"afr", u"onf",
    u"fonciere", u"sted", u"ot", u"oti", u"epn", u"pole", u"poles", u"territoire energie", u"territoires energie"};

/// The same of several words, at the beginning of a word.
constexpr QStringView kBodyPhrases[]
    = {u"office de tourisme", u"office du tourisme", u"office public", u"parc naturel", u"parc national",
        u"mission locale", u"centre hospitalier", u"centre communal d action", u"centre intercommunal d action",
        u"centre de gestion", u"chambre de commerce", u"chambre d agriculture", u"chambre des metiers",
        u"chambre regionale", u"caisse d allocations", u"caisse des depots", u"entente intercommunale", u"entente pour",
        u"pole metropolitain", u"pole d equilibre", u"pole territorial", u"conseil de developpement",
        u"service departemental", u"regie des eaux", u"regie d eau", u"regie des transports", u"transports en commun",
        u"transport collectif", u"transports urbains", u"service des eaux", u"territoires d energie",
        u"territoire d energie", u"eau potable", u"s i v o m", u"s i v u", u"s i v o s", u"s i r p", u"s i a e p",
        u"s i d", u"s i du", u"s i e", u"s m i c t o m", u"s m du", u"s scolaire", u"bailleur social", u"musee de",
        u"musee d", u"camping de", u"camping du", u"amicale", u"comice", u"club", u"cooperative", u"compagnie"};

/// At the beginning of the text only: short words that names have elsewhere, as "SI" and "SM".
constexpr QStringView kFirstWords[] = {u"si", u"sm", u"sie", u"s i", u"s m", u"smv", u"sma", u"pays touristique",
    u"union des", u"groupement d", u"groupement des", u"maison de", u"maison des", u"maison du", u"regie"};

constexpr QStringView kStreets[] = {u"rue", u"avenue", u"av", u"ave", u"bd", u"boulevard", u"place", u"pl", u"chemin",
    u"che", u"impasse", u"imp", u"allee", u"allees", u"route", u"rte", u"quai", u"cours", u"square", u"lotissement",
    u"lieudit", u"voie", u"passage", u"residence", u"zac", u"za", u"zi", u"bis", u"ter", u"esplanade", u"promenade"};

constexpr QStringView kMailBoxes[] = {u"bp", u"cs", u"cedex"};

/// Frequent enough that two words of which the first is one are rather a person than a misspelt place.
constexpr QStringView kGivenNames[] = {u"alain", u"alexandre", u"alice", u"amelie", u"andre", u"anne", u"antoine",
    u"aurelie", u"benoit", u"bernard", u"bruno", u"camille", u"caroline", u"catherine", u"cecile", u"celine",
    u"chantal", u"charlotte", u"chloe", u"christelle", u"christian", u"christine", u"christophe", u"claire", u"claude",
    u"corinne", u"cyril", u"damien", u"daniel", u"david", u"delphine", u"denis", u"didier", u"dominique", u"elise",
    u"emilie", u"emma", u"emmanuel", u"eric", u"fabien", u"fabrice", u"florence", u"francis", u"francois", u"francoise",
    u"franck", u"frederic", u"gerard", u"gilles", u"guillaume", u"guy", u"helene", u"henri", u"herve", u"hugo",
    u"isabelle", u"jacqueline", u"jacques", u"jean", u"jeanne", u"jerome", u"julie", u"julien", u"karine", u"kevin",
    u"laetitia", u"laura", u"laurence", u"laurent", u"lea", u"leo", u"louise", u"lucas", u"lucie", u"luc", u"manon",
    u"marc", u"marie", u"marine", u"martine", u"mathieu", u"matthieu", u"maxime", u"melanie", u"michel", u"michele",
    u"mohamed", u"monique", u"monsieur", u"madame", u"mme", u"nadia", u"nathalie", u"nicolas", u"nicole", u"odile",
    u"olivier", u"pascal", u"pascale", u"patrice", u"patricia", u"patrick", u"paul", u"pauline", u"philippe", u"pierre",
    u"raphael", u"rene", u"richard", u"robert", u"roger", u"romain", u"sandrine", u"sarah", u"sebastien", u"serge",
    u"simon", u"sophie", u"stephane", u"stephanie", u"sylvain", u"sylvie", u"therese", u"thibault", u"thierry",
    u"thomas", u"valerie", u"veronique", u"victor", u"vincent", u"virginie", u"xavier", u"yann", u"yves"};

constexpr QStringView kCountries[] = {u"suisse", u"belgique", u"allemagne", u"autriche", u"luxembourg", u"italie",
    u"espagne", u"portugal", u"andorre", u"monaco", u"pays bas", u"royaume uni", u"angleterre", u"ecosse", u"irlande",
    u"pologne", u"roumanie", u"hongrie", u"grece", u"canada", u"quebec", u"etats unis", u"usa", u"maroc", u"algerie",
    u"tunisie", u"senegal", u"mali", u"burkina faso", u"benin", u"togo", u"cameroun", u"cote d ivoire", u"madagascar",
    u"haiti", u"liban", u"palestine", u"vietnam"};

constexpr QStringView kNoise[] = {u"mairie", u"siege", u"tranche", u"annee", u"lot", u"phase", u"dossier", u"projet",
    u"commune", u"communes", u"ville", u"nouvelle", u"deleguee", u"associee", u"centre", u"bourg", u"zz", u"ex",
    u"dept", u"departement", u"france", u"environs", u"canton", u"secteur", u"territoire", u"site", u"n", u"no", u"zi",
    u"za", u"cedex", u"hotel", u"ile", u"delegation", u"antenne", u"communaute"};

/// Those of them that make of the name behind them another body, or a part of the territory.
constexpr QStringView kParts[] = {u"canton", u"secteur", u"territoire", u"site", u"zi", u"za", u"hotel", u"delegation",
    u"antenne", u"environs", u"centre", u"projet", u"quartier", u"gare", u"aeroport", u"port", u"abbaye", u"chateau",
    u"domaine", u"lac", u"vallee", u"col", u"station", u"golf", u"foret", u"sci", u"gaec", u"earl", u"ferme"};

constexpr QStringView kGeneric[] = {u"pays", u"canton", u"cantons", u"region", u"grand", u"grande", u"bassin", u"val",
    u"vallee", u"vallees", u"terre", u"terres", u"territoire", u"coeur", u"portes", u"porte", u"rives", u"coteaux",
    u"plaine", u"plateau", u"environs", u"intercommunale"};

template <std::size_t Size>
bool isOneOf(QStringView word, const QStringView (&words)[Size])
{
    return std::ranges::find(words, word) != std::end(words);
}

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z');
}

bool hasPhrase(QStringView key, QStringView phrase)
{
    for (qsizetype at = key.indexOf(phrase); at >= 0; at = key.indexOf(phrase, at + 1)) {
        const qsizetype end = at + phrase.size();
        if ((at == 0 || key[at - 1] == u' ') && (end == key.size() || key[end] == u' '))
            return true;
    }
    return false;
}

bool isNumber(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "12 bis rue de la Mairie", "Mairie, 3 place de l'Église", "rue du Lac 5", "BP 12 38000 Vif".
bool isAddress(const Tokens& words)
{
    constexpr qsizetype kNear = 3;
    const auto isStreet = [](QStringView word) { return isOneOf(word, kStreets); };
    bool number = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!isNumber(words[at]))
            continue;
        number = true;
        const auto next = words.begin() + at + 1;
        if (std::any_of(next, next + std::min(kNear - 1, words.size() - at - 1), isStreet))
            return true;
    }
    const bool named = number && words.size() > 2 && isStreet(words[0]);
    const bool boxed = std::ranges::any_of(words, [](QStringView word) { return isOneOf(word, kMailBoxes); });
    return named || (boxed && number && words.size() > 2);
}

bool isPerson(const Tokens& words)
{
    return (words.size() == 2 || words.size() == 3) && isOneOf(words[0], kGivenNames);
}

bool isOtherBody(QStringView key, const Tokens& words)
{
    if (std::ranges::any_of(words, [](QStringView word) { return isOneOf(word, kBodies); }))
        return true;
    if (std::ranges::any_of(kBodyPhrases, [&](QStringView phrase) { return hasPhrase(key, phrase); }))
        return true;
    return std::ranges::any_of(kFirstWords, [&](QStringView phrase) {
        return key.startsWith(phrase) && (key.size() == phrase.size() || key[phrase.size()] == u' ');
    });
}

} // namespace

QLatin1StringView notAName(QStringView text, QStringView key)
{
    if (text.trimmed().isEmpty())
        return QLatin1StringView("empty");
    if (text.size() > kLongestName)
        return QLatin1StringView("too-long");
    if (text.contains(u'@'))
        return QLatin1StringView("email");
    if (std::ranges::any_of(key, isLatin))
        return {};
    const bool letters = std::ranges::any_of(key, [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    return letters ? QLatin1StringView("other-script") : QLatin1StringView("no-letters");
}

QLatin1StringView notAUnit(QStringView key)
{
    const Tokens words = tokensOf(key);
    if (isAddress(words))
        return QLatin1StringView("address");
    if (isOtherBody(key, words))
        return QLatin1StringView("body-not-listed");
    return isPerson(words) ? QLatin1StringView("person") : QLatin1StringView();
}

bool isGeneric(QStringView word)
{
    return isOneOf(word, kGeneric);
}

bool isOfPart(QStringView firstWord)
{
    return isOneOf(firstWord, kParts);
}

bool isForeign(QStringView inBrackets)
{
    return isOneOf(inBrackets, kCountries);
}

bool isNoise(QStringView word)
{
    return isOneOf(word, kNoise) || isNumber(word);
}

} // namespace quatuor::territories
