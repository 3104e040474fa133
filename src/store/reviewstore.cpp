// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reviewstore.h"

#include "core/territories/reference.h"
#include "store/database.h"
#include "store/sessionstore.h"
#include "store/statement.h"
#include "store/tables/territorytable.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace quatuor {

namespace {

/// `about` null: all registrations.
QByteArray narrowed(const char* sql, const ReviewStore::About* about, const char* condition)
{
    return QByteArray(sql) + (about == nullptr ? QByteArray() : QByteArray(condition));
}

/// Nobody asks how many seats are taken where there is no limit.
SessionCounts countsWithin(SessionStore& sessions, SessionId id, QDate today)
{
    const std::optional<Session> session = sessions.find(id);
    const bool limited = session && (session->capacityDelegations || session->capacityPeople);
    return limited ? sessions.counts(id, today) : SessionCounts();
}

constexpr qsizetype kSirenLength = 9;

/// Of a commune: its EPCI and its EPT; of these: their communes. Nothing of other kinds.
QStringList neighbourCodes(const QString& code)
{
    const OfficialReference& reference = OfficialReference::shipped();
    const bool together = code.size() == kSirenLength;
    const auto unit = code.isEmpty()
        ? std::nullopt
        : reference.find(code, together ? std::optional<TerritoryKind>() : TerritoryKind::Commune);
    if (!unit)
        return {};
    QStringList codes;
    for (const QString& other : together ? reference.members(*unit) : reference.containers(*unit)) {
        if (together || other.size() == kSirenLength)
            codes.append(other);
    }
    return codes;
}

/// The codes under which a workspace may have stored what is one unit today.
QStringList codesOfSameUnit(const QString& code, TerritoryKind kind)
{
    const OfficialReference& reference = OfficialReference::shipped();
    const auto unit = code.isEmpty() ? std::nullopt : reference.find(code, kind);
    // The former régions have the codes of départements, and none of them was ever stored.
    if (!unit || unit->kind == TerritoryKind::Region)
        return {};
    QStringList codes{unit->code};
    for (const PastUnit& past : reference.past(*unit)) {
        if (past.merged)
            codes.append(past.code);
    }
    codes.removeAll(code);
    return codes;
}

RelatedRow readRelated(const Statement& row, int first)
{
    return {row.id<RegistrationId>(first), row.id<SessionId>(first + 1), row.id<TerritoryId>(first + 2),
        registrationState(row.text(first + 3)).value_or(RegistrationState::Draft)};
}

} // namespace

ReviewFacts ReviewStore::facts(QDate today)
{
    return gather(nullptr, today);
}

ReviewFacts ReviewStore::facts(const std::vector<RegistrationId>& some, QDate today)
{
    About about{some, {}, {}, {}};
    Statement own(
        m_database, "SELECT session_id, territory_id FROM registration WHERE id IN (SELECT value FROM json_each(?))");
    for (own.with(jsonArray(some)); own.step();) {
        about.sessions.push_back(own.id<SessionId>(0));
        about.territories.push_back(own.id<TerritoryId>(1));
    }
    Statement people(m_database,
        "SELECT DISTINCT person_id FROM delegate WHERE registration_id IN (SELECT value FROM json_each(?)) AND "
        "person_id IS NOT NULL");
    for (people.with(jsonArray(some)); people.step();)
        about.people.push_back(people.id<PersonId>(0));
    return gather(&about, today);
}

ReviewFacts ReviewStore::facts(const Registration& draft, QDate today)
{
    About about{{draft.id}, {draft.session}, {draft.territory}, {}};
    for (const Delegate& delegate : draft.delegates) {
        if (!delegate.person.id.isNull())
            about.people.push_back(delegate.person.id);
    }
    return gather(&about, today);
}

ReviewFacts ReviewStore::gather(About* about, QDate today)
{
    ReviewFacts facts;
    if (about != nullptr)
        addNeighbours(*about);
    loadSessions(facts, about, today);
    loadSharedPeople(facts, about);
    loadTerritories(facts, about);
    findHeirs(facts);
    loadRelated(facts, about);
    loadSettlements(facts, about);
    return facts;
}

/// Territories of this workspace that contain these, or lie in them.
void ReviewStore::addNeighbours(About& about)
{
    Statement own(m_database, "SELECT code, kind FROM territory WHERE id IN (SELECT value FROM json_each(?))");
    QStringList codes;
    for (own.with(jsonArray(about.territories)); own.step();) {
        codes += neighbourCodes(own.text(0));
        codes += codesOfSameUnit(own.text(0), territoryKind(own.text(1)).value_or(TerritoryKind::Other));
    }
    Statement near(m_database, "SELECT id FROM territory WHERE code IN (SELECT value FROM json_each(?))");
    const QByteArray list = QJsonDocument(QJsonArray::fromStringList(codes)).toJson(QJsonDocument::Compact);
    for (near.with(QString::fromUtf8(list)); near.step();)
        about.territories.push_back(near.id<TerritoryId>(0));
}

void ReviewStore::loadSessions(ReviewFacts& facts, const About* about, QDate today)
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
    if (about == nullptr)
        counts = sessions.countsOfAll(today);
    else
        for (const SessionId session : about->sessions) {
            if (!session.isNull() && !counts.contains(session))
                counts[session] = countsWithin(sessions, session, today);
        }
    for (const Session& session : sessions.all())
        facts.sessions.emplace(
            session.id, SessionFacts{session, seatsOf(session, counts[session.id]), policyIndex(session.policy)});
}

void ReviewStore::loadTerritories(ReviewFacts& facts, const About* about)
{
    std::vector<TerritoryId> wanted;
    if (about != nullptr) {
        wanted = about->territories;
        for (const auto& [id, row] : facts.byId)
            wanted.push_back(row.territory);
    }
    Statement rows(
        m_database, narrowed(TerritoryTable::kSelect, about, "WHERE t.id IN (SELECT value FROM json_each(?1))"));
    if (about != nullptr)
        rows.with(jsonArray(wanted));
    while (rows.step()) {
        Territory territory = TerritoryTable::read(rows, 0);
        facts.territories.emplace(territory.id, std::move(territory));
    }
}

/// The territory of today stands for those that went into it, or the first of them while it is not in the workspace.
void ReviewStore::findHeirs(ReviewFacts& facts)
{
    const OfficialReference& reference = OfficialReference::shipped();
    std::unordered_map<QString, std::vector<TerritoryId>> merged; // by the unit of today
    for (const auto& [id, territory] : facts.territories) {
        if (const auto unit = reference.successor(territory.code, territory.kind))
            merged[code(unit->kind) + unit->code].push_back(id);
    }
    if (merged.empty())
        return;
    std::unordered_map<QString, TerritoryId> standing;
    for (const auto& [id, territory] : facts.territories) {
        if (const QString key = code(territory.kind) + territory.code; merged.contains(key))
            standing.emplace(key, id);
    }
    for (const auto& [key, ids] : merged) {
        const auto today = standing.find(key);
        const TerritoryId heir = today == standing.end() ? *std::ranges::min_element(ids) : today->second;
        for (const TerritoryId id : ids)
            facts.heirs.emplace(id, heir);
    }
}

void ReviewStore::loadRelated(ReviewFacts& facts, const About* about)
{
    Statement rows(m_database,
        narrowed("SELECT r.id, r.session_id, r.territory_id, r.state FROM registration r "
                 "WHERE r.territory_id IS NOT NULL AND r.session_id IS NOT NULL AND r.state NOT IN ('draft', "
                 "'refused', 'withdrawn') ",
            about, "AND r.territory_id IN (SELECT value FROM json_each(?1)) ")
            + "ORDER BY r.territory_id, r.id");
    if (about != nullptr)
        rows.with(jsonArray(about->territories));
    while (rows.step()) {
        RelatedRow& row = facts.related.emplace_back(readRelated(rows, 0));
        const auto heir = facts.heirs.find(row.territory);
        row.territory = heir == facts.heirs.end() ? row.territory : heir->second;
    }
    if (!facts.heirs.empty())
        std::ranges::sort(facts.related, {}, [](const RelatedRow& row) { return std::pair(row.territory, row.id); });
}

void ReviewStore::loadSharedPeople(ReviewFacts& facts, const About* about)
{
    Statement rows(m_database,
        QByteArray("SELECT d.person_id, d.id, r.id, r.session_id, r.territory_id, r.state "
                   "FROM delegate d JOIN registration r ON r.id = d.registration_id "
                   "WHERE r.state NOT IN ('draft', 'refused', 'withdrawn') AND d.person_id ")
            + (about == nullptr ? "IN (SELECT person_id FROM delegate WHERE person_id IS NOT NULL GROUP BY person_id "
                                  "HAVING count(*) > 1)"
                                : "IN (SELECT value FROM json_each(?1))"));
    if (about != nullptr)
        rows.with(jsonArray(about->people));
    while (rows.step()) {
        const RelatedRow other = readRelated(rows, 2);
        facts.sharedPeople[rows.id<PersonId>(0)].push_back({rows.id<DelegateId>(1), other.id});
        facts.byId.emplace(other.id, other);
    }
}

void ReviewStore::loadSettlements(ReviewFacts& facts, const About* about)
{
    Statement rows(m_database,
        narrowed("SELECT registration_id, finding, subject, author, at, reason FROM settlement ", about,
            "WHERE registration_id IN (SELECT value FROM json_each(?1))"));
    if (about != nullptr)
        rows.with(jsonArray(about->some));
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
