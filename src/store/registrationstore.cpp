// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/registrationstore.h"

#include "store/database.h"
#include "store/recorder.h"
#include "store/searchfilter.h"
#include "store/statement.h"
#include "store/tables/delegatetable.h"
#include "store/tables/persontable.h"
#include "store/tables/registrationtable.h"

#include <algorithm>

namespace quatuor {

namespace {

/// The same condition narrows registrations (as t or r) and their delegates.
QByteArray condition(const RegistrationQuery& query, const char* alias)
{
    const QByteArray name(alias);
    QByteArray where = " WHERE 1";
    if (!query.session.isNull())
        where += " AND " + name + ".session_id = ?1";
    if (query.state)
        where += " AND " + name + ".state = ?2";
    if (!query.search.isEmpty())
        where += " AND " + name + ".id IN (" + search::registrationsSql(query.search) + ")";
    if (!query.ids.empty())
        where += " AND " + name + ".id IN (SELECT value FROM json_each(?3))";
    return where;
}

void bindCondition(Statement& statement, const RegistrationQuery& query)
{
    if (!query.session.isNull())
        statement.bind(1, query.session);
    if (query.state)
        statement.bind(2, code(*query.state));
    if (!query.search.isEmpty())
        search::bindRegistrations(statement, query.search);
    if (!query.ids.empty())
        statement.bind(3, jsonArray(query.ids));
}

bool isWhole(const RegistrationQuery& query)
{
    return query.session.isNull() && !query.state && query.search.isEmpty() && query.ids.empty();
}

ProposalRecord readProposal(const Statement& row)
{
    return {row.integer(0), row.id<RegistrationId>(1), row.id<DelegateId>(2), row.text(3), row.text(4), row.text(5),
        row.dateTime(6)};
}
constexpr const char* kProposals
    = "SELECT id, registration_id, delegate_id, field, old_value, new_value, at FROM proposal WHERE state = 'open' ";

} // namespace

std::optional<Registration> RegistrationStore::find(RegistrationId id)
{
    std::optional<Registration> registration = table::find<RegistrationTable>(m_database, id.value());
    if (registration) {
        registration->delegates
            = table::select<DelegateTable>(m_database, "WHERE t.registration_id = ? ORDER BY t.position, t.id", id);
    }
    return registration;
}

std::optional<Delegate> RegistrationStore::findDelegate(DelegateId id)
{
    return table::find<DelegateTable>(m_database, id.value());
}

std::optional<Person> RegistrationStore::findPerson(PersonId id)
{
    return table::find<PersonTable>(m_database, id.value());
}

void RegistrationStore::forEach(const RegistrationQuery& query, const std::function<void(Registration&)>& each)
{
    // Two streams in the order of registrations, merged: no query a row, no wide row repeated.
    Statement heads(m_database, QByteArray(RegistrationTable::kSelect) + condition(query, "t") + " ORDER BY t.id");
    bindCondition(heads, query);
    Statement members(m_database,
        QByteArray(DelegateTable::kSelect)
            + (isWhole(query) ? QByteArray()
                              : "JOIN registration AS r ON r.id = t.registration_id" + condition(query, "r"))
            + " ORDER BY t.registration_id, t.id");
    bindCondition(members, query);

    bool more = members.step();
    while (heads.step()) {
        Registration registration = RegistrationTable::read(heads, 0);
        while (more && members.integer(1) <= registration.id.value()) {
            registration.delegates.push_back(DelegateTable::read(members, 0));
            more = members.step();
        }
        // The index gives the members in order of id; a handful is sorted sooner here than by SQLite.
        if (!std::ranges::is_sorted(registration.delegates, {}, &Delegate::position))
            std::ranges::stable_sort(registration.delegates, {}, &Delegate::position);
        each(registration);
    }
}

void RegistrationStore::accept(const std::vector<RegistrationId>& ids, const QDateTime& at)
{
    Statement accept(m_database,
        "UPDATE registration SET state = 'accepted', decided_at = ?, hold_until = '', to_confirm = 0 WHERE id = ?");
    for (const RegistrationId id : ids)
        accept.with(at, id).run();
}

std::vector<Settlement> RegistrationStore::settlements(RegistrationId id)
{
    Statement rows(m_database,
        "SELECT finding, subject, author, at, reason FROM settlement WHERE registration_id = ? ORDER BY id");
    rows.with(id);
    std::vector<Settlement> all;
    while (rows.step())
        all.push_back({rows.text(0), rows.text(1), rows.text(2), rows.dateTime(3), rows.text(4)});
    return all;
}

void RegistrationStore::insertSettlement(
    Recorder& recorder, RegistrationId id, QLatin1StringView kind, const Settlement& settlement)
{
    Statement(m_database,
        "INSERT INTO settlement (id, registration_id, kind, finding, subject, author, at, reason) VALUES (?, ?, ?, ?, "
        "?, ?, ?, ?)")
        .with(recorder.newId<RegistrationId>(), id, kind, settlement.finding, settlement.subject, settlement.author,
            settlement.at, settlement.reason)
        .run();
}

std::vector<CorrectionRecord> RegistrationStore::corrections(RegistrationId id)
{
    Statement rows(m_database,
        "SELECT id, registration_id, about, message, due, author, at, answered_at FROM correction_request WHERE "
        "registration_id = ? "
        "ORDER BY id");
    rows.with(id);
    std::vector<CorrectionRecord> all;
    while (rows.step()) {
        all.push_back({rows.integer(0), rows.id<RegistrationId>(1), rows.text(2), rows.text(3), rows.date(4),
            rows.text(5), rows.dateTime(6), rows.dateTime(7)});
    }
    return all;
}

void RegistrationStore::insertCorrection(Recorder& recorder, const CorrectionRecord& record)
{
    Statement(m_database,
        "INSERT INTO correction_request (id, registration_id, about, message, due, author, at) VALUES (?, ?, ?, ?, ?, "
        "?, ?)")
        .with(recorder.newId<RegistrationId>(), record.registration, record.about, record.message, record.due,
            record.author, record.at)
        .run();
}

void RegistrationStore::answerCorrections(RegistrationId id, const QDateTime& at)
{
    Statement(
        m_database, "UPDATE correction_request SET answered_at = ? WHERE registration_id = ? AND answered_at = ''")
        .with(at, id)
        .run();
}

std::vector<std::pair<RegistrationId, QDate>> RegistrationStore::openDueDates(const std::vector<RegistrationId>& ids)
{
    Statement rows(m_database,
        "SELECT registration_id, due FROM correction_request WHERE registration_id IN (SELECT value FROM json_each(?)) "
        "AND answered_at = '' AND due <> '' ORDER BY id");
    rows.with(jsonArray(ids));
    std::vector<std::pair<RegistrationId, QDate>> dates;
    while (rows.step())
        dates.emplace_back(rows.id<RegistrationId>(0), rows.date(1));
    return dates;
}

std::vector<ProposalRecord> RegistrationStore::openProposals(RegistrationId id)
{
    Statement rows(m_database, QByteArray(kProposals) + "AND registration_id = ? ORDER BY id");
    rows.with(id);
    std::vector<ProposalRecord> all;
    while (rows.step())
        all.push_back(readProposal(rows));
    return all;
}

std::optional<ProposalRecord> RegistrationStore::findProposal(qint64 id)
{
    Statement row(m_database, QByteArray(kProposals) + "AND id = ?");
    return row.with(id).step() ? std::optional(readProposal(row)) : std::nullopt;
}

bool RegistrationStore::wasProposed(RegistrationId id, const QString& field, const QString& newValue)
{
    Statement row(m_database, "SELECT 1 FROM proposal WHERE registration_id = ? AND field = ? AND new_value = ?");
    return row.with(id, field, newValue).step();
}

void RegistrationStore::insertProposal(Recorder& recorder, const ProposalRecord& record)
{
    Statement(m_database,
        "INSERT INTO proposal (id, registration_id, delegate_id, field, old_value, new_value, at) VALUES (?, ?, ?, ?, "
        "?, ?, ?)")
        .with(recorder.newId<RegistrationId>(), record.registration, record.delegate, record.field, record.oldValue,
            record.newValue, record.at)
        .run();
}

void RegistrationStore::closeProposal(qint64 id, QLatin1StringView state)
{
    Statement(m_database, "UPDATE proposal SET state = ? WHERE id = ?").with(state, id).run();
}

} // namespace quatuor
