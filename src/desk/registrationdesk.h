// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Use cases on registrations: entered and edited by hand, merged, reviewed and decided.
#pragma once

#include "core/lifecycle.h"
#include "core/registration.h"
#include "core/role.h"
#include "core/rules/context.h"
#include "core/session.h"
#include "desk/desk.h"

#include <vector>

namespace quatuor {

struct RegistrationFilter {
    SessionId session; ///< null: all
    std::optional<RegistrationState> state; ///< nothing: all
    QString search; ///< beginnings of words of a person's name, e-mail or the territory's name
};

/// One line of a list.
struct RegistrationSummary {
    RegistrationId id;
    SessionId session;
    QDate sessionDate;
    Territory territory; ///< the name as written, id null, while it is not matched
    RegistrationState state = RegistrationState::Draft;
    int delegates = 0;
    QStringList missingRoles; ///< codes, in the policy's order
    int blocking = 0;
    int warnings = 0;
};

/// The answer of the rulebook about one registration.
struct RegistrationCheck {
    RegistrationId id;
    QString territoryName;
    RegistrationState state = RegistrationState::Draft;
    Findings findings;
};

struct CorrectionRequest {
    QStringList about; ///< "role:agent_etat", "delegate:ID", "field:email"…
    QString message;
    QDate due; ///< null: none
    QDate holdUntil; ///< a seat is kept until this date; null: none
};

/// What the source of an import says now, and the organiser has not agreed to yet.
struct Proposal {
    qint64 id = 0;
    RegistrationId registration;
    DelegateId delegate; ///< null: about the registration itself
    QString field; ///< snake_case column of the registration file
    QString oldValue;
    QString newValue;
};

struct RegistrationDetail {
    Registration registration;
    std::optional<Session> session;
    std::optional<Territory> territory;
    CompositionPolicy policy; ///< of its session, or the seed policy
    Seats seats; ///< of its session, without its own seat
    Findings findings;
    std::vector<Settlement> settlements;
    std::vector<CorrectionRequest> corrections;
    std::vector<Proposal> proposals;
    QDate holdUntil;
    bool toConfirm = false; ///< its session was postponed
    QString reason; ///< of the last decision

    /// Its official name, or what was written.
    [[nodiscard]] QString territoryName() const;
};

/// What to set on a registration; absent stays.
struct RegistrationEdit {
    std::optional<SessionId> session;
    std::optional<TerritoryText> territory; ///< matched again; a code settles it
    std::optional<QString> projectTitle;
    std::optional<QString> projectSummary;
    std::optional<QString> expectations;
    std::optional<bool> noticeAcknowledged;
    std::optional<QString> note;
};

/// What became of one registration of several.
struct Decision {
    RegistrationId id;
    QString territoryName;
    RegistrationState state = RegistrationState::Submitted;
};

/// Codes of the roles that the policy's least number is not reached for, in its order.
[[nodiscard]] QStringList missingRoles(const Registration& registration, const CompositionPolicy& policy);

class RegistrationDesk {
public:
    explicit RegistrationDesk(Desk& desk)
        : m_desk(desk)
    {
    }

    /// In order of entry; `each` gets one line at a time.
    void list(const RegistrationFilter& filter, const std::function<void(const RegistrationSummary&)>& each);
    /// Refuses (Usage) "registration.not-found", as every verb below.
    [[nodiscard]] Outcome<RegistrationDetail> show(RegistrationId id);
    void check(const RegistrationFilter& filter, const std::function<void(const RegistrationCheck&)>& each);
    [[nodiscard]] Outcome<RegistrationCheck> check(RegistrationId id);

    /// A draft. Refuses (Usage) "territory.none" when neither code nor name is given; (No) "session.decided".
    [[nodiscard]] Outcome<RegistrationId> add(SessionId session, const TerritoryText& territory);
    [[nodiscard]] Outcome<Done> edit(RegistrationId id, const RegistrationEdit& edit);
    /// The second becomes part of the first: one undo. Refuses (No) "merge.itself", "merge.sessions",
    /// "merge.territories", "merge.state".
    [[nodiscard]] Outcome<Done> merge(RegistrationId into, RegistrationId from);

    /// Refuses (No) "registration.transition" (from, action), "registration.blocked" (with findings), and what each
    /// says.
    [[nodiscard]] Outcome<Done> accept(RegistrationId id);
    [[nodiscard]] Outcome<Done> submit(RegistrationId id);
    /// (No) "session.not-full" with the number of places left.
    [[nodiscard]] Outcome<Done> waitlist(RegistrationId id);
    [[nodiscard]] Outcome<Done> withdraw(RegistrationId id, const QString& askedBy);
    [[nodiscard]] Outcome<Done> reopen(RegistrationId id, const QString& reason);
    [[nodiscard]] Outcome<Done> refuseIt(RegistrationId id, const QString& reason);
    /// (Usage) "correction.about", "correction.message"; (No) "hold.no-seat".
    [[nodiscard]] Outcome<Done> requestCorrection(RegistrationId id, const CorrectionRequest& request);
    /// The seat kept for it is free again. (No) "hold.none".
    [[nodiscard]] Outcome<Done> releaseHold(RegistrationId id);
    /// To another session, state `submitted` there. (No) "move.same-session", "session.not-open".
    [[nodiscard]] Outcome<Done> move(RegistrationId id, SessionId to);

    /// `finding`: a rule id, or "rule@subject". (No) "finding.absent", "finding.not-waivable"; (Usage) "waiver.reason".
    [[nodiscard]] Outcome<Done> waive(RegistrationId id, const QString& finding, const QString& reason);
    [[nodiscard]] Outcome<Done> dismiss(RegistrationId id, const QString& finding);

    /// Accepts, in the order of entry, whatever nothing blocks, while there is room. One change.
    [[nodiscard]] Outcome<std::vector<Decision>> acceptAllReady(SessionId session, const Progress& progress = {});

    [[nodiscard]] std::vector<Proposal> proposals(RegistrationId id);
    /// (Usage) "proposal.not-found"; taking one on an accepted registration is checked like any edit.
    [[nodiscard]] Outcome<Done> takeProposal(qint64 id);
    [[nodiscard]] Outcome<Done> declineProposal(qint64 id);

private:
    struct Step;
    [[nodiscard]] Outcome<Done> decide(RegistrationId id, const Step& step);
    [[nodiscard]] Outcome<Done> settle(
        RegistrationId id, const QString& finding, Severity severity, const QString& reason);

    Desk& m_desk;
};

} // namespace quatuor
