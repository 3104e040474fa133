// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listmembers.h"

#include "store/database.h"

#include <algorithm>
#include <limits>
#include <string_view>

namespace quatuor {

namespace {

/// After the role's code, the key of the name and the id come the fields from Role to IsSubstitute, in their order.
constexpr const char* kMembers = "SELECT d.role, p.name_key, d.id, CASE d.role WHEN '' THEN d.role_text ELSE d.role "
                                 "END, p.given_name, p.family_name, "
                                 "p.email, p.phone, d.organisation, d.job_title, d.is_contact, d.is_substitute "
                                 "FROM delegate d LEFT JOIN person p ON p.id = d.person_id WHERE d.registration_id = ?";
constexpr int kFirstColumn = 3;

std::string stored(QByteArrayView bytes)
{
    return {bytes.data(), std::size_t(bytes.size())};
}

} // namespace

ListMembers::ListMembers(Database& database)
    : m_rows(database, kMembers)
{
    Statement roles(database, "SELECT code, position FROM role");
    while (roles.step())
        m_positions.emplace(stored(roles.utf8(0)), roles.number(1));
}

void ListMembers::load(RegistrationId registration)
{
    m_bytes.clear();
    m_members.clear();
    m_titular = 0;
    m_rows.with(registration);
    while (m_rows.step())
        keep();
    std::ranges::sort(m_members, [this](const Member& one, const Member& other) { return isBefore(one, other); });
}

void ListMembers::keep()
{
    const auto append = [this](QByteArrayView bytes) {
        m_bytes.append(bytes.data(), std::size_t(bytes.size()));
        return m_bytes.size();
    };
    const auto role = m_positions.find(stored(m_rows.utf8(0)));
    Member& member = m_members.emplace_back();
    member.role = role == m_positions.end() ? std::numeric_limits<int>::max() : role->second;
    member.id = m_rows.integer(2);
    member.nameBegin = m_bytes.size();
    member.nameEnd = append(m_rows.utf8(1));
    for (std::size_t field = 0; field < kFields; ++field)
        member.ends[field] = append(m_rows.utf8(kFirstColumn + int(field)));
    m_titular += cell(member, ListField::IsSubstitute) == "0" ? 1 : 0;
}

QByteArrayView ListMembers::cell(const Member& member, ListField field) const
{
    const std::size_t place = std::size_t(field) - kFirstField;
    return view(place == 0 ? member.nameEnd : member.ends[place - 1], member.ends[place]);
}

bool ListMembers::isBefore(const Member& one, const Member& other) const
{
    if (one.role != other.role)
        return one.role < other.role;
    const QByteArrayView name = view(one.nameBegin, one.nameEnd);
    const QByteArrayView otherName = view(other.nameBegin, other.nameEnd);
    return name != otherName ? name < otherName : one.id < other.id;
}

void ListMembers::fill(const Member& member, ListRow& row) const
{
    for (std::size_t field = kFirstField; field < kFirstField + kFields; ++field)
        row[ListField(field)] = cell(member, ListField(field));
}

void ListMembers::fillContact(ListRow& row) const
{
    const auto contact
        = std::ranges::find_if(m_members, [this](const Member& one) { return cell(one, ListField::IsContact) == "1"; });
    if (contact == m_members.end())
        clear(row);
    else
        fill(*contact, row);
}

void ListMembers::clear(ListRow& row)
{
    for (std::size_t field = kFirstField; field < kFirstField + kFields; ++field)
        row[ListField(field)] = {};
}

} // namespace quatuor
