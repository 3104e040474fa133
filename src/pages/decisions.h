// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which decisions a registration allows now, and why the others are off.
#pragma once

#include "desk/registrationdesk.h"

namespace quatuor {

enum class DecisionKind { Submit, Accept, Complete, Waitlist, Move, Refuse, Withdraw, Reopen };

struct DecisionChoice {
    DecisionKind kind = DecisionKind::Accept;
    QString text; ///< a verb: "Accepter"
    QString key; ///< "A"
    bool enabled = false;
    QString reason; ///< why it is off; empty when it is on
    bool primary = false; ///< the next likely step; one of them at most
};

/// In the order of the screen. `hasOtherDates`: it could be moved.
[[nodiscard]] std::vector<DecisionChoice> decisionChoices(const RegistrationDetail& detail, bool hasOtherDates);

} // namespace quatuor
