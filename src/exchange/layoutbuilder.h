// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From headings, one by one, to the layout that only all of them together tell. Used by headerlayout.cpp.
#pragma once

#include "exchange/groupheading.h"
#include "exchange/headerlayout.h"

namespace quatuor {

class LayoutBuilder {
public:
    LayoutBuilder(const ColumnMapping& mapping, std::optional<RowShape> shape)
        : m_mapping(mapping)
        , m_shape(shape)
    {
    }

    void add(const QString& heading) { m_layout.columns.push_back(column(heading)); }
    [[nodiscard]] HeaderLayout take();

private:
    using Columns = std::vector<RegistrationColumn>;

    [[nodiscard]] RegistrationColumn column(const QString& heading);
    [[nodiscard]] RegistrationColumn mapped(const QString& heading, const ColumnTarget& target);
    [[nodiscard]] RegistrationColumn recognised(const QString& heading);
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
    void settleShape();
    void giveToContact(RegistrationColumn& column);
    void readLoneNames();
    void dropWholeNames();
    void readTickets();
    void noteUnsent();
    void keepFirsts();
    void noteDuplicate(std::size_t index, const QString& first);

    const ColumnMapping& m_mapping;
    std::optional<RowShape> m_shape;
    HeaderLayout m_layout;
    std::vector<QString> m_groupKeys; // beside m_layout.groups
};

} // namespace quatuor
