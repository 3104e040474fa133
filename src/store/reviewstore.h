// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the rules need to know about others, gathered with one query a kind: for one registration, or for all of them.
#pragma once

#include "core/registration.h"
#include "core/role.h"
#include "core/rules/context.h"
#include "core/session.h"

#include <unordered_map>

namespace quatuor {

class Database;

/// A registration as others see it.
struct RelatedRow {
    RegistrationId id;
    SessionId session;
    TerritoryId territory;
    RegistrationState state = RegistrationState::Submitted;
};

struct SessionFacts {
    Session session;
    Seats seats;
    std::size_t policy = 0; ///< index into ReviewFacts::policies
};

struct SharedPlace {
    DelegateId delegate;
    RegistrationId registration;
};

struct ReviewFacts {
    std::vector<CompositionPolicy> policies; ///< the seed policy first: for registrations without a session
    std::unordered_map<SessionId, SessionFacts> sessions;
    std::unordered_map<TerritoryId, Territory> territories;
    /// Territories whose unit went into another, and the one that stands for them all.
    std::unordered_map<TerritoryId, TerritoryId> heirs;
    std::vector<RelatedRow> related; ///< active or past ones with a territory, by territory (an heir's), then id
    std::unordered_map<RegistrationId, RelatedRow> byId; ///< those that share a person with another
    std::unordered_map<PersonId, std::vector<SharedPlace>> sharedPeople;
    std::unordered_map<RegistrationId, std::vector<Settlement>> settlements;
};

class ReviewStore {
public:
    explicit ReviewStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] ReviewFacts facts(QDate today);
    /// Of sessions other than theirs, the seats are not counted.
    /// What is loaded grows with what is near them, neither with their sessions nor with the workspace. The seats of a
    /// session without a limit are not counted.
    [[nodiscard]] ReviewFacts facts(const std::vector<RegistrationId>& some, QDate today);
    /// The same for one that is not written yet: what its session, its territory and its people bring.
    [[nodiscard]] ReviewFacts facts(const Registration& draft, QDate today);
    /// Who came for this territory in past sessions (accepted or recorded), newest first, at most 20.
    [[nodiscard]] std::vector<PreviousHolder> previousHolders(TerritoryId territory, QDate before);

    /// Whom the facts are about, and by what others are related to it.
    struct About {
        std::vector<RegistrationId> some;
        std::vector<SessionId> sessions;
        std::vector<TerritoryId> territories; ///< their own, then those that these contain or lie in
        std::vector<PersonId> people;
    };

private:
    /// `about` null: all registrations.
    [[nodiscard]] ReviewFacts gather(About* about, QDate today);
    void loadSessions(ReviewFacts& facts, const About* about, QDate today);
    void loadTerritories(ReviewFacts& facts, const About* about);
    void findHeirs(ReviewFacts& facts);
    void addNeighbours(About& about);
    void loadRelated(ReviewFacts& facts, const About* about);
    void loadSharedPeople(ReviewFacts& facts, const About* about);
    void loadSettlements(ReviewFacts& facts, const About* about);

    Database& m_database;
};

} // namespace quatuor
