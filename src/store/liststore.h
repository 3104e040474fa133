// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of the lists that leave the program, streamed in their order, every cell as the bytes that the file holds.
#pragma once

#include "core/id.h"

#include <QByteArrayView>

#include <array>
#include <functional>

namespace quatuor {

class Database;

/// What a list can say. Flags are "0" or "1", roles, kinds and states their codes, moments ISO 8601.
enum class ListField {
    Id, ///< of the registration
    SessionDate,
    TerritoryName,
    TerritoryCode,
    TerritoryKind,
    Department,
    ProjectTitle,
    ProjectSummary,
    Expectations,
    NoticeAcknowledged,
    SubmittedAt,
    Ref,
    State,
    EnteredAt,
    Role, ///< its code, or the text of the source while it is nobody's
    GivenName,
    FamilyName,
    Email,
    Phone,
    Organisation,
    JobTitle,
    IsContact,
    IsSubstitute,
    Rank, ///< in the waiting list of the session, from 1
    People, ///< titular, places to come included
    ByHand, ///< always empty: somebody will tick it
};
inline constexpr std::size_t kListFieldCount = std::size_t(ListField::ByHand) + 1;

/// Valid until the next row.
class ListRow {
public:
    [[nodiscard]] QByteArrayView operator[](ListField field) const { return m_cells[std::size_t(field)]; }
    [[nodiscard]] QByteArrayView& operator[](ListField field) { return m_cells[std::size_t(field)]; }

private:
    std::array<QByteArrayView, kListFieldCount> m_cells;
};

class ListStore {
public:
    /// Gets a row; false stops.
    using Each = std::function<bool(const ListRow& row)>;

    /// `session` null: all sessions.
    ListStore(Database& database, SessionId session)
        : m_database(database)
        , m_session(session)
    {
    }

    /// One row a member of the accepted delegations: by date, territory, registration, role, name.
    void attendees(const Each& each);
    /// The same of every registration that was not merged into another; one without members has a row with nobody.
    void registrations(const Each& each);
    /// One row a waiting registration, with its contact: by date, moment of entry, id.
    void waitingList(const Each& each);

    /// How many members there are, to tell how far a list is: none has many more rows.
    [[nodiscard]] qint64 memberCount();

private:
    Database& m_database;
    SessionId m_session;
};

} // namespace quatuor
