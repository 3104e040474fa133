// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a file brings up to date: the official reference, or the bodies of this workspace that are in none.
#pragma once

#include "core/id.h"
#include "desk/desk.h"

namespace quatuor {

/// A newer reference takes the place of the one in use when the program starts again.
struct ReferenceUpdate {
    QString version;
    QString before;
};

struct BodyProblem {
    QString name;
    qsizetype row = 0; ///< data row of the list, from 1
    QLatin1StringView code; ///< "body.official", "body.several", "body.no-members", "body.unknown-member" (seen)
    QString seen;
};

struct BodiesUpdate {
    int added = 0, updated = 0, unchanged = 0;
    std::vector<BodyProblem> problems; ///< bodies left out, or a member of one
    ChangeId change; ///< null: nothing was to be done
};

/// True when the file is a reference, packed or as the npm package, and not a list of bodies.
[[nodiscard]] Outcome<bool> isReferenceFile(const QString& path);

/// A package takes the past along that the reference in use tells. Refused (Unreadable): what readInputFile and
/// readTerritoryPackage refuse, "reference.damaged"; (No) "reference.not-newer" (version,
/// current). Faults as SafeFile's.
[[nodiscard]] Outcome<ReferenceUpdate> installReference(const QString& path);

/// Adds and updates territories without official code, by their names: one change, which can be undone. The same list
/// again changes nothing. Refused: what readBodyList refuses.
[[nodiscard]] Outcome<BodiesUpdate> updateBodies(Desk& desk, const QString& path);

} // namespace quatuor
