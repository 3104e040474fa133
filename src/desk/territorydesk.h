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
    std::vector<OfficialUnit> containers;
    QStringList otherMembers; ///< codes, for kinds without an official list
};

class TerritoryDesk {
public:
    explicit TerritoryDesk(Desk& desk)
        : m_desk(desk)
    {
    }

    /// Those of the workspace without an official code first, then official units.
    [[nodiscard]] std::vector<Territory> search(const QString& text, int most = 20);
    /// Against the reference, this workspace's own territories and remembered choices.
    [[nodiscard]] TerritoryMatch match(const TerritoryText& text, const QString& department = {});
    /// The unit of today that this territory went into; nothing while it stands.
    [[nodiscard]] std::optional<TerritoryCandidate> successor(TerritoryId id);
    /// What a choice stands for, "kind:code" or "id:N"; nothing when it is no longer known.
    [[nodiscard]] std::optional<TerritoryCandidate> chosen(const QString& choice);
    /// By official code or by id. Refuses (Usage) "territory.not-found".
    [[nodiscard]] Outcome<TerritoryInfo> info(const QString& codeOrId);
    /// A territory without an official code. Refuses (Usage) "territory.no-name", "territory.official-kind",
    /// "territory.unknown-member"; (No) "territory.exists".
    [[nodiscard]] Outcome<TerritoryId> add(const QString& name, TerritoryKind kind, const QStringList& memberCodes);

private:
    Desk& m_desk;
};

} // namespace quatuor
