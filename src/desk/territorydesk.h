// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Territories: the official reference, and those of this workspace.
#pragma once

#include "core/territories/reference.h"
#include "desk/desk.h"

#include <vector>

namespace quatuor {

struct TerritoryInfo {
    Territory territory; ///< as this workspace stores it; id null when it does not
    std::optional<OfficialUnit> unit;
    std::vector<OfficialUnit> members;
    std::vector<OfficialUnit> containers; ///< of a commune: EPCI and EPT, département, région
    QStringList otherMembers; ///< codes, for kinds without an official list
};

/// What a commune lies in: its EPCI and EPT, its département, its région. Nothing of other kinds.
[[nodiscard]] std::vector<OfficialUnit> officialContainers(const OfficialUnit& unit);

/// What to record of a territory; what is absent stays.
struct TerritoryEdit {
    std::optional<QDate> alliedOn; ///< a null date: it is no ally
    std::optional<bool> accompanied;
};

class TerritoryDesk {
public:
    explicit TerritoryDesk(Desk& desk)
        : m_desk(desk)
    {
    }

    /// Those of the workspace without an official code first, then official units; where nothing begins so, units that
    /// are like what was typed.
    [[nodiscard]] std::vector<Territory> search(const QString& text, int most = 20);
    /// Against the reference, this workspace's own territories and remembered choices.
    [[nodiscard]] TerritoryMatch match(const TerritoryText& text, const QString& department = {});
    /// The unit of today that this territory went into; nothing while it stands.
    [[nodiscard]] std::optional<TerritoryCandidate> successor(TerritoryId id);
    /// What a choice stands for, "kind:code" or "id:N"; nothing when it is no longer known.
    [[nodiscard]] std::optional<TerritoryCandidate> chosen(const QString& choice);
    /// By official code or by id. Refuses (Usage) "territory.not-found".
    [[nodiscard]] Outcome<TerritoryInfo> info(const QString& codeOrId);
    /// By its id when it has one, else by kind and code: those of a département and a région may be the same.
    [[nodiscard]] Outcome<TerritoryInfo> info(const Territory& one);
    /// Records what is known of it beyond its registrations; an official unit that the workspace has not met comes
    /// into it. Refuses (Usage) "territory.not-found"; (No) "territory.charter-to-come" (a date after today).
    [[nodiscard]] Outcome<TerritoryId> edit(const Territory& one, const TerritoryEdit& edit);
    /// A territory without an official code. Refuses (Usage) "territory.no-name", "territory.official-kind",
    /// "territory.unknown-member"; (No) "territory.exists".
    [[nodiscard]] Outcome<TerritoryId> add(const QString& name, TerritoryKind kind, const QStringList& memberCodes);

private:
    [[nodiscard]] TerritoryInfo described(const Territory& territory);

    Desk& m_desk;
};

} // namespace quatuor
