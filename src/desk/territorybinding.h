// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a territory as written to the row of this workspace that it settles on.
#pragma once

#include "core/territories/match.h"
#include "desk/desk.h"

namespace quatuor {

class Recorder;
class TerritoryBook;

/// The workspace's territory behind `text`, made if it is official and not known here yet; null while a person must
/// choose.
[[nodiscard]] TerritoryId bindTerritory(
    Desk& desk, Recorder& recorder, const TerritoryText& text, const QString& department = {});

/// The same for an answer of the matcher, many times over.
[[nodiscard]] TerritoryId bindMatch(TerritoryBook& book, const TerritoryMatch& match);

} // namespace quatuor
