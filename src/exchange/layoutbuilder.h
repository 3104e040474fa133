// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From headings, one by one, to the layout that only all of them together tell. Used by headerlayout.cpp.
#pragma once

#include "exchange/groupheading.h"
#include "exchange/headerlayout.h"
#include "exchange/optionheading.h"

#include <algorithm>
#include <map>
#include <set>

namespace quatuor {

/// Fewer groups of columns are no delegation in a row.
inline constexpr std::ptrdiff_t kLeastGroups = 2;
/// Reading a group's heading is slow: a hostile file has thousands of columns in each of its first rows.
inline constexpr std::size_t kMostGroupedColumns = 400;

[[nodiscard]] inline bool isAnyOf(const QString& key, std::initializer_list<const char*> keys)
{
    return std::ranges::any_of(keys, [&](const char* one) { return key == QLatin1StringView(one); });
}

class LayoutBuilder {
public:
    LayoutBuilder(const ColumnMapping& mapping, std::optional<RowShape> shape, const ColumnValues& values)
        : m_mapping(mapping)
        , m_shape(shape)
        , m_values(values)
    {
    }

    void add(const QString& heading) { m_layout.columns.push_back(column(heading)); }
    [[nodiscard]] HeaderLayout take();

private:
    using Columns = std::vector<RegistrationColumn>;

    [[nodiscard]] RegistrationColumn column(const QString& heading);
    [[nodiscard]] RegistrationColumn mapped(const QString& heading, const ColumnTarget& target);
    [[nodiscard]] RegistrationColumn recognised(const QString& heading);
    [[nodiscard]] RegistrationColumn untitled() const;
    [[nodiscard]] RegistrationColumn readOtherwise(const QString& heading);
    [[nodiscard]] RegistrationColumn known(const QString& heading, Field field) const;
    [[nodiscard]] RegistrationColumn answer(const QString& heading, const OptionHeading& option) const;
    [[nodiscard]] RegistrationColumn guessed(const QString& heading, std::size_t at) const;
    [[nodiscard]] RegistrationColumn grouped(const QString& heading, const GroupHeading& of);
    [[nodiscard]] std::size_t next() const { return m_layout.columns.size(); }
    [[nodiscard]] int group(const GroupHeading& heading);
    [[nodiscard]] int member(int number) { return group({memberGroupKey(number), {}, Field::FullName, false}); }
    [[nodiscard]] int contact() { return group({contactGroupKey(), {}, Field::FullName, true}); }
    [[nodiscard]] bool has(int group, Field field) const;
    [[nodiscard]] bool isNamed(int group) const;
    [[nodiscard]] std::ptrdiff_t members() const;

    void preferParticipants();
    void giveToOrder();
    void settleOptions();
    void dissolveNameless();
    void numberFirst();
    void groupRepeats();
    void groupRoleHeadings();
    void readRoleAnswers();
    using FieldsSaid = std::set<std::pair<int, Field>>; ///< by group
    [[nodiscard]] bool isOfRole(const RegistrationColumn& column) const
    {
        return column.field && column.group >= 0 && !m_layout.groups[std::size_t(column.group)].role.isEmpty();
    }
    [[nodiscard]] bool isOfContact(const RegistrationColumn& column) const
    {
        return column.group >= 0 && m_layout.groups[std::size_t(column.group)].contact;
    }
    [[nodiscard]] std::vector<int> rolesBefore() const;
    [[nodiscard]] std::set<int> numbersBehindRoles(const std::vector<int>& before, const FieldsSaid& said) const;
    void joinNeighbours();
    void readNameParts();
    [[nodiscard]] std::optional<GroupHeading> roleOver(std::size_t at) const;
    [[nodiscard]] bool asksDownwards() const;
    [[nodiscard]] bool isOfOneGroup() const;
    [[nodiscard]] RowShape shapeByGroups() const;
    void joinLoneContact();
    void readContactAddresses();
    void readNamedContact();
    [[nodiscard]] bool namesMembers(std::size_t column) const;
    void readContactApart(std::size_t column);
    void settleShape();
    [[nodiscard]] RegistrationColumn alone(const QString& heading, std::size_t at) const;
    void dropSilentContact();
    void giveToContact(RegistrationColumn& column);
    void readLoneNames();
    void dropWholeNames();
    void readTickets();
    void noteUnsent();
    void readPrecisions();
    void readRequester();
    void readProvenAddresses();
    void dropProgramDates();
    void keepFirsts();
    void readSections();
    [[nodiscard]] bool isSurer(std::size_t one, std::size_t other) const;
    [[nodiscard]] bool speaksFor(std::size_t column) const;
    [[nodiscard]] bool isSurerTerritory(const QString& one, const QString& other) const;
    [[nodiscard]] bool isIntercommunality(std::size_t one, std::size_t other) const;
    [[nodiscard]] bool fillsIn(std::size_t index, std::size_t first) const;
    void noteDuplicate(std::size_t index, std::size_t first);

    const ColumnMapping& m_mapping;
    std::optional<RowShape> m_shape;
    const ColumnValues& m_values;
    HeaderLayout m_layout;
    std::optional<std::size_t> m_namedContact; ///< the column that names the contact among the members
    std::vector<QString> m_groupKeys; // beside m_layout.groups
    bool m_hasAddress = false; ///< a postal one, whose town is no territory
};

} // namespace quatuor
