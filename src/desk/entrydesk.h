// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole registration entered at once: typed by hand, or read from a letter and agreed to.
#pragma once

#include "core/role.h"
#include "core/rules/finding.h"
#include "core/territories/match.h"
#include "desk/delegatedesk.h"

#include <vector>

namespace quatuor {

struct RegistrationEntry {
    SessionId session;
    TerritoryText territory; ///< a code, with its kind, settles it
    std::vector<DelegateEdit> delegates; ///< in their order; an empty role stays to be chosen
    QString projectTitle;
    QString projectSummary;
    QString expectations;
    QString note;
    bool noticeAcknowledged = false;
};

/// What the rulebook would say of an entry, submitted as it is.
struct EntryPreview {
    Findings findings; ///< a member is "delegate:N", N from 1 in the order of the entry
    std::optional<TerritoryCandidate> territory; ///< what its territory settles on
    TerritoryMatch match; ///< what it may be, while a person must choose
};

class EntryDesk {
public:
    explicit EntryDesk(Desk& desk)
        : m_desk(desk)
    {
    }

    /// Everything in one change, submitted when it has a territory, a session and one member; else a draft. Without a
    /// contact among the members, the first with an e-mail is. Nothing is written when it is refused: (Usage)
    /// "entry.no-session", "session.not-found", "territory.none", "role.unknown", "delegate.no-name".
    [[nodiscard]] Outcome<RegistrationId> enter(const RegistrationEntry& entry);
    /// Writes nothing. Members without a name and roles that are nobody's are findings here, not refusals.
    [[nodiscard]] EntryPreview preview(const RegistrationEntry& entry);

private:
    Desk& m_desk;
};

} // namespace quatuor
