// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the first rows say in each column: where a heading may be two things, its cells decide.
#pragma once

#include "exchange/field.h"
#include "exchange/table.h"

namespace quatuor {

class ColumnValues {
public:
    ColumnValues() = default;
    /// Of the rows from `first` on, the first 40 of them.
    ColumnValues(const Table& table, qsizetype first);

    [[nodiscard]] bool isEmpty() const { return m_columns.empty(); }
    /// True when all that is written in the column is of the field, and something is: addresses, telephone numbers,
    /// dates, words of roles. Never of a field whose cells may be anything, as names are.
    [[nodiscard]] bool prove(std::size_t column, Field field) const;
    /// True when nothing of what is written in the column can be of the field.
    [[nodiscard]] bool contradict(std::size_t column, Field field) const;
    /// True when half of what is written in the column at least names a role.
    [[nodiscard]] bool nameRoles(std::size_t column) const;
    /// True when the column says yes and no, or the answer itself, and something is written.
    [[nodiscard]] bool tick(std::size_t column, const QString& option) const;
    /// True when half of the cells at least may be of a person, by name or address, one of them by name, and none is a
    /// yes or a no. Sums and dashes say nothing.
    [[nodiscard]] bool maybePeople(std::size_t column) const;
    /// True when each cell is of a person, beyond doubt.
    [[nodiscard]] bool arePeople(std::size_t column) const;
    /// True when each value of one column that stands in several rows stands there beside different values of the
    /// other, or beside none, and one does: an intercommunalité beside its communes.
    [[nodiscard]] bool spans(std::size_t column, std::size_t other) const;
    /// What is written, in the order of the rows.
    [[nodiscard]] QStringList of(std::size_t column) const;

private:
    std::vector<QStringList> m_columns; ///< what is written, without empty cells
    std::vector<std::vector<qsizetype>> m_rows; ///< the rows of the same
};

} // namespace quatuor
