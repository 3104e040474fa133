// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A registration and its delegation: the unit that is reviewed and accepted, whole.
#pragma once

#include "core/id.h"
#include "core/territory.h"

#include <QDate>
#include <QDateTime>

#include <vector>

namespace quatuor {

/// Stored and printed by their codes (core/lifecycle.h).
enum class RegistrationState {
    Draft,
    Submitted,
    CorrectionRequested,
    Accepted,
    Waitlisted,
    Refused,
    Withdrawn,
    Recorded, ///< entered afterwards, in a session of state `history`: no rule blocks
};

[[nodiscard]] QLatin1StringView code(RegistrationState state);
[[nodiscard]] std::optional<RegistrationState> registrationState(QStringView code);

/// Somebody, once, however many delegations they have been in.
struct Person {
    PersonId id;
    QString givenName;
    QString familyName;
    QString email; ///< as written; may be invalid (rule email.invalid)
    QString phone;
};

/// One person in one role of one delegation, or a place announced without a name.
struct Delegate {
    DelegateId id;
    RegistrationId registration;
    Person person; ///< person.id is null for a place to come
    QString role; ///< a code of the policy; empty when `roleText` is nobody's
    QString roleText; ///< what the form said, kept while it is not understood
    QString organisation;
    QString jobTitle;
    bool substitute = false;
    bool contact = false;
    bool unavailable = false;
    QDate toComeBy; ///< a place without a name: expected by this date (may be null)
    bool toCome = false; ///< place announced without a name yet: never counts
    int position = 0; ///< order of entry in the delegation
    QByteArray sourceCells; ///< what the source of an import said of this member last time (core/review/sourcememory.h)

    quint32 answer = 0; ///< of an import: the hash of the source's number of the answer that names them; 0: none

    /// Counts towards the composition: titular, named, in a known role.
    [[nodiscard]] bool counts() const;
    [[nodiscard]] bool named() const { return !person.givenName.isEmpty() || !person.familyName.isEmpty(); }
};

struct Registration {
    RegistrationId id;
    SessionId session; ///< null: not known yet (draft)
    TerritoryId territory; ///< null: not matched yet; `territoryText` then says what was written
    TerritoryText territoryText;
    RegistrationState state = RegistrationState::Draft;
    QString ref; ///< the source's own reference
    QDateTime submittedAt; ///< UTC; when the territory sent it
    QDateTime enteredAt; ///< UTC; the moment of entry that orders the waiting list
    QString projectTitle;
    QString projectSummary;
    QString expectations;
    bool noticeAcknowledged = false;
    QString note;
    QDateTime decidedAt; ///< UTC; of the last decision
    QString reason; ///< of the last decision: why refused, who asked to withdraw, why reopened
    QDate holdUntil; ///< a seat is kept until this date, included; null: none
    bool toConfirm = false; ///< its session was postponed: to be confirmed again
    RegistrationId mergedInto; ///< set on a registration that was merged into another
    std::optional<qint64> sourceKey; ///< hash of what the source of an import calls it; nothing when entered by hand
    QByteArray sourceCells; ///< what that source said of the registration itself last time
    std::vector<Delegate> delegates;

    /// Titular people, places to come included: the seats it takes.
    [[nodiscard]] int people() const;
    /// A seat is kept for it on that day. One that is accepted has its seat already.
    [[nodiscard]] bool holdsSeat(QDate day) const;
    [[nodiscard]] const Delegate* contact() const;
    [[nodiscard]] const Delegate* find(DelegateId id) const;
};

} // namespace quatuor
