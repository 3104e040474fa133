// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Units, their places in one another, search, and a resource that is damaged.
#include "core/territories/reference.h"

#include "core/fault.h"
#include "core/territories/referencereader.h"

#include <QTimeZone>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace quatuor;

namespace {

const OfficialReference& reference()
{
    return OfficialReference::shipped();
}

OfficialUnit unitOf(const char* code, std::optional<TerritoryKind> kind = {})
{
    const auto unit = reference().find(QString::fromUtf8(code), kind);
    INFO(code);
    REQUIRE(unit);
    return *unit;
}

bool has(const std::vector<QString>& codes, const char* code)
{
    return std::find(codes.begin(), codes.end(), QString::fromUtf8(code)) != codes.end();
}

std::vector<std::string> searchCodes(const char* text, int most = 20)
{
    std::vector<std::string> codes;
    for (const OfficialUnit& unit : reference().search(QString::fromUtf8(text), most))
        codes.push_back(unit.code.toStdString());
    return codes;
}

/// A well-formed reference with one unit a section; `commune` is its line of the commune section.
QByteArray smallReference(const QByteArray& commune)
{
    const QByteArray tables
        = "[region]\n84\tRégion\t01001\tmetro\n[department]\n01\tAin\t84\t01001\tmetro\tEurope/Paris\n"
          "[commune]\n"
        + commune
        + "\n[part]\n[time-zone]\n[former]\n[epci]\n200000172\tCC Essai\tCC\t01\t860\t01001\n[ept]\n"
          "[past]\n200000172\tepci\t246201149\tCC de "
          "Naguère\t2019\tmerged\n01001\tcommune\t01001\tAncienne\t1974\trenamed\n";
    return "quatuor-territories\t2\t0.0.1\nEssai\n" + qCompress(tables);
}

} // namespace

TEST_CASE("the reference says its version and whom to thank")
{
    CHECK(reference().version() == QStringLiteral("6.0.0"));
    CHECK(reference().attribution().contains(QStringLiteral("Licence Ouverte")));
    CHECK(reference().attribution().contains(QStringLiteral("INSEE")));
}

TEST_CASE("a commune tells all that is known of it")
{
    const OfficialUnit unit = unitOf("01001");
    CHECK(unit.name == QStringLiteral("L'Abergement-Clémenciat"));
    CHECK(unit.siren == QStringLiteral("210100012"));
    CHECK(unit.kind == TerritoryKind::Commune);
    CHECK(unit.type == QStringLiteral("commune-actuelle"));
    CHECK(unit.department == QStringLiteral("01"));
    CHECK(unit.region == QStringLiteral("84"));
    CHECK(unit.parent.isEmpty());
    CHECK(unit.population == 860);
    CHECK(unit.timeZone == QStringLiteral("Europe/Paris"));
    CHECK(unit.zone == QStringLiteral("metro"));
}

TEST_CASE("a kind settles a code that a département and a région share")
{
    CHECK(unitOf("01").name == QStringLiteral("Ain"));
    CHECK(unitOf("01", TerritoryKind::Departement).name == QStringLiteral("Ain"));
    CHECK(unitOf("01", TerritoryKind::Region).name == QStringLiteral("Guadeloupe"));
    CHECK(unitOf("01", TerritoryKind::Region).department.isEmpty());
    CHECK_FALSE(reference().find(u"01001", TerritoryKind::Epci).has_value());
    CHECK_FALSE(reference().find(u"1001").has_value());
}

TEST_CASE("units tell their type, their seat and their people")
{
    CHECK(unitOf("200030658").type == QStringLiteral("CC"));
    CHECK(unitOf("243300316").type == QStringLiteral("METRO"));
    CHECK(unitOf("200057867").type == QStringLiteral("EPT"));
    CHECK(unitOf("200057867").department == QStringLiteral("93"));
    CHECK(unitOf("38").seat == QStringLiteral("38185"));
    CHECK(unitOf("84", TerritoryKind::Region).seat == QStringLiteral("69123"));
    CHECK(unitOf("38").population > 1'200'000);
    CHECK(unitOf("84", TerritoryKind::Region).population > unitOf("38").population);
}

TEST_CASE("a code of the past leads to the present")
{
    CHECK(unitOf("01340").parent == QStringLiteral("01015"));
    CHECK(unitOf("01340").type == QStringLiteral("commune-deleguee"));
    CHECK(unitOf("01015").name == QStringLiteral("Arboys en Bugey"));
    CHECK(unitOf("01003").code == QStringLiteral("01165"));
    CHECK(unitOf("75101").type == QStringLiteral("arrondissement-municipal"));
}

TEST_CASE("overseas territories have their own time zones")
{
    const std::pair<const char*, const char*> zones[]{{"97105", "America/Guadeloupe"}, {"97209", "America/Martinique"},
        {"97302", "America/Cayenne"}, {"97411", "Indian/Reunion"}, {"97502", "America/Miquelon"},
        {"97611", "Indian/Mayotte"}, {"97701", "America/St_Barthelemy"}, {"97801", "America/Marigot"},
        {"98613", "Pacific/Wallis"}, {"98735", "Pacific/Tahiti"}, {"98731", "Pacific/Marquesas"},
        {"98719", "Pacific/Gambier"}, {"98818", "Pacific/Noumea"}, {"974", "Indian/Reunion"},
        {"249740119", "Indian/Reunion"}, {"2A004", "Europe/Paris"}};
    for (const auto& [code, zone] : zones) {
        INFO(code);
        CHECK(unitOf(code).timeZone.toStdString() == zone);
        CHECK(QTimeZone(unitOf(code).timeZone.toLatin1()).isValid());
    }
    CHECK(unitOf("04", TerritoryKind::Region).timeZone == QStringLiteral("Indian/Reunion"));
}

TEST_CASE("groups have members, communes have containers")
{
    CHECK(has(reference().members(unitOf("200030658")), "38226"));
    CHECK(reference().members(unitOf("75")) == std::vector<QString>{QStringLiteral("75056")});
    CHECK(has(reference().members(unitOf("84", TerritoryKind::Region)), "01001"));
    CHECK(has(reference().members(unitOf("200057867")), "93066"));
    CHECK(reference().members(unitOf("38185")).empty());
    const std::vector<QString> saintDenis = reference().containers(unitOf("93066"));
    CHECK(saintDenis
        == std::vector<QString>{
            QStringLiteral("200054781"), QStringLiteral("200057867"), QStringLiteral("93"), QStringLiteral("11")});
    CHECK(reference().containers(unitOf("01340")) == reference().containers(unitOf("01015")));
    CHECK(reference().containers(unitOf("38")).empty());
    CHECK(reference().containers({}).empty());
}

TEST_CASE("the members of every département are those of its région")
{
    std::size_t members = 0;
    for (const char* code : {"01", "03", "07", "15", "26", "38", "42", "43", "63", "69", "73", "74"})
        members += reference().members(unitOf(code, TerritoryKind::Departement)).size();
    CHECK(members == reference().members(unitOf("84", TerritoryKind::Region)).size());
}

TEST_CASE("units overlap when one lies inside the other")
{
    const OfficialUnit commune = unitOf("38226");
    const OfficialUnit group = unitOf("200030658");
    CHECK(reference().overlaps(commune, group));
    CHECK(reference().overlaps(group, commune));
    CHECK(reference().overlaps(group, unitOf("38")));
    CHECK(reference().overlaps(unitOf("38"), unitOf("84", TerritoryKind::Region)));
    CHECK(reference().overlaps(unitOf("200057867"), unitOf("200054781")));
    CHECK(reference().overlaps(unitOf("75056"), unitOf("75")));
    CHECK(reference().overlaps(unitOf("01340"), unitOf("01015")));
    CHECK_FALSE(reference().overlaps(commune, commune));
    CHECK_FALSE(reference().overlaps(commune, unitOf("38185")));
    CHECK_FALSE(reference().overlaps(commune, unitOf("243300316")));
    CHECK_FALSE(reference().overlaps(unitOf("01"), unitOf("01", TerritoryKind::Region)));
    CHECK_FALSE(reference().overlaps({}, commune));
}

TEST_CASE("search follows what is typed")
{
    CHECK(searchCodes("gren", 2) == std::vector<std::string>{"200040715", "38185"});
    CHECK(searchCodes("grenoble", 1) == std::vector<std::string>{"38185"});
    CHECK(searchCodes("lyon", 1) == std::vector<std::string>{"69123"});
    CHECK(searchCodes("38185") == std::vector<std::string>{"38185"});
    CHECK(searchCodes("roses hay").front() == "94038");
    CHECK(searchCodes("st etienne du rouv").front() == "76575");
    CHECK(searchCodes("communauté de communes du triè").front() == "200030658");
    CHECK(searchCodes("Arbignieu") == std::vector<std::string>{"01015"});
    CHECK(searchCodes("saint", 7).size() == 7);
    CHECK(searchCodes("saint", 0).empty());
    CHECK(searchCodes("saint", -1).empty());
    CHECK(searchCodes("qwertz").empty());
}

TEST_CASE("a small reference is read")
{
    const auto table = territories::readReference(smallReference("01001\tEssai\t01\t210100012\t860"));
    CHECK(table.units.size() == 4);
    CHECK(table.rowOf(u"01001", TerritoryKind::Commune) == 2);
    CHECK(table.past.all().size() == 2);
}

TEST_CASE("a unit has a past: its own names, and the units that went into it")
{
    const OfficialUnit calais = unitOf("200090751");
    const std::vector<PastUnit> past = reference().past(calais);
    REQUIRE(past.size() == 1);
    CHECK(past[0].name == QStringLiteral("CA du Calaisis"));
    CHECK(past[0].code == QStringLiteral("246201149"));
    CHECK(past[0].merged);
    CHECK(past[0].until >= 2018);
    CHECK(unitOf("246201149").code == calais.code);
    CHECK_FALSE(reference().find(QStringLiteral("246201149"), TerritoryKind::Commune));

    const std::vector<PastUnit> names = reference().past(unitOf("200023778"));
    REQUIRE(names.size() == 2);
    CHECK(names[0].until > names[1].until);
    CHECK_FALSE(names[0].merged);
    CHECK(reference().past(unitOf("75056")).empty());
}

TEST_CASE("a search finds a unit by a name of its past, after those who bear it today")
{
    CHECK(searchCodes("calaisis") == std::vector<std::string>{"200090751"});
    CHECK(searchCodes("choletais").back() == "200071678");
}

TEST_CASE("a damaged reference is refused, not half read")
{
    const QByteArray whole = smallReference("01001\tEssai\t01\t210100012\t860");
    QByteArray otherFormat = whole;
    otherFormat.replace("\t2\t", "\t1\t");
    const QByteArray damaged[]{QByteArray(), "junk", whole.left(30), whole.left(whole.size() - 20), otherFormat,
        smallReference("01001\tEssai\t99\t210100012\t860"), smallReference("01001\tEssai\t01\tSIREN\t860"),
        smallReference("01001\tEssai\t01\t\t-3"), smallReference("01001\t\t01\t\t1"),
        smallReference("01001234567\tEssai\t01\t\t1"), smallReference("01002\tEssai\t01\t\t1"),
        smallReference("01001\t" + QByteArray(300, 'a') + "\t01\t\t1"), smallReference("[unknown]")};
    for (const QByteArray& bytes : damaged) {
        INFO(bytes.left(60).toStdString());
        CHECK_THROWS_AS(territories::readReference(bytes), Fault);
    }
}
