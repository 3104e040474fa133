// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/territorylistdesk.h"

#include "store/sessionstore.h"

#include <algorithm>

namespace quatuor {

namespace {

std::vector<SessionId> pastSessions(Desk& desk)
{
    std::vector<SessionId> past;
    for (const Session& session : SessionStore(desk.database()).all()) {
        if (tookPlace(session, desk.clock().today()))
            past.push_back(session.id);
    }
    return past;
}

} // namespace

TerritoryListDesk::TerritoryListDesk(Desk& desk)
    : m_desk(desk)
    , m_store(desk.database(), pastSessions(desk))
{
}

std::vector<OfficialUnit> TerritoryListDesk::unmet(const QString& text, int most)
{
    std::vector<OfficialUnit> units = OfficialReference::shipped().search(text, most);
    QStringList codes;
    for (const OfficialUnit& unit : units)
        codes.append(unit.code);
    const std::vector<QString> known = m_store.known(codes);
    std::erase_if(units, [&](const OfficialUnit& unit) {
        return std::ranges::find(known, code(unit.kind) + u':' + unit.code) != known.end();
    });
    return units;
}

Outcome<TerritoryProfile> TerritoryListDesk::profile(const Territory& one, int mostVisits)
{
    const Outcome<TerritoryInfo> info = TerritoryDesk(m_desk).info(one);
    if (!info)
        return Unexpected{info.error()};
    TerritoryProfile profile;
    profile.info = *info;
    profile.groupements = m_store.groupementsOf(info->territory.code);
    if (info->territory.id.isNull())
        return profile;
    profile.visits = m_store.visits(info->territory.id, mostVisits + 1);
    profile.moreVisits = int(profile.visits.size()) > mostVisits;
    if (profile.moreVisits)
        profile.visits.pop_back();
    for (const TerritoryVisit& visit : profile.visits) {
        const bool came = visit.state == RegistrationState::Accepted || visit.state == RegistrationState::Recorded;
        if (!came || visit.session.id.isNull() || !tookPlace(visit.session, m_desk.clock().today()))
            continue;
        (visit.through.id.isNull() ? profile.initiated : profile.initiatedThrough) = true;
    }
    return profile;
}

} // namespace quatuor
