// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The territories of the workspace as a list, their figures by département, and everything that is known of one.
#pragma once

#include "desk/territorydesk.h"
#include "store/territorylist.h"

namespace quatuor {

/// One territory, whole.
struct TerritoryProfile {
    TerritoryInfo info;
    std::vector<Territory> groupements; ///< without an official code, of which it is a member
    std::vector<TerritoryVisit> visits; ///< newest first, those of its groupements among them
    bool moreVisits = false; ///< there are older ones
    /// A delegation came in its own name; in that of a groupement, of which the members are credited.
    bool initiated = false;
    bool initiatedThrough = false;
};

class TerritoryListDesk {
public:
    explicit TerritoryListDesk(Desk& desk);

    [[nodiscard]] std::vector<TerritoryId> ids(const TerritoryQuery& query) { return m_store.ids(query); }
    [[nodiscard]] std::vector<TerritoryLine> lines(std::span<const TerritoryId> ids) { return m_store.lines(ids); }
    [[nodiscard]] std::vector<DepartmentCounts> byDepartment() { return m_store.byDepartment(); }
    /// Official units found by name or code that the workspace has not met; at most `most`.
    [[nodiscard]] std::vector<OfficialUnit> unmet(const QString& text, int most);
    /// By its id when it has one, else by kind and code. Refuses (Usage) "territory.not-found".
    [[nodiscard]] Outcome<TerritoryProfile> profile(const Territory& one, int mostVisits);

private:
    Desk& m_desk;
    TerritoryListStore m_store;
};

} // namespace quatuor
