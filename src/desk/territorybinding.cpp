// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/territorybinding.h"

#include "core/territories/reference.h"
#include "desk/territorydesk.h"
#include "store/territorystore.h"

namespace quatuor {

TerritoryId bindMatch(TerritoryBook& book, const TerritoryMatch& match)
{
    if (!match.settled())
        return {};
    const TerritoryCandidate& best = match.candidates.front();
    if (!best.own.isNull())
        return best.own;
    if (const TerritoryId known = book.find(best.kind, best.code); !known.isNull())
        return known;
    const std::optional<OfficialUnit> unit = OfficialReference::shipped().find(best.code, best.kind);
    return unit ? book.ensure(*unit) : TerritoryId();
}

TerritoryId bindTerritory(Desk& desk, Recorder& recorder, const TerritoryText& text, const QString& department)
{
    TerritoryBook book(recorder);
    return bindMatch(book, TerritoryDesk(desk).match(text, department));
}

} // namespace quatuor
