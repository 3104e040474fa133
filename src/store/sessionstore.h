// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sessions, their seats and their composition policies.
#pragma once

#include "core/role.h"
#include "core/session.h"

#include <QHash>
#include <QStringList>

#include <unordered_map>
#include <vector>

namespace quatuor {

class Database;
class Recorder;

/// How many registrations of a session stand where; people are titular, places to come included.
struct SessionCounts {
    int accepted = 0;
    int acceptedPeople = 0;
    int held = 0; ///< with a seat kept today, not accepted
    int heldPeople = 0;
    int waitlisted = 0;
    int undecided = 0; ///< submitted or correction_requested
};

[[nodiscard]] Seats seatsOf(const Session& session, const SessionCounts& counts);

class SessionStore {
public:
    explicit SessionStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::vector<Session> all(); ///< by date
    [[nodiscard]] std::optional<Session> find(SessionId id);
    [[nodiscard]] std::vector<Session> onDate(QDate date);
    /// `today` decides which seat holds still stand.
    [[nodiscard]] SessionCounts counts(SessionId id, QDate today);
    [[nodiscard]] std::unordered_map<SessionId, SessionCounts> countsOfAll(QDate today);

    /// The same without people and holds: the index alone answers.
    [[nodiscard]] std::unordered_map<SessionId, SessionCounts> tallies();
    /// Seats kept on that day, by session, for delegations that are not accepted.
    [[nodiscard]] std::unordered_map<SessionId, int> holds(QDate today);
    /// Titular people of accepted delegations.
    [[nodiscard]] int acceptedPeople(SessionId id);

    [[nodiscard]] CompositionPolicy policy(PolicyId id);
    /// The seed policy: what a new session takes until told otherwise.
    [[nodiscard]] PolicyId firstPolicy();
    /// A new version; gives its id.
    [[nodiscard]] PolicyId insertPolicy(Recorder& recorder, const CompositionPolicy& policy);
    /// By code, as the programmes wrote them.
    [[nodiscard]] QHash<QString, QString> roleLabels();
    /// An accepted registration of the session that this policy would find incomplete.
    [[nodiscard]] std::optional<RegistrationId> firstBroken(SessionId session, PolicyId policy);

    /// Its accepted and undecided registrations are to be confirmed again.
    void markToConfirm(SessionId id);

private:
    Database& m_database;
};

} // namespace quatuor
