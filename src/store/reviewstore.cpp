// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reviewstore.h"

#include "store/database.h"
#include "store/sessionstore.h"
#include "store/statement.h"
#include "store/tables/territorytable.h"

#include <map>

namespace quatuor {

namespace {

/// `some` null: all registrations. In the condition, "?1" gives their ids.
QByteArray narrowed(const char* sql, const QString& some, const char* condition)
{
    return QByteArray(sql)
        + (some.isNull() ? QByteArray() : QByteArray(condition).replace("?1", "(SELECT value FROM json_each(?1))"));
}

void bindSome(Statement& statement, const QString& some)
{
    if (!some.isNull())
        statement.bind(1, some);
}

RelatedRow readRelated(const Statement& row, int first)
{
    return {row.id<RegistrationId>(first), row.id<SessionId>(first + 1), row.id<TerritoryId>(first + 2),
        registrationState(row.text(first + 3)).value_or(RegistrationState::Draft)};
}

} // namespace

ReviewFacts ReviewStore::facts(QDate today)
{
    return load({}, today);
}

ReviewFacts ReviewStore::facts(const std::vector<RegistrationId>& some, QDate today)
{
    return load(jsonArray(some), today);
}

ReviewFacts ReviewStore::load(const QString& some, QDate today)
{
    ReviewFacts facts;
    loadSessions(facts, some, today);
    loadTerritories(facts, some);
    loadRelated(facts, some);
    loadSharedPeople(facts, some);
    loadSettlements(facts, some);
    return facts;
}

void ReviewStore::loadSessions(ReviewFacts& facts, const QString& some, QDate today)
{
    SessionStore sessions(m_database);
    std::map<PolicyId, std::size_t> known;
    const auto policyIndex = [&](PolicyId id) {
        const auto [found, isNew] = known.try_emplace(id, facts.policies.size());
        if (isNew)
            facts.policies.push_back(sessions.policy(id));
        return found->second;
    };
    (void)policyIndex(sessions.firstPolicy());
    std::unordered_map<SessionId, SessionCounts> counts;
    if (some.isNull()) {
        counts = sessions.countsOfAll(today);
    } else {
        Statement own(m_database,
            "SELECT DISTINCT session_id FROM registration WHERE id IN (SELECT value FROM json_each(?)) AND session_id "
            "IS "
            "NOT NULL");
        for (own.with(some); own.step();)
            counts[own.id<SessionId>(0)] = sessions.counts(own.id<SessionId>(0), today);
    }
    for (const Session& session : sessions.all())
        facts.sessions.emplace(
            session.id, SessionFacts{session, seatsOf(session, counts[session.id]), policyIndex(session.policy)});
}

void ReviewStore::loadTerritories(ReviewFacts& facts, const QString& some)
{
    // For a few: their own territories, and those of their sessions, which may overlap.
    Statement rows(m_database,
        narrowed(TerritoryTable::kSelect, some,
            "WHERE t.id IN (SELECT o.territory_id FROM registration AS o WHERE o.session_id IN "
            "(SELECT session_id FROM registration WHERE id IN ?1)) "
            "OR t.id IN (SELECT territory_id FROM registration WHERE id IN ?1)"));
    bindSome(rows, some);
    while (rows.step()) {
        Territory territory = TerritoryTable::read(rows, 0);
        facts.territories.emplace(territory.id, std::move(territory));
    }
}

void ReviewStore::loadRelated(ReviewFacts& facts, const QString& some)
{
    Statement rows(m_database,
        narrowed("SELECT r.id, r.session_id, r.territory_id, r.state FROM registration r "
                 "WHERE r.territory_id IS NOT NULL AND r.session_id IS NOT NULL AND r.state NOT IN ('draft', "
                 "'refused', 'withdrawn') ",
            some,
            "AND (r.territory_id IN (SELECT territory_id FROM registration WHERE id IN ?1) "
            "OR r.session_id IN (SELECT session_id FROM registration WHERE id IN ?1)) ")
            + "ORDER BY r.territory_id, r.id");
    bindSome(rows, some);
    while (rows.step())
        facts.related.push_back(readRelated(rows, 0));
}

void ReviewStore::loadSharedPeople(ReviewFacts& facts, const QString& some)
{
    Statement rows(m_database,
        QByteArray("SELECT d.person_id, d.id, r.id, r.session_id, r.territory_id, r.state "
                   "FROM delegate d JOIN registration r ON r.id = d.registration_id "
                   "WHERE r.state NOT IN ('draft', 'refused', 'withdrawn') AND d.person_id IN (")
            + (some.isNull() ? "SELECT person_id FROM delegate WHERE person_id IS NOT NULL GROUP BY person_id HAVING "
                               "count(*) > 1)"
                             : "SELECT person_id FROM delegate WHERE registration_id IN (SELECT value FROM "
                               "json_each(?1)))"));
    bindSome(rows, some);
    while (rows.step()) {
        const RelatedRow other = readRelated(rows, 2);
        facts.sharedPeople[rows.id<PersonId>(0)].push_back({rows.id<DelegateId>(1), other.id});
        facts.byId.emplace(other.id, other);
    }
}

void ReviewStore::loadSettlements(ReviewFacts& facts, const QString& some)
{
    Statement rows(m_database,
        narrowed("SELECT registration_id, finding, subject, author, at, reason FROM settlement ", some,
            "WHERE registration_id IN ?1"));
    bindSome(rows, some);
    while (rows.step()) {
        facts.settlements[rows.id<RegistrationId>(0)].push_back(
            {rows.text(1), rows.text(2), rows.text(3), rows.dateTime(4), rows.text(5)});
    }
}

std::vector<PreviousHolder> ReviewStore::previousHolders(TerritoryId territory, QDate before)
{
    Statement rows(m_database,
        "SELECT d.role, p.given_name, p.family_name, p.email, d.organisation, s.date FROM registration r "
        "JOIN session s ON s.id = r.session_id JOIN delegate d ON d.registration_id = r.id JOIN person p ON p.id = "
        "d.person_id "
        "WHERE r.territory_id = ? AND s.date < ? AND r.state IN ('accepted', 'recorded') AND d.role <> '' "
        "ORDER BY s.date DESC, d.id LIMIT 20");
    rows.with(territory, before);
    std::vector<PreviousHolder> holders;
    while (rows.step())
        holders.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.date(5)});
    return holders;
}

} // namespace quatuor
