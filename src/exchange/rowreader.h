// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells of one record into one registration row, by the layout of the header.
#pragma once

#include "exchange/headerlayout.h"
#include "exchange/labelblock.h"
#include "exchange/registrationrow.h"
#include "exchange/tablerow.h"

namespace quatuor {

struct RowRules {
    /// A file for machines, whose cells stand as they are: a leading apostrophe is taken away only from codes and
    /// telephone numbers, which never have one.
    bool verbatim = false;
    /// Cells are told apart by counting: one too few or too many puts them in doubt. Not so in a sheet, where each has
    /// its column.
    bool counted = true;
};

class RowReader {
public:
    /// `shared`: what holds for every row, where the table has no column for it.
    RowReader(HeaderLayout layout, RowRules rules, const LabelBlock& shared = {});

    [[nodiscard]] const HeaderLayout& layout() const { return m_layout; }
    [[nodiscard]] const std::vector<LabelledValue>& shared() const { return m_shared; }
    /// True when the row says nothing but roles, yes and no: a line that a form has drawn and nobody filled.
    [[nodiscard]] bool isUnfilled(const TableRow& cells) const;
    /// Fills people and messages; the caller sets `row`.
    void read(const TableRow& cells, RegistrationRow& out) const;

private:
    /// What is known of a column before its cells are seen.
    struct ReadColumn {
        std::size_t column;
        int group; ///< -1: the last of the row's people
        Field field;
        quint64 key; ///< CellKey::ofColumn
        bool remembered;
        bool chosen; ///< an option or the kind of a ticket: see RegistrationColumn
        bool second; ///< see RegistrationColumn
        int section; ///< the same
        bool apart; ///< the same
    };

    /// What a row says in the section of a form that is read now.
    struct Section {
        int number = 0;
        bool ofAnother = false; ///< it names somebody else than the sections before
    };

    void chooseColumns();
    void clear(RegistrationRow& out) const;
    [[nodiscard]] bool isData(const TableRow& cells, RegistrationRow& out) const;
    [[nodiscard]] bool stands(RegistrationRow& out) const;
    [[nodiscard]] bool fits(const TableRow& cells, RegistrationRow& out) const;
    void fill(const TableRow& cells, RegistrationRow& out) const;
    void choose(QString& value, const CellKey& key, const RegistrationColumn& column) const;
    void fillIn(QString& value, const ReadColumn& one, const CellKey& key, bool ofAnother, RegistrationRow& out) const;
    [[nodiscard]] Section enter(int section, const TableRow& cells, const PersonCells& person) const;
    void say(const ReadColumn& one, QLatin1StringView doubt, const PersonCells& person, RegistrationRow& out) const;
    /// What stands in the cell of another value, or for none.
    void settle(PersonCells& person, int group, RegistrationRow& out) const;
    void splitFullNames(RegistrationRow& out) const;
    void readApart(const ReadColumn& one, const CellKey& key, PersonCells& person, RegistrationRow& out) const;
    void splitFullName(PersonCells& person, const RegistrationColumn& column, RegistrationRow& out) const;
    void settleOrder(RegistrationRow& out) const;
    void settleGroups(RegistrationRow& out) const;
    void addMembers(PersonCells& person, int group, std::vector<PersonCells>& members, RegistrationRow& out) const;
    [[nodiscard]] bool nameContact(const QString& cell, std::span<PersonCells> members, RegistrationRow& out) const;

    HeaderLayout m_layout;
    RowRules m_rules;
    std::vector<LabelledValue> m_shared;
    std::size_t m_headed = 0; ///< columns up to the last one with a heading
    std::vector<ReadColumn> m_read; ///< the columns that are read, in their order
    std::vector<std::size_t> m_fullNames; ///< columns of whole names
    /// What no column says; everything, where one cell may fill several values.
    std::vector<Field> m_clearedFirst;
    bool m_clearsAll = false;
    bool m_isOurs = false; ///< a list that this program wrote: its values are read as they are
};

} // namespace quatuor
