// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fictive delegations of a real territory. Addresses are on example.org, telephone numbers in the ranges kept for
// fiction.
#pragma once

#include "core/registration.h"
#include "core/territories/reference.h"
#include "desk/demo/demoplan.h"
#include "desk/demo/demorandom.h"

namespace quatuor {

class DemoPeople {
public:
    explicit DemoPeople(DemoRandom& random);

    /// Members in the order of the programme's roles, the first being the contact; without ids.
    [[nodiscard]] std::vector<Delegate> delegation(const OfficialUnit& unit, DemoShape shape);

private:
    struct Name {
        QString given;
        QString family;
        bool feminine = false;
        int namesake = 0; ///< how many bear that name already
    };
    [[nodiscard]] Name nextName();
    [[nodiscard]] Delegate member(const OfficialUnit& unit, const QString& role);
    void spoil(std::vector<Delegate>& members, DemoShape shape, const OfficialUnit& unit);
    [[nodiscard]] QString phone();

    DemoRandom& m_random;
    int m_first; ///< where the first name is among all pairs of names
    int m_count = 0; ///< people made so far
};

} // namespace quatuor
