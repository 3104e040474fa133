// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sessionstore.h"

#include "core/registration.h"
#include "store/recorder.h"
#include "store/statement.h"
#include "store/tables/sessiontable.h"

namespace quatuor {

namespace {

constexpr const char* kCounts
    // People are counted only where they take a seat.
    = "SELECT r.session_id, r.state, r.hold_until >= ?1 AS held, count(*), "
      "sum(CASE WHEN r.state = 'accepted' OR r.hold_until >= ?1 THEN "
      "(SELECT count(*) FROM delegate d WHERE d.registration_id = r.id AND d.is_substitute = 0) ELSE 0 END) "
      "FROM registration r WHERE r.session_id IS NOT NULL AND r.state IN ('submitted', 'correction_requested', "
      "'accepted', 'waitlisted') ";
constexpr const char* kGrouped = "GROUP BY r.session_id, r.state, held";

bool isTold(std::optional<RegistrationState> state)
{
    using enum RegistrationState;
    return state == Submitted || state == CorrectionRequested || state == Accepted || state == Waitlisted;
}

void add(SessionCounts& counts, const Statement& row)
{
    const QString state = row.text(1);
    const int delegations = row.number(3);
    const int people = row.number(4);
    if (state == code(RegistrationState::Accepted)) {
        counts.accepted += delegations;
        counts.acceptedPeople += people;
        return;
    }
    if (row.boolean(2)) {
        counts.held += delegations;
        counts.heldPeople += people;
    }
    (state == code(RegistrationState::Waitlisted) ? counts.waitlisted : counts.undecided) += delegations;
}

} // namespace

Seats seatsOf(const Session& session, const SessionCounts& counts)
{
    return {session.capacityDelegations, session.capacityPeople, counts.accepted, counts.acceptedPeople, counts.held,
        counts.heldPeople};
}

std::vector<Session> SessionStore::all()
{
    return table::select<SessionTable>(m_database, "ORDER BY t.date, t.start_time, t.id");
}

std::optional<Session> SessionStore::find(SessionId id)
{
    return table::find<SessionTable>(m_database, id.value());
}

std::vector<Session> SessionStore::onDate(QDate date)
{
    return table::select<SessionTable>(m_database, "WHERE t.date = ? ORDER BY t.start_time, t.id", date);
}

SessionCounts SessionStore::counts(SessionId id, QDate today)
{
    Statement rows(m_database, QByteArray(kCounts) + "AND r.session_id = ?2 " + kGrouped);
    rows.with(today, id);
    SessionCounts counts;
    while (rows.step())
        add(counts, rows);
    return counts;
}

std::unordered_map<SessionId, SessionCounts> SessionStore::countsOfAll(QDate today)
{
    Statement rows(m_database, QByteArray(kCounts) + kGrouped);
    rows.with(today);
    std::unordered_map<SessionId, SessionCounts> counts;
    while (rows.step())
        add(counts[rows.id<SessionId>(0)], rows);
    return counts;
}

std::unordered_map<SessionId, SessionCounts> SessionStore::tallies()
{
    // The index alone answers; asked for a few states only, it would be read half as fast.
    Statement rows(m_database,
        "SELECT session_id, state, 0, count(*), 0 FROM registration WHERE session_id IS NOT NULL "
        "GROUP BY session_id, state");
    std::unordered_map<SessionId, SessionCounts> counts;
    while (rows.step()) {
        if (isTold(registrationState(rows.text(1))))
            add(counts[rows.id<SessionId>(0)], rows);
    }
    return counts;
}

std::unordered_map<SessionId, int> SessionStore::holds(QDate today)
{
    Statement rows(m_database,
        "SELECT session_id, count(*) FROM registration WHERE hold_until >= ? AND session_id IS NOT NULL AND state IN "
        "('submitted', 'correction_requested', 'waitlisted') GROUP BY session_id");
    rows.with(today);
    std::unordered_map<SessionId, int> holds;
    while (rows.step())
        holds.emplace(rows.id<SessionId>(0), rows.number(1));
    return holds;
}

int SessionStore::acceptedPeople(SessionId id)
{
    Statement row(m_database,
        "SELECT count(*) FROM registration r JOIN delegate d ON d.registration_id = r.id WHERE r.session_id = ? AND "
        "r.state = 'accepted' AND d.is_substitute = 0");
    return row.with(id).step() ? row.number(0) : 0;
}

CompositionPolicy SessionStore::policy(PolicyId id)
{
    CompositionPolicy policy;
    policy.id = id;
    Statement head(m_database, "SELECT version, most, recommended FROM policy WHERE id = ?");
    if (head.with(id).step()) {
        policy.version = head.number(0);
        policy.most = head.optionalNumber(1);
        policy.recommended = head.optionalNumber(2);
    }
    Statement rows(m_database,
        "SELECT r.code, r.label, r.mark, r.position, pr.least, pr.most FROM policy_role pr JOIN policy p ON p.id = "
        "pr.policy_id "
        "JOIN role r ON r.programme_id = p.programme_id AND r.code = pr.role WHERE p.id = ? ORDER BY r.position");
    rows.with(id);
    while (rows.step()) {
        const Role role{rows.text(0), rows.text(1), rows.text(2), rows.number(3)};
        policy.roles.push_back({role, rows.number(4), rows.optionalNumber(5)});
    }
    return policy;
}

PolicyId SessionStore::firstPolicy()
{
    return PolicyId(m_database.integer("SELECT id FROM policy ORDER BY version, id LIMIT 1"));
}

PolicyId SessionStore::insertPolicy(Recorder& recorder, const CompositionPolicy& policy)
{
    const auto id = recorder.newId<PolicyId>();
    Statement(m_database,
        "INSERT INTO policy (id, programme_id, version, most, recommended) "
        "SELECT ?, programme_id, (SELECT max(version) + 1 FROM policy), ?, ? FROM policy WHERE id = ?")
        .with(id, policy.most, policy.recommended, policy.id)
        .run();
    Statement bounds(m_database, "INSERT INTO policy_role (id, policy_id, role, least, most) VALUES (?, ?, ?, ?, ?)");
    for (const RoleBounds& one : policy.roles)
        bounds.with(recorder.newId<PolicyId>(), id, one.role.code, one.least, one.most).run();
    return id;
}

QHash<QString, QString> SessionStore::roleLabels()
{
    Statement rows(m_database, "SELECT code, label FROM role");
    QHash<QString, QString> labels;
    while (rows.step())
        labels.insert(rows.text(0), rows.text(1));
    return labels;
}

std::optional<RegistrationId> SessionStore::firstBroken(SessionId session, PolicyId policy)
{
    Statement rows(m_database,
        "SELECT r.id FROM registration r JOIN policy_role pr ON pr.policy_id = ?2 "
        "WHERE r.session_id = ?1 AND r.state = 'accepted' AND pr.least > ("
        "  SELECT count(*) FROM delegate d JOIN person p ON p.id = d.person_id "
        "  WHERE d.registration_id = r.id AND d.role = pr.role AND d.is_substitute = 0 AND d.is_to_come = 0 "
        "  AND (p.given_name <> '' OR p.family_name <> '')) ORDER BY r.id LIMIT 1");
    return rows.with(session, policy).step() ? std::optional(rows.id<RegistrationId>(0)) : std::nullopt;
}

void SessionStore::markToConfirm(SessionId id)
{
    Statement(m_database,
        "UPDATE registration SET to_confirm = 1 WHERE session_id = ? AND to_confirm = 0 "
        "AND state IN ('submitted', 'correction_requested', 'accepted', 'waitlisted')")
        .with(id)
        .run();
}

} // namespace quatuor
