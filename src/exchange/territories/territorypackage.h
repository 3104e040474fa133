// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The npm package @etalab/decoupage-administratif, as it is published (`npm pack`), into the tables of a reference.
#pragma once

#include "core/outcome.h"
#include "core/territories/referencetables.h"

namespace quatuor {

/// True when the bytes begin as a compressed archive does; what is in it may be anything.
[[nodiscard]] bool looksLikePackage(QByteArrayView bytes);

/// All tables but the past. Time zones, which the package does not tell, are those that `before` has; a département
/// that is new to it has the time of Paris. Refused (Unreadable): "reference.damaged"; "reference.other-layout" (seen:
/// the file of the package, or the code of a unit) when it is not laid out as the versions known.
[[nodiscard]] Outcome<territories::ReferenceTables> readTerritoryPackage(
    const QByteArray& bytes, const territories::ReferenceTables& before, const QString& subject);

} // namespace quatuor
