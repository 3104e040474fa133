// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Territories, for machines and for people.
#pragma once

#include "cli/jsonwriter.h"
#include "cli/textoutput.h"
#include "desk/territorydesk.h"

namespace quatuor::cli {

/// `[{"id","code","name","kind","department","population"}]`: the id is the workspace's, or else the code, which `info`
/// takes too.
void writeTerritories(JsonWriter& json, const std::vector<Territory>& territories);
void writeTerritories(TextOutput& text, const std::vector<Territory>& territories);

/// `{"text","verdict","candidates":[{"code","kind","name","department","confidence","reason","id"}]}`
void writeMatch(JsonWriter& json, const QString& written, const TerritoryMatch& match);
void writeMatch(TextOutput& text, const TerritoryMatch& match);

/// One territory with what it is part of, and its members.
void writeInfo(JsonWriter& json, const TerritoryInfo& info);
void writeInfo(TextOutput& text, const TerritoryInfo& info);

} // namespace quatuor::cli
