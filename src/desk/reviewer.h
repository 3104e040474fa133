// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks the rulebook about registrations, with what it needs to know of others gathered once.
#pragma once

#include "core/rules/rulebook.h"
#include "desk/desk.h"
#include "store/reviewstore.h"

#include <unordered_map>

namespace quatuor {

/// One for a burst of questions inside one transaction; it does not see later writes.
class Reviewer {
public:
    /// About any registration.
    explicit Reviewer(Desk& desk);
    /// About these only: loads much less.
    Reviewer(Desk& desk, const std::vector<RegistrationId>& some);
    Reviewer(Desk& desk, RegistrationId one)
        : Reviewer(desk, std::vector{one})
    {
    }
    /// About one that is not written yet. `territory`: what it settles on, in case this workspace does not know it yet.
    Reviewer(Desk& desk, const Registration& draft, const Territory* territory);

    [[nodiscard]] Findings check(const Registration& registration);
    [[nodiscard]] const CompositionPolicy& policyOf(const Registration& registration) const;
    [[nodiscard]] const Session* sessionOf(const Registration& registration) const;
    [[nodiscard]] const Territory* territoryOf(const Registration& registration) const;
    /// What to call its territory: the official name, or what was written.
    [[nodiscard]] QString territoryName(const Registration& registration) const;
    /// Seats left for others than this registration.
    [[nodiscard]] Seats seatsFor(const Registration& registration) const;

private:
    struct Neighbours {
        std::unordered_map<QString, std::vector<RelatedRow>> byCode; ///< official code -> registrations of that unit
        std::unordered_map<QString, std::vector<RelatedRow>>
            byMember; ///< EPCI or EPT -> registrations of communes inside it
    };

    [[nodiscard]] RelatedRegistration related(const RelatedRow& row) const;
    void addSameTerritory(const Registration& registration, RuleContext& context) const;
    void addOverlaps(const Registration& registration, RuleContext& context);
    void addSharedPeople(const Registration& registration, RuleContext& context) const;
    [[nodiscard]] const Neighbours& neighbours(SessionId session);
    [[nodiscard]] const QStringList& intercommunalities(TerritoryId territory);
    [[nodiscard]] TerritoryMatch match(const TerritoryText& text);

    Desk& m_desk;
    QDate m_today;
    ReviewFacts m_facts;
    std::unordered_map<SessionId, Neighbours> m_neighbours;
    std::unordered_map<TerritoryId, QStringList> m_containers;
    std::unordered_map<QString, TerritoryMatch> m_matches;
};

} // namespace quatuor
