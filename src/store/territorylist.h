// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The territories that a workspace has met, as a list: who came, who is an ally, who waits; and how many, by
// département. Known is a territory with a registration, one without an official code, and one of which something is
// recorded.
#pragma once

#include "core/registration.h"
#include "core/session.h"

#include <span>
#include <vector>

namespace quatuor {

class Database;

enum class TerritoryFilter { All, Initiated, Allies, Accompanied, Waiting };

struct TerritoryQuery {
    TerritoryFilter filter = TerritoryFilter::All;
    QString department; ///< by code; empty: all
    QString search; ///< beginnings of words of its name, or its whole code; empty: all
    bool operator==(const TerritoryQuery&) const = default;
};

struct TerritoryCounts {
    int all = 0;
    int initiated = 0;
    int allies = 0;
    int accompanied = 0;
    int waiting = 0;
};

/// Of one département; of the territories without one when its code is empty.
struct DepartmentCounts {
    QString department;
    TerritoryCounts counts;
};

/// One row of the list.
struct TerritoryLine {
    Territory territory; ///< id null: gone since
    int registrations = 0;
    bool initiated = false; ///< accepted, or recorded, in a session that took place
    bool waiting = false; ///< a registration waits for a decision, or for a seat
    QDate latest; ///< the last session it came to; null: none
};

/// A registration of a territory, or of one that it is a member of.
struct TerritoryVisit {
    RegistrationId registration;
    RegistrationState state = RegistrationState::Draft;
    Session session; ///< id null: none yet; only its date, title and state are read
    int people = 0; ///< titular
    Territory through; ///< the groupement that it came with; id null: by itself
};

class TerritoryListStore {
public:
    /// `past`: the sessions that took place (core/session.h).
    TerritoryListStore(Database& database, const std::vector<SessionId>& past);

    [[nodiscard]] std::vector<TerritoryId> ids(const TerritoryQuery& query); ///< by name
    [[nodiscard]] std::vector<TerritoryLine> lines(std::span<const TerritoryId> ids); ///< in their order
    [[nodiscard]] std::vector<DepartmentCounts> byDepartment(); ///< by code
    /// Newest first; at most `most`.
    [[nodiscard]] std::vector<TerritoryVisit> visits(TerritoryId id, int most);
    /// Those without an official code that have a unit of this code among their members, by name.
    [[nodiscard]] std::vector<Territory> groupementsOf(const QString& memberCode);
    /// Of these official codes, those of known territories, as "kind:code".
    [[nodiscard]] std::vector<QString> known(const QStringList& codes);

private:
    Database& m_database;
    QString m_past; ///< as a JSON array
};

} // namespace quatuor
