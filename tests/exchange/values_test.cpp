// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values as forms write them: booleans, dates, moments, telephone numbers, names.
#include "exchange/tablereading.h"
#include "exchange/values/boolean.h"
#include "exchange/values/namedmember.h"
#include "exchange/values/noname.h"
#include "exchange/values/personname.h"
#include "exchange/values/phone.h"
#include "exchange/values/timestampreading.h"
#include "exchange/values/tworoles.h"

#include <catch2/catch.hpp>

#include <array>

using namespace quatuor;
using namespace quatuor::test;

namespace {

using quatuor::test::s;

std::string s(const QDateTime& moment)
{
    return s(moment.toString(Qt::ISODate));
}

const QTimeZone kParis("Europe/Paris");

} // namespace

TEST_CASE("yes and no in the words of forms")
{
    const auto yes = GENERATE("oui", "Oui", " OUI ", "yes", "true", "VRAI", "x", "X", "1", "✓", "☑",
        "Oui, j'ai lu la notice", "J’accepte que…", "oui.", "checked");
    CHECK(parseBoolean(q(yes)) == std::optional(true));
    const auto no = GENERATE("", "  ", "non", "No", "FALSE", "faux", "0", "Non, pas encore", "unchecked");
    CHECK(parseBoolean(q(no)) == std::optional(false));
    const auto neither = GENERATE("peut-être", "Zoé Martin", "2", "noémie", "ouistiti", "1 rue Haute", "?");
    CHECK(parseBoolean(q(neither)) == std::nullopt);
}

TEST_CASE("a date that can only be read one way")
{
    const auto text = GENERATE("2026-09-16", "2026-09-16T09:30:00", "2026/09/16", "16/09/2026", "16-09-26", "16.9.2026",
        "09/16/2026", "16 septembre 2026", "mercredi 16 septembre 2026", "Mercredi 16 sept. 2026, 9h30",
        "Journée du 16/09/2026 (visio)", "September 16, 2026", "Wednesday, Sep 16th, 2026", "16 SEPTEMBRE 2026",
        "46281", "46281.5", "16-sept-26", "16 sept. 26");
    INFO(text);
    CHECK(s(readDate(q(text)).date().toString(Qt::ISODate)) == "2026-09-16");
}

TEST_CASE("days and months in letters that resemble others")
{
    CHECK(readDate(q("1er août 2026")).date() == QDate(2026, 8, 1));
    CHECK(readDate(q("mardi 3 mars 2026")).date() == QDate(2026, 3, 3));
    CHECK(readDate(q("2 juin 2026")).date() == QDate(2026, 6, 2));
    CHECK(readDate(q("2 juil. 2026")).date() == QDate(2026, 7, 2));
    CHECK(readDate(q("29 février 2028")).date() == QDate(2028, 2, 29));
}

TEST_CASE("what is no date, or two")
{
    const auto text = GENERATE("", "bientôt", "16 septembre", "31/02/2026", "29 février 2026",
        "du 16/09/2026 au 17/09/2026", "16 septembre 2026 ou 17 septembre 2026", "2026", "16/09", "01001", "16/09-2026",
        "1/2/345", "mardi 3 2026");
    INFO(text);
    CHECK_FALSE(readDate(q(text)).isReadable());
}

TEST_CASE("days without a year, and several dates, are told from dates")
{
    const auto day = GENERATE("7 octobre", "mercredi 7 octobre", "07/10", "7-oct", "October 7", "7 octobre, 14 h");
    INFO(day);
    CHECK_FALSE(readDate(q(day)).isReadable());
    REQUIRE(daysIn(q(day)).size() == 1);
    CHECK(daysIn(q(day)).front().dayFirst == QDate(kAnyYear, 10, 7));
    const auto several = GENERATE("16/09/2026; 07/10/2026", "16 septembre 2026; 7 octobre 2026",
        "16 et 17 septembre 2026", "16 septembre 2026 (16/09/2026) ou 07/10/2026");
    INFO(several);
    CHECK(datesIn(q(several)).size() == 2);
    CHECK(datesIn(u"16 septembre 2026 (16/09/2026)").size() == 1);
    const auto numbered = GENERATE("Journée n°1 – 17 novembre 2026", "Session 2 - 19 janvier 2027",
        "Session 2 (19 janvier 2027)", "1) 17 novembre 2026", "2. 19 janvier 2027");
    INFO(numbered);
    CHECK(datesIn(q(numbered)).size() == 1);
    CHECK(readDate(q(numbered)).isReadable());
    CHECK(daysIn(u"7 octobre ou 18 novembre").size() == 2);
    CHECK(daysIn(u"16/09/2026").empty());
}

TEST_CASE("the order of day and month is proved by a column, or it stays in doubt")
{
    const DateReading doubt = readDate(u"03/04/2026");
    const DateReading dayFirst = readDate(u"16/09/2026");
    const DateReading monthFirst = readDate(u"09/16/2026");
    const DateReading same = readDate(u"05/05/2026");
    CHECK(doubt.isAmbiguous());
    CHECK_FALSE(doubt.date().isValid());
    CHECK_FALSE(same.isAmbiguous());
    CHECK(same.date() == QDate(2026, 5, 5));
    CHECK(dateOrder(std::array{doubt, dayFirst, same}) == DateOrder::DayFirst);
    CHECK(dateOrder(std::array{monthFirst, doubt}) == DateOrder::MonthFirst);
    CHECK(dateOrder(std::array{doubt, same}) == DateOrder::Unknown);
    CHECK(dateOrder(std::array{dayFirst, monthFirst, dayFirst}) == DateOrder::Unknown);
    CHECK(doubt.date(DateOrder::DayFirst) == QDate(2026, 4, 3));
    CHECK(doubt.date(DateOrder::MonthFirst) == QDate(2026, 3, 4));
}

TEST_CASE("moments as form services write them, in UTC")
{
    const auto [text, expected] = GENERATE(table<const char*, const char*>({
        {"2018/01/22 3:49:23 PM UTC+1", "2018-01-22T14:49:23Z"},
        {"2018/01/22 12:05:00 AM UTC+1", "2018-01-21T23:05:00Z"},
        {"22/01/2018 15:49", "2018-01-22T14:49:00Z"},
        {"22/07/2018 15:49", "2018-07-22T13:49:00Z"},
        {"2026-03-04T14:25:00Z", "2026-03-04T14:25:00Z"},
        {"2026-03-04T14:25:00.123+02:00", "2026-03-04T12:25:00Z"},
        {"2026-03-04T14:25:00-0930", "2026-03-04T23:55:00Z"},
        {"2026-03-04 14:25:00 UTC", "2026-03-04T14:25:00Z"},
        {"22 janvier 2018 à 15h49", "2018-01-22T14:49:00Z"},
        {"22/01/2018 9:05 Paris", "2018-01-22T08:05:00Z"},
        {"1/22/2018, 3:49:23\u202FPM", "2018-01-22T14:49:23Z"},
        {"22/01/2018", "2018-01-21T23:00:00Z"},
    }));
    INFO(text);
    CHECK(s(readTimestamp(q(text), kParis).moment()) == expected);
}

TEST_CASE("a moment in doubt is day first, unless its column says otherwise")
{
    const TimestampReading reading = readTimestamp(u"04/03/2026 14:25", kParis);
    CHECK(s(reading.moment()) == "2026-03-04T13:25:00Z");
    CHECK(s(reading.moment(DateOrder::MonthFirst)) == "2026-04-03T12:25:00Z");
    CHECK_FALSE(readTimestamp(u"hier à 14:25", kParis).isReadable());
    CHECK_FALSE(readTimestamp(u"04/03/2026 25:99", kParis).isReadable());
}

TEST_CASE("telephone numbers as written in France, whatever the writing")
{
    const auto text = GENERATE(
        "+33612345678", "06 12 34 56 78", "06.12.34.56.78", "0033 6 12 34 56 78", "+33 (0)6 12-34-56-78", "0612345678");
    CHECK(s(frenchPhone(q(text))) == "06 12 34 56 78");
    CHECK(s(frenchPhone(q("+262692123456"))) == "06 92 12 34 56");
    const auto other
        = GENERATE("+41 22 345 67 89", "poste 12", "", "06 12 34 56", "06 12 34 56 78 ou 79", "0012345678");
    CHECK(s(frenchPhone(q(other))) == other);
}

TEST_CASE("what a spreadsheet took from a telephone number is given back, nothing else")
{
    CHECK(s(repairedPhone(q("33612345678"))) == "+33612345678");
    CHECK(s(repairedPhone(q("612345678"))) == "0612345678");
    for (const char* text : {"0612345678", "06 12 34 56 78", "+33612345678", "4122345678", "12"})
        CHECK(s(repairedPhone(q(text))) == text);
}

TEST_CASE("a whole name is told apart by a comma, by capitals, or by the order of the heading")
{
    struct Case {
        const char* name;
        std::optional<NameOrder> order;
        const char* given;
        const char* family;
        bool certain;
    };
    const auto one = GENERATE(values<Case>({
        {"Zoé Martin", std::nullopt, "Zoé", "Martin", false},
        {"Zoé Martin", NameOrder::GivenFirst, "Zoé", "Martin", true},
        {"Martin Zoé", NameOrder::FamilyFirst, "Zoé", "Martin", true},
        {"Zoé de la TOUR", NameOrder::GivenFirst, "Zoé", "de la TOUR", true},
        {"LE GOFF Marie Anne", std::nullopt, "Marie Anne", "LE GOFF", true},
        {"M. Loïc GIRARD", std::nullopt, "Loïc", "GIRARD", true},
        {"Girard, Loïc", std::nullopt, "Loïc", "Girard", true},
        {"Zola", std::nullopt, "", "Zola", true},
        {"ZOE MARTIN", std::nullopt, "ZOE", "MARTIN", false},
        {"Marie Anne Roy", NameOrder::GivenFirst, "Marie", "Anne Roy", false},
    }));
    const SplitName split = splitName(q(one.name), one.order);
    INFO(one.name);
    CHECK(s(split.given) == one.given);
    CHECK(s(split.family) == one.family);
    CHECK(split.certain == one.certain);
}

TEST_CASE("the address tells the names apart, whatever the heading asked for")
{
    struct Case {
        const char* name;
        const char* address;
        const char* given;
        const char* family;
    };
    const auto one = GENERATE(values<Case>({
        {"Jérôme Hochard", "jerome.hochard@example.org", "Jérôme", "Hochard"},
        {"Hochard Jérôme", "jerome.hochard@example.org", "Jérôme", "Hochard"},
        {"Hochard Jérôme", "jhochard@example.org", "Jérôme", "Hochard"},
        {"Mme Hélène d'Amico", "helene.damico@example.org", "Hélène", "d'Amico"},
        {"Marie-Claude Saint-Pierre", "marie-claude.saint-pierre3@example.org", "Marie-Claude", "Saint-Pierre"},
        {"Saint-Pierre Marie-Claude", "mc.saintpierre@example.org", "Marie-Claude", "Saint-Pierre"},
        {"Marie Claude de la Tour", "mc@example.org", "Tour",
            "Marie Claude de la"}, // it says nothing: the heading does
        {"Jérôme Hochard", "hochard.jerome@example.org", "Jérôme", "Hochard"}, // a house that turns them round
        {"HOCHARD Jérôme", "mairie@example.org", "Jérôme", "HOCHARD"},
    }));
    const SplitName split = splitName(q(one.name), NameOrder::FamilyFirst, q(one.address));
    INFO(one.name);
    CHECK(s(split.given) == one.given);
    CHECK(s(split.family) == one.family);
}

TEST_CASE("an office behind a title is no given name")
{
    CHECK(s(splitName(u"Madame la sous-pr\u00e9f\u00e8te Claire DUBOIS", {}).given) == "Claire");
    CHECK(s(splitName(u"M. le maire Jean DUPONT", {}).given) == "Jean");
    CHECK(s(splitName(u"M. le maire", {}).family) == "le maire");
    CHECK(s(splitName(u"M. Le Maire Bruno", NameOrder::FamilyFirst).family) == "Le Maire");
}

TEST_CASE("what is told apart of a name has no white space around it")
{
    for (const char* name : {"Mme \f\fRoy", "Zo\xC3\xA9 \fRoy", "\fRoy\f Z", "Zo\xC3\xA9,\f Roy", "ROY\f Zo\xC3\xA9"}) {
        const SplitName split = splitName(QString::fromUtf8(name), std::nullopt);
        CHECK(split.given == split.given.trimmed());
        CHECK(split.family == split.family.trimmed());
    }
}

TEST_CASE("a role that is a substitute's is told from a role")
{
    const auto substitute = GENERATE("Élue suppléante", "élu suppléant", "Agent·e de l'État (suppléant·e)",
        "SUPPLÉANTE – Élu", "Acteur socio-économique - suppléant(e)", "Substitute (elected)", "de l’élue suppléante");
    INFO(substitute);
    CHECK(saysSubstitute(q(substitute)));
    const auto other = GENERATE("", "Élue", "Élu titulaire", "Élu·e (titulaire ou suppléant·e)",
        "Conseiller communautaire suppléant", "Agent d'une agence de suppléance", "Agent, service des suppléments");
    INFO(other);
    CHECK_FALSE(saysSubstitute(q(other)));
}

TEST_CASE("a cell names one of several people by their address, their name, or a family name of their own")
{
    const std::array people{NameCard{q("Zoé"), q("Martin"), q("zoe@a.example.org")},
        NameCard{q("Loïc"), q("Girard"), q("loic@a.example.org")}, NameCard{q("Anna"), q("Girard"), {}},
        NameCard{{}, {}, q("x@a.example.org")}};
    const auto member = [&](const char* cell) { return namedMember(q(cell), people); };
    CHECK(member("Zoé Martin") == std::optional<std::size_t>(0));
    CHECK(member("GIRARD Anna") == std::optional<std::size_t>(2));
    CHECK(member("Mme Zoe MARTIN") == std::optional<std::size_t>(0));
    CHECK(member("LOIC@a.example.org") == std::optional<std::size_t>(1));
    CHECK(member("Zoé (x@a.example.org)") == std::optional<std::size_t>(3));
    CHECK(member("Martin") == std::optional<std::size_t>(0));
    CHECK(member("M. Girard") == std::nullopt); // there are two
    CHECK(member("Zoé Girard") == std::nullopt);
    CHECK(member("autre@a.example.org") == std::nullopt);
    CHECK(member("") == std::nullopt);
}

TEST_CASE("what stands for a name and is nobody's is told from a name")
{
    const auto nobody = GENERATE("néant", "-", "--", "/", ".", "…", "?", "X", "xxx", "0", "NC", "N/A", "none", "Aucun",
        "aucune", "aucun(e)", "PERSONNE", "vacant", "poste vacant", "Oui", "non", "cf. mail", "idem", "idem élu",
        "absent", "Absente", "excusé", "excusé·e", "non désigné", "non désigné(e)", "non communiqué",
        "pas d'élu disponible", "Pas d’agent", "élu·e : néant");
    INFO(nobody);
    CHECK(nameSays(q(nobody)) == NameSays::Nobody);
    CHECK(nameSays({}, q(nobody)) == NameSays::Nobody);
    CHECK(nameSays(q(nobody), q(nobody)) == NameSays::Nobody);
    CHECK(nameSays(u"Marie", q(nobody)) == NameSays::Somebody);
}

TEST_CASE("a place to come is told from a name")
{
    const auto toCome = GENERATE("à venir", "Nom à venir", "A PRÉCISER", "TBD", "en attente", "en attente de réponse",
        "en cours d'identification", "recherche en cours", "pas encore identifié(e)", "à compléter", "à voir",
        "à identifier", "à nommer", "élu·e à désigner");
    INFO(toCome);
    CHECK(nameSays(q(toCome)) == NameSays::ToCome);
    CHECK(nameSays({}, q(toCome)) == NameSays::ToCome);
}

TEST_CASE("names are not taken for what stands for none")
{
    const auto name = GENERATE("", "Nane", "Personnaz", "Aucuny", "Malcolm X", "Marie Personne", "M. Personne",
        "Vacante-Roy", "Idemi", "Nonon", "Xu", "Pas Denis", "Cyr", "Élu Martin", "Enguerrand", "À Nguyen", "李");
    INFO(name);
    CHECK(nameSays(q(name)) == NameSays::Somebody);
    CHECK(nameSays(u"Zoé", q(name)) == NameSays::Somebody);
}

TEST_CASE("two people in a cell are seen, one is not taken for two")
{
    const auto two = GENERATE(
        "Zoé Martin et Loïc Girard", "Zoé & Loïc", "Martin / Girard", "Zoé Martin ; Loïc Girard", "Zoé\nLoïc");
    CHECK(holdsTwoNames(q(two)));
    const auto one = GENERATE("Zoé Martin", "Étienne Etchegaray", "Jean-Pierre Et", "", "Et Demain");
    CHECK_FALSE(holdsTwoNames(q(one)));
    CHECK(holdsTwoEmails(u"a@a.example.org; b@b.example.org"));
    CHECK_FALSE(holdsTwoEmails(u"Zoé Martin <a@a.example.org>"));
}
