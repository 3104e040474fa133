// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The members of one registration after the other, by role and name, as cells of a list. Keeps its memory from one to
// the next.
#pragma once

#include "store/liststore.h"
#include "store/statement.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace quatuor {

class ListMembers {
public:
    static constexpr std::size_t kFirstField = std::size_t(ListField::Role);
    static constexpr std::size_t kFields = std::size_t(ListField::IsSubstitute) - kFirstField + 1;

    /// Where the cells of a member end, in the bytes kept of all.
    struct Member {
        int role = 0; ///< its position in the programme
        qint64 id = 0;
        std::size_t nameBegin = 0;
        std::size_t nameEnd = 0;
        std::array<std::size_t, kFields> ends{};
    };

    explicit ListMembers(Database& database);

    /// Forgets the members before.
    void load(RegistrationId registration);
    [[nodiscard]] const std::vector<Member>& sorted() const { return m_members; }
    [[nodiscard]] int titular() const { return m_titular; }

    /// The views are valid until the next load.
    void fill(const Member& member, ListRow& row) const;
    /// The first contact, or nobody.
    void fillContact(ListRow& row) const;
    static void clear(ListRow& row);

private:
    void keep();
    [[nodiscard]] QByteArrayView view(std::size_t begin, std::size_t end) const
    {
        return {m_bytes.data() + begin, qsizetype(end - begin)};
    }
    [[nodiscard]] QByteArrayView cell(const Member& member, ListField field) const;
    [[nodiscard]] bool isBefore(const Member& one, const Member& other) const;

    Statement m_rows;
    std::unordered_map<std::string, int> m_positions; ///< of roles
    std::string m_bytes;
    std::vector<Member> m_members;
    int m_titular = 0;
};

} // namespace quatuor
