// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the card of one role says: who holds it, or what is missing and the quickest fixes. Values; any view can show
// them.
#pragma once

#include "desk/registrationdesk.h"

namespace quatuor {

struct CardMember {
    DelegateId id;
    QString name; ///< "Hélène Fournier", or what stands for a place without a name yet
    QStringList lines; ///< job and organisation, address, telephone: those that are known
    QStringList marks; ///< "référent·e", "suppléant·e", "empêché·e"
    bool counts = false; ///< towards the composition
};

/// Something to do, by its place among the findings of the page or by its verb.
struct CardAction {
    enum class Kind { ApplyFix, AddMember, RequestCompletion };
    Kind kind = Kind::AddMember;
    QString text;
    std::size_t finding = 0; ///< ApplyFix: index into the page's findings
};

struct RoleCard {
    QString role; ///< a code; empty: members whose role is nobody's
    QString label;
    QString mark;
    std::size_t position = 0;
    bool missing = false;
    QString hint; ///< what is missing, in words
    std::vector<CardMember> members;
    std::vector<CardAction> actions;
};

/// One card a role of the policy, in its order, and one more for members without a known role.
[[nodiscard]] std::vector<RoleCard> roleCards(
    const Registration& registration, const CompositionPolicy& policy, const Findings& findings);

/// "Hélène Fournier", or "à venir avant le 3 mars 2027".
[[nodiscard]] QString memberName(const Delegate& delegate);

} // namespace quatuor
