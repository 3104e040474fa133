// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory.h"

#include "core/codetable.h"
#include "core/territories/kindwords.h"
#include "core/text.h"

namespace quatuor {

namespace {

constexpr CodeTable<TerritoryKind, 10> kKinds{{
    {TerritoryKind::Commune, QLatin1StringView("commune")},
    {TerritoryKind::Epci, QLatin1StringView("epci")},
    {TerritoryKind::Ept, QLatin1StringView("ept")},
    {TerritoryKind::Departement, QLatin1StringView("departement")},
    {TerritoryKind::Region, QLatin1StringView("region")},
    {TerritoryKind::Petr, QLatin1StringView("petr")},
    {TerritoryKind::Pnr, QLatin1StringView("pnr")},
    {TerritoryKind::Syndicat, QLatin1StringView("syndicat")},
    {TerritoryKind::Groupement, QLatin1StringView("groupement")},
    {TerritoryKind::Other, QLatin1StringView("other")},
}};

}

QLatin1StringView code(TerritoryKind kind)
{
    return codeOf(kKinds, kind);
}

std::optional<TerritoryKind> territoryKind(QStringView text)
{
    const auto word = territories::kindPrefix(text::foldKey(text));
    return word ? std::optional(word->kind) : std::nullopt;
}

} // namespace quatuor
