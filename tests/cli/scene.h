// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small workspace that most contract tests start from: two sessions and four registrations, made once and copied.
#pragma once

#include "cli/home.h"

namespace quatuor::test {

/// A session on 2026-09-16 with one place, another on 2026-11-18; for the first, Die (complete), Crest (complete, a
/// warning) and Bitche (no State officer); for the second, Kourou (complete).
class Scene : public Home {
public:
    Scene();

    /// The id of the registration of this territory.
    [[nodiscard]] QString registration(const QString& territory);
    /// The id of the delegate of this role in it.
    [[nodiscard]] QString delegate(const QString& registrationId, const QString& role);
};

} // namespace quatuor::test
