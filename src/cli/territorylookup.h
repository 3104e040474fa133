// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The territory questions that make sense without a workspace.
#pragma once

#include "desk/territorybatch.h"
#include "desk/territorydesk.h"

namespace quatuor::cli {

// As TerritoryDesk; `desk` null: from the official reference alone.

[[nodiscard]] std::vector<Territory> searchTerritories(Desk* desk, const QString& text, int most);
[[nodiscard]] TerritoryMatch matchTerritory(Desk* desk, const TerritoryText& text, const QString& department);
[[nodiscard]] Outcome<TerritoryInfo> territoryInfo(Desk* desk, const QString& codeOrId);

} // namespace quatuor::cli
