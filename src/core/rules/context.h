// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What rules may know: values, already loaded. Rules never load anything.
#pragma once

#include "core/clock.h"
#include "core/registration.h"
#include "core/role.h"
#include "core/rules/finding.h"
#include "core/session.h"
#include "core/territories/reference.h"

namespace quatuor {

/// Another registration that matters to this one.
struct RelatedRegistration {
    RegistrationId id;
    SessionId session;
    QDate date;
    QString territoryName;
    RegistrationState state = RegistrationState::Submitted;
};

/// A person of this delegation found in another delegation of the same session.
struct SharedPerson {
    DelegateId delegate;
    RelatedRegistration other;
};

/// Who held a role the last time this territory came.
struct PreviousHolder {
    QString role;
    QString givenName;
    QString familyName;
    QString email;
    QString organisation;
    QDate date;
};

/// A waiver of a blocking finding or the dismissal of a warning. `subject` is Subject::toString(); empty: every subject
/// of that rule.
struct Settlement {
    QString finding;
    QString subject;
    QString author;
    QDateTime at;
    QString reason;
};

struct RuleContext {
    const Registration& registration;
    const CompositionPolicy& policy;
    const Session* session = nullptr; ///< null: the registration has none yet
    const Territory* territory = nullptr; ///< null: not matched
    TerritoryMatch match = {}; ///< of territoryText; only meaningful while `territory` is null
    Seats seats = {}; ///< of the session, without this registration's own hold and seat
    QDate holdUntil = {}; ///< this registration's hold, lapsed or not; null: none
    QDate today = {}; ///< the organiser's date
    std::vector<RelatedRegistration> sameSession = {}; ///< same territory, same session, active
    std::vector<RelatedRegistration> otherSessions = {}; ///< same territory, other planned session, active
    std::vector<RelatedRegistration> initiated = {}; ///< same territory, past: accepted in a done session, or recorded
    std::vector<RelatedRegistration> overlapping
        = {}; ///< same session, a territory that contains this one or is inside it
    std::vector<SharedPerson> sharedPeople = {};
    std::vector<PreviousHolder> previousHolders = {};
    std::vector<Settlement> settlements = {};
    std::optional<OfficialUnit> successor = {}; ///< of `territory`, where its unit went into another
};

} // namespace quatuor
