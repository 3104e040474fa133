// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desk when there is one, else the reference.
#include "cli/territorylookup.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

Territory asTerritory(const OfficialUnit& unit)
{
    return {{}, unit.code, unit.name, unit.kind, unit.department, unit.timeZone, unit.population};
}

std::vector<OfficialUnit> unitsOf(const std::vector<QString>& codes)
{
    std::vector<OfficialUnit> units;
    for (const QString& code : codes) {
        if (const std::optional<OfficialUnit> unit = OfficialReference::shipped().find(code))
            units.push_back(*unit);
    }
    return units;
}

} // namespace

std::vector<Territory> searchTerritories(Desk* desk, const QString& text, int most)
{
    if (desk != nullptr)
        return TerritoryDesk(*desk).search(text, most);
    std::vector<Territory> found;
    for (const OfficialUnit& unit : OfficialReference::shipped().search(text, most))
        found.push_back(asTerritory(unit));
    return found;
}

TerritoryMatch matchTerritory(Desk* desk, const TerritoryText& text, const QString& department)
{
    return desk != nullptr ? TerritoryDesk(*desk).match(text, department)
                           : OfficialReference::shipped().match(text, department);
}

Outcome<TerritoryInfo> territoryInfo(Desk* desk, const QString& codeOrId)
{
    if (desk != nullptr)
        return TerritoryDesk(*desk).info(codeOrId);
    const OfficialReference& reference = OfficialReference::shipped();
    const std::optional<OfficialUnit> unit = reference.find(codeOrId);
    if (!unit)
        return refuse(RefusalKind::Usage, "territory.not-found"_L1, {{"territory"_L1, codeOrId}});
    return TerritoryInfo{asTerritory(*unit), unit, unitsOf(reference.members(*unit)), officialContainers(*unit), {}};
}

} // namespace quatuor::cli
