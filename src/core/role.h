// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Roles and the composition policy: data, never an enum. Code loops over the policy.
#pragma once

#include "core/id.h"

#include <optional>
#include <vector>

namespace quatuor {

/// A role of a programme. `code` is stable ("elu", "agent", "agent_etat", "acteur_socio_eco").
struct Role {
    QString code;
    QString label; ///< French, as the programme wrote it; `words` translates the seed programme's
    QString mark; ///< two letters for screens
    int position = 0;
};

/// How many of one role a delegation needs. Only titular, named delegates count.
struct RoleBounds {
    Role role;
    int least = 1;
    std::optional<int> most;
};

/// What makes a delegation whole. Versioned: a session keeps the version it was opened with.
struct CompositionPolicy {
    PolicyId id;
    int version = 1;
    std::vector<RoleBounds> roles; ///< in the programme's order
    std::optional<int> most; ///< most people in all, substitutes apart
    std::optional<int> recommended = 8; ///< above this a warning

    [[nodiscard]] const RoleBounds* find(QStringView roleCode) const;
    /// The place of a role in `roles`, or roles.size() when unknown: a sort key.
    [[nodiscard]] std::size_t position(QStringView roleCode) const;
};

/// The seed programme: one of each of the "4 Fantastiques", no most, 8 recommended.
[[nodiscard]] CompositionPolicy seedPolicy();

} // namespace quatuor
