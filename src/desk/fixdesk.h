// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The smallest fix of a finding, done in one step where one step is enough.
#pragma once

#include "core/registration.h"
#include "core/rules/finding.h"
#include "desk/desk.h"

namespace quatuor {

class FixDesk {
public:
    explicit FixDesk(Desk& desk)
        : m_desk(desk)
    {
    }
    /// The fix names all it needs: no word of a person is missing.
    [[nodiscard]] static bool isOneStep(const Fix& fix);
    /// One change. Refuses what the use case behind it refuses; (Usage) "fix.needs-more" when it is not one step.
    [[nodiscard]] Outcome<Done> apply(RegistrationId registration, const Finding& finding);

private:
    Desk& m_desk;
};

} // namespace quatuor
