// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/territorylist.h"

#include "store/database.h"
#include "store/searchfilter.h"
#include "store/statement.h"
#include "store/tables/territorytable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace quatuor {

namespace {

// Of a registration r, 1 or 0. Parameter 1: the sessions that took place. CASE is quicker than a list of states, where
// every registration is asked.
const QByteArray kInPast = "r.session_id IN (SELECT value FROM json_each(?1))";
const QByteArray kCame
    = "(CASE r.state WHEN 'accepted' THEN " + kInPast + " WHEN 'recorded' THEN " + kInPast + " ELSE 0 END)";
const QByteArray kWaits
    = "(CASE r.state WHEN 'submitted' THEN 1 WHEN 'correction_requested' THEN 1 WHEN 'waitlisted' THEN 1 ELSE 0 END)";
// Of a territory t.
const QByteArray kRegistrations = "FROM registration r WHERE r.territory_id = t.id AND r.merged_into IS NULL";
const QByteArray kRecorded = "(t.code = '' OR t.allied_on <> '' OR t.accompanied <> 0)";
const QByteArray kKnown = "(" + kRecorded + " OR EXISTS (SELECT 1 " + kRegistrations + "))";

/// Of t: it has a registration like this. Most of many are found quicker in one set than one by one, some of few the
/// other way round.
QByteArray hasOne(const QByteArray& like, bool many)
{
    return many
        ? "t.id IN (SELECT r.territory_id FROM registration r WHERE r.territory_id IS NOT NULL AND r.merged_into "
          "IS NULL AND "
            + like + ")"
        : "EXISTS (SELECT 1 " + kRegistrations + " AND " + like + ")";
}

QByteArray shownBy(const TerritoryQuery& query)
{
    const bool many = query.department.isEmpty() && query.search.isEmpty();
    switch (query.filter) {
    case TerritoryFilter::Initiated:
        return hasOne(kCame, many);
    case TerritoryFilter::Allies:
        return "t.allied_on <> ''";
    case TerritoryFilter::Accompanied:
        return "t.accompanied <> 0";
    case TerritoryFilter::Waiting:
        return hasOne(kWaits, many);
    case TerritoryFilter::All:
        break;
    }
    return "(" + kRecorded + " OR " + hasOne("1", many) + ")";
}

QString jsonTexts(const QStringList& texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

TerritoryVisit readVisit(const Statement& row, TerritoryId own)
{
    TerritoryVisit visit;
    visit.registration = row.id<RegistrationId>(0);
    visit.state = registrationState(row.text(1)).value_or(RegistrationState::Draft);
    visit.session.id = row.id<SessionId>(2);
    visit.session.date = row.date(3);
    visit.session.title = row.text(4);
    visit.session.state = sessionState(row.text(5)).value_or(SessionState::Planned);
    visit.people = row.number(6);
    if (row.id<TerritoryId>(7) != own) {
        visit.through.id = row.id<TerritoryId>(7);
        visit.through.name = row.text(8);
    }
    return visit;
}

} // namespace

TerritoryListStore::TerritoryListStore(Database& database, const std::vector<SessionId>& past)
    : m_database(database)
    , m_past(jsonArray(past))
{
}

std::vector<TerritoryId> TerritoryListStore::ids(const TerritoryQuery& query)
{
    QByteArray sql = "SELECT t.id FROM territory t WHERE " + shownBy(query);
    if (!query.department.isEmpty())
        sql += " AND t.department = ?2";
    if (!query.search.isEmpty())
        sql += " AND (t.id IN (" + search::territoriesSql() + ") OR t.code = ?3)";
    Statement rows(m_database, sql + " ORDER BY t.name_key, t.id");
    if (query.filter == TerritoryFilter::Initiated)
        rows.bind(1, m_past);
    if (!query.department.isEmpty())
        rows.bind(2, query.department);
    if (!query.search.isEmpty()) {
        rows.bind(3, query.search.simplified().remove(u' ').toUpper());
        search::bindTerritories(rows, query.search);
    }
    std::vector<TerritoryId> ids;
    while (rows.step())
        ids.push_back(rows.id<TerritoryId>(0));
    return ids;
}

std::vector<TerritoryLine> TerritoryListStore::lines(std::span<const TerritoryId> ids)
{
    const QByteArray columns = "t.id, t.code, t.name, t.kind, t.department, t.time_zone, t.population, t.allied_on, "
                               "t.accompanied, ";
    Statement rows(m_database,
        "SELECT " + columns + "(SELECT count(*) " + kRegistrations + "), EXISTS (SELECT 1 " + kRegistrations + " AND "
            + kCame + "), EXISTS (SELECT 1 " + kRegistrations + " AND " + kWaits
            + "), (SELECT max(s.date) FROM registration r JOIN session s ON s.id = r.session_id WHERE r.territory_id = "
              "t.id AND r.merged_into IS NULL AND "
            + kCame + ") FROM json_each(?2) one LEFT JOIN territory t ON t.id = one.value ORDER BY one.key");
    rows.with(m_past, jsonArray(std::vector<TerritoryId>(ids.begin(), ids.end())));
    std::vector<TerritoryLine> lines;
    constexpr int kOwn = 9;
    while (rows.step()) {
        lines.push_back({TerritoryTable::read(rows, 0), rows.number(kOwn), rows.boolean(kOwn + 1),
            rows.boolean(kOwn + 2), rows.date(kOwn + 3)});
    }
    return lines;
}

std::vector<DepartmentCounts> TerritoryListStore::byDepartment()
{
    // Registrations once, in the order of an index, which is that of the territories too; then the few that have none.
    Statement rows(m_database,
        "WITH seen AS MATERIALIZED (SELECT r.territory_id AS id, max" + kCame + " AS came, max" + kWaits
            + " AS waits FROM registration r WHERE r.territory_id IS NOT NULL AND r.merged_into IS NULL "
              "GROUP BY r.territory_id), "
              "known AS (SELECT t.department, t.allied_on, t.accompanied, seen.came, seen.waits "
              "FROM seen CROSS JOIN territory t ON t.id = seen.id UNION ALL "
              "SELECT t.department, t.allied_on, t.accompanied, 0, 0 FROM territory t WHERE "
            + kRecorded + " AND NOT EXISTS (SELECT 1 " + kRegistrations
            + ")) SELECT department, count(*), sum(came), sum(allied_on <> ''), sum(accompanied <> 0), sum(waits) "
              "FROM known GROUP BY department ORDER BY department");
    rows.with(m_past);
    std::vector<DepartmentCounts> counts;
    while (rows.step()) {
        counts.push_back(
            {rows.text(0), {rows.number(1), rows.number(2), rows.number(3), rows.number(4), rows.number(5)}});
    }
    return counts;
}

std::vector<TerritoryVisit> TerritoryListStore::visits(TerritoryId id, int most)
{
    Statement rows(m_database,
        "SELECT r.id, r.state, r.session_id, coalesce(s.date, ''), coalesce(s.title, ''), coalesce(s.state, ''), "
        "(SELECT count(*) FROM delegate d WHERE d.registration_id = r.id AND d.is_substitute = 0), t.id, t.name "
        "FROM registration r JOIN territory t ON t.id = r.territory_id LEFT JOIN session s ON s.id = r.session_id "
        "WHERE r.merged_into IS NULL AND r.territory_id IN (SELECT ?1 UNION SELECT m.territory_id "
        "FROM territory own JOIN territory_member m ON m.member_code = own.code WHERE own.id = ?1 AND own.code <> '') "
        "ORDER BY s.date IS NULL DESC, s.date DESC, r.id DESC LIMIT ?2");
    rows.with(id, most);
    std::vector<TerritoryVisit> visits;
    while (rows.step())
        visits.push_back(readVisit(rows, id));
    return visits;
}

std::vector<Territory> TerritoryListStore::groupementsOf(const QString& memberCode)
{
    if (memberCode.isEmpty())
        return {};
    return table::select<TerritoryTable>(m_database,
        "WHERE t.code = '' AND t.id IN (SELECT territory_id FROM territory_member WHERE member_code = ?) "
        "ORDER BY t.name_key, t.id",
        memberCode);
}

std::vector<QString> TerritoryListStore::known(const QStringList& codes)
{
    Statement rows(m_database,
        "SELECT t.kind || ':' || t.code FROM territory t WHERE t.code IN (SELECT value FROM json_each(?1)) AND "
            + kKnown);
    rows.with(jsonTexts(codes));
    std::vector<QString> known;
    while (rows.step())
        known.push_back(rows.text(0));
    return known;
}

} // namespace quatuor
