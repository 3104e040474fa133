// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/territories/territorypackage.h"

#include "exchange/json/boundedjson.h"
#include "exchange/territories/packagearchive.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace quatuor {

namespace {

using nlohmann::json;
using territories::ReferenceTables;
using territories::TableLine;
using territories::TableLines;

constexpr QLatin1StringView kName("@etalab/decoupage-administratif");
constexpr auto kCurrent = "commune-actuelle";
constexpr auto kParis = "Europe/Paris";

/// What is not as the versions known: a file of the package, or the code of a unit.
struct OtherLayout {
    std::string seen;
};

std::string textOf(const json& unit, const char* key)
{
    return unit.value(key, std::string());
}

/// A code or a word of the package's own, which no table could hold with a tab or an end of line in it.
std::string wordOf(const json& unit, const char* key)
{
    const std::string word = unit.at(key).get<std::string>();
    if (word.empty() || std::ranges::any_of(word, [](unsigned char c) { return c < ' '; }))
        throw OtherLayout{key};
    return word;
}

std::string peopleOf(const json& unit, const char* key)
{
    return std::to_string(unit.value(key, 0));
}

/// The commune that a delegated or associated commune, or an arrondissement, is part of.
std::string parentOf(const json& commune)
{
    const std::string seat = textOf(commune, "chefLieu");
    return seat.empty() ? textOf(commune, "commune") : seat;
}

/// A name of one line, without runs of spaces.
std::string nameOf(const json& unit)
{
    return QString::fromStdString(unit.at("nom").get<std::string>()).simplified().toStdString();
}

class PackageReader {
public:
    PackageReader(const PackageFiles& files, const ReferenceTables& before)
        : m_files(files)
    {
        for (const TableLine& department : before.departments)
            m_zones.emplace(department[0], department.at(5));
        m_tables.timeZones = before.timeZones;
    }

    ReferenceTables read()
    {
        const json about = document("package.json");
        if (about.at("name").get<std::string>() != std::string(kName.data(), std::size_t(kName.size())))
            throw OtherLayout{textOf(about, "name")};
        m_tables.version = about.at("version").get<std::string>();
        readRegions(units("regions"));
        readDepartments(units("departements"));
        readCommunes(units("communes"));
        readGroups(units("epci"), m_tables.epcis);
        readGroups(units("ept"), m_tables.epts);
        return std::move(m_tables);
    }

private:
    json document(const std::string& path)
    {
        // A file that is missing is not JSON either.
        Outcome<json> content = parseBoundedJson(m_files.value(QString::fromStdString(path)));
        if (!content)
            throw OtherLayout{path};
        return std::move(content.value());
    }

    std::vector<json> units(const std::string& name)
    {
        std::vector<json> all = document("data/" + name + ".json").get<std::vector<json>>();
        std::ranges::sort(
            all, {}, [](const json& unit) { return std::pair(wordOf(unit, "code"), textOf(unit, "type")); });
        return all;
    }

    void readRegions(const std::vector<json>& regions)
    {
        for (const json& each : regions)
            m_tables.regions.push_back(
                {wordOf(each, "code"), nameOf(each), wordOf(each, "chefLieu"), wordOf(each, "zone")});
    }

    void readDepartments(const std::vector<json>& departments)
    {
        for (const json& each : departments) {
            const std::string code = wordOf(each, "code");
            const auto zone = m_zones.find(code);
            m_tables.departments.push_back({code, nameOf(each), wordOf(each, "region"), wordOf(each, "chefLieu"),
                wordOf(each, "zone"), zone == m_zones.end() ? kParis : zone->second});
            m_placeOf.emplace(code, std::pair(wordOf(each, "region"), wordOf(each, "zone")));
        }
    }

    void readCommunes(const std::vector<json>& communes)
    {
        for (const json& each : communes) {
            check(each);
            const std::string code = wordOf(each, "code");
            const std::string people = peopleOf(each, "population");
            if (const std::string parent = parentOf(each); !parent.empty()) {
                m_tables.parts.push_back(
                    {code, nameOf(each), wordOf(each, "departement"), wordOf(each, "type"), people, parent});
                continue;
            }
            m_departmentOf.emplace(code, wordOf(each, "departement"));
            m_tables.communes.push_back(
                {code, nameOf(each), wordOf(each, "departement"), textOf(each, "siren"), people});
            for (const json& former : each.value("anciensCodes", json::array()))
                m_tables.formerCodes.push_back({former, code});
        }
        std::ranges::sort(m_tables.formerCodes);
        std::erase_if(m_tables.timeZones, [&](const TableLine& line) { return !m_departmentOf.contains(line[0]); });
    }

    /// What the tables take for granted: the région of a commune is its département's, and only a part of a commune
    /// has one that it is part of.
    void check(const json& commune) const
    {
        const auto place = m_placeOf.find(wordOf(commune, "departement"));
        const bool isPart = wordOf(commune, "type") != kCurrent;
        if (place == m_placeOf.end() || place->second != std::pair(wordOf(commune, "region"), wordOf(commune, "zone"))
            || isPart == parentOf(commune).empty())
            throw OtherLayout{wordOf(commune, "code")};
    }

    void readGroups(const std::vector<json>& groups, TableLines& lines)
    {
        for (const json& group : groups) {
            std::vector<std::string> codes;
            for (const json& member : group.at("membres"))
                codes.push_back(wordOf(member, "code"));
            std::ranges::sort(codes);
            std::string members;
            for (const std::string& code : codes)
                members.append(members.empty() ? "" : " ").append(code);
            lines.push_back({wordOf(group, "code"), nameOf(group), wordOf(group, "type"), departmentOf(group),
                peopleOf(group, "populationMunicipale"), members});
        }
    }

    /// The package does not tell the seat of a group: the département where most of its people live stands for it.
    std::string departmentOf(const json& group) const
    {
        std::map<std::string, long long> people;
        for (const json& member : group.at("membres")) {
            const auto department = m_departmentOf.find(wordOf(member, "code"));
            if (department == m_departmentOf.end())
                throw OtherLayout{wordOf(group, "code")};
            people[department->second] += member.value("populationMunicipale", 0);
        }
        if (people.empty())
            throw OtherLayout{wordOf(group, "code")};
        return std::ranges::max_element(people, {}, [](const auto& share) { return share.second; })->first;
    }

    const PackageFiles& m_files;
    ReferenceTables m_tables;
    std::unordered_map<std::string, std::string> m_zones; ///< département → time zone
    std::unordered_map<std::string, std::pair<std::string, std::string>> m_placeOf; ///< département → région, zone
    std::unordered_map<std::string, std::string> m_departmentOf; ///< commune of today → département
};

QString attributionOf(const std::string& version)
{
    return QStringLiteral("%1 %2 – Sources : INSEE (Code officiel géographique, populations légales), "
                          "DGCL (liste des EPCI à fiscalité propre) – Licence Ouverte 2.0")
        .arg(QString(kName), QString::fromStdString(version));
}

Unexpected<Refusal> refusal(const char* code, const QString& subject, const QString& seen = {})
{
    Arguments args{{QLatin1StringView("file"), subject}};
    if (!seen.isEmpty())
        args.push_back({QLatin1StringView("seen"), seen});
    return refuse(RefusalKind::Unreadable, QLatin1StringView(code), std::move(args));
}

} // namespace

bool looksLikePackage(QByteArrayView bytes)
{
    return bytes.startsWith("\x1f\x8b");
}

Outcome<ReferenceTables> readTerritoryPackage(
    const QByteArray& bytes, const ReferenceTables& before, const QString& subject)
{
    const std::optional<PackageFiles> files = readPackageArchive(bytes);
    if (!files)
        return refusal("reference.damaged", subject);
    try {
        ReferenceTables tables = PackageReader(*files, before).read();
        tables.attribution = attributionOf(tables.version).toStdString();
        return tables;
    } catch (const OtherLayout& other) {
        return refusal("reference.other-layout", subject, QString::fromStdString(other.seen));
    } catch (const json::exception&) {
        // A member that all versions known have is missing, or is of another type.
        return refusal("reference.other-layout", subject, QStringLiteral("*.json"));
    }
}

} // namespace quatuor
