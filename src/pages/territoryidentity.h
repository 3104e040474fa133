// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a territory officially is, in a few words.
#pragma once

#include "core/territory.h"

#include <QStringList>

#include <optional>

namespace quatuor {

/// "Communauté de communes", "Haute-Savoie (74)", "SIREN 200000172", "28 363 habitants"; what is known of them.
[[nodiscard]] QStringList territoryIdentity(const Territory& territory);
/// "Haute-Savoie (74)"; the code alone when the reference does not know it.
[[nodiscard]] QString departmentText(const QString& department);
/// "Communauté de communes", "Commune".
[[nodiscard]] QString kindWords(TerritoryKind kind, const QString& code);
/// The same of an official unit, for lists of candidates: kind and département.
[[nodiscard]] QString placeText(TerritoryKind kind, const QString& code, const QString& department);

} // namespace quatuor
