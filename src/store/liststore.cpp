// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/liststore.h"

#include "core/text.h"
#include "store/listmembers.h"
#include "store/statement.h"

#include <algorithm>
#include <charconv>
#include <compare>
#include <string>
#include <vector>

namespace quatuor {

namespace {

/// The columns are the fields up to EnteredAt, in their order.
constexpr const char* kHead
    = "SELECT r.id, coalesce(s.date, ''), coalesce(t.name, r.territory_name), coalesce(t.code, r.territory_code), "
      "coalesce(t.kind, r.territory_kind), coalesce(t.department, ''), r.project_title, r.project_summary, "
      "r.expectations, "
      "r.notice_acknowledged, r.submitted_at, CASE r.ref WHEN '' THEN r.id ELSE r.ref END, r.state, r.entered_at "
      "FROM registration r LEFT JOIN session s ON s.id = r.session_id LEFT JOIN territory t ON t.id = r.territory_id "
      "WHERE r.id = ?";
constexpr std::size_t kHeadFields = std::size_t(ListField::EnteredAt) + 1;

/// What orders registrations. Only this much of each is in memory at once.
struct Place {
    std::string date;
    std::string key;
    qint64 id = 0;
    auto operator<=>(const Place&) const = default;
};

std::string stored(QByteArrayView bytes)
{
    return {bytes.data(), std::size_t(bytes.size())};
}

/// A place without a date comes last.
std::string dateKey(QByteArrayView date)
{
    return date.isEmpty() ? "~" : stored(date);
}

/// Territories that are not matched have no stored key.
std::string territoryKey(const Statement& row)
{
    return row.isNull(2) ? text::foldKey(row.text(3)).toStdString() : stored(row.utf8(2));
}

std::vector<Place> orderedPlaces(Database& database, SessionId session, const char* condition)
{
    Statement rows(database,
        QByteArray("SELECT r.id, s.date, t.name_key, r.territory_name FROM registration r "
                   "LEFT JOIN session s ON s.id = r.session_id LEFT JOIN territory t ON t.id = r.territory_id WHERE ")
            + condition + (session.isNull() ? "" : " AND r.session_id = ?1"));
    if (!session.isNull())
        rows.bind(1, session);
    std::vector<Place> places;
    while (rows.step())
        places.push_back({dateKey(rows.utf8(1)), territoryKey(rows), rows.integer(0)});
    std::ranges::sort(places);
    return places;
}

std::vector<Place> waitingPlaces(Database& database, SessionId session)
{
    Statement rows(database,
        QByteArray("SELECT r.id, s.date, r.entered_at FROM registration r LEFT JOIN session s ON s.id = r.session_id "
                   "WHERE r.state = 'waitlisted'")
            + (session.isNull() ? "" : " AND r.session_id = ?1"));
    if (!session.isNull())
        rows.bind(1, session);
    std::vector<Place> places;
    while (rows.step())
        places.push_back({dateKey(rows.utf8(1)), stored(rows.utf8(2)), rows.integer(0)});
    std::ranges::sort(places);
    return places;
}

void fillHead(const Statement& head, ListRow& row)
{
    for (std::size_t field = 0; field < kHeadFields; ++field)
        row[ListField(field)] = head.utf8(int(field));
}

enum class WithoutMembers { Skip, Show };

bool giveMembers(ListMembers& members, WithoutMembers nobody, ListRow& row, const ListStore::Each& each)
{
    for (const ListMembers::Member& member : members.sorted()) {
        members.fill(member, row);
        if (!each(row))
            return false;
    }
    if (!members.sorted().empty() || nobody == WithoutMembers::Skip)
        return true;
    ListMembers::clear(row);
    return each(row);
}

void stream(Database& database, const std::vector<Place>& places, WithoutMembers nobody, const ListStore::Each& each)
{
    Statement head(database, kHead);
    ListMembers members(database);
    ListRow row;
    for (const Place& place : places) {
        if (!head.with(place.id).step())
            continue;
        fillHead(head, row);
        members.load(RegistrationId(place.id));
        if (!giveMembers(members, nobody, row, each))
            return;
    }
}

/// A small number as text, without a string of its own.
class NumberCell {
public:
    QByteArrayView operator()(int number)
    {
        const auto end = std::to_chars(m_text.data(), m_text.data() + m_text.size(), number).ptr;
        return {m_text.data(), end - m_text.data()};
    }

private:
    std::array<char, 12> m_text{};
};

} // namespace

void ListStore::attendees(const Each& each)
{
    stream(m_database, orderedPlaces(m_database, m_session, "r.state = 'accepted'"), WithoutMembers::Skip, each);
}

void ListStore::registrations(const Each& each)
{
    stream(m_database, orderedPlaces(m_database, m_session, "r.merged_into IS NULL"), WithoutMembers::Show, each);
}

void ListStore::waitingList(const Each& each)
{
    Statement head(m_database, kHead);
    ListMembers members(m_database);
    NumberCell rankCell;
    NumberCell peopleCell;
    ListRow row;
    std::string date;
    int rank = 0;
    for (const Place& place : waitingPlaces(m_database, m_session)) {
        if (!head.with(place.id).step())
            continue;
        rank = place.date == date ? rank + 1 : 1;
        date = place.date;
        fillHead(head, row);
        members.load(RegistrationId(place.id));
        members.fillContact(row);
        row[ListField::Rank] = rankCell(rank);
        row[ListField::People] = peopleCell(members.titular());
        if (!each(row))
            return;
    }
}

qint64 ListStore::memberCount()
{
    Statement count(m_database,
        m_session.isNull() ? QByteArray("SELECT count(*) FROM delegate")
                           : QByteArray("SELECT count(*) FROM registration r JOIN delegate d ON d.registration_id = "
                                        "r.id WHERE r.session_id = ?1"));
    if (!m_session.isNull())
        count.bind(1, m_session);
    return count.step() ? count.integer(0) : 0;
}

} // namespace quatuor
