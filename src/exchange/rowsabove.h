// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables typed by hand name a territory once, in the first row of its delegation, or in a cell merged over its rows;
// and they say a role once, in a row of its own above those who have it.
#pragma once

#include "exchange/blocktitles.h"
#include "exchange/rowkind.h"
#include "exchange/table.h"

namespace quatuor {

/// Which row above says the territory of a row that has none, and which one its role.
class RowsAbove {
public:
    /// Only where one row is one person and no form wrote the table: a form's empty answer is an answer.
    /// `isDrawn`: lines may have been drawn before anybody filled them, each with its role: that is no title.
    [[nodiscard]] static RowsAbove of(const Table& table, const HeaderLayout& layout, qsizetype firstRow, bool isDrawn);

    /// The row that speaks for this one, or nothing: it speaks for itself. Rows of the table.
    [[nodiscard]] std::optional<qsizetype> above(qsizetype row) const;
    /// The words of the role that a title above gives this row; empty: none does.
    [[nodiscard]] QString roleAbove(qsizetype row) const;

    /// The title whose block the row stands in, or nothing.
    [[nodiscard]] const BlockTitle* titleAbove(qsizetype row) const;
    [[nodiscard]] const std::vector<BlockTitle>& titles() const { return m_titles; }

    struct Aside {
        qsizetype row = 0; ///< of the table
        LoneText text;
    };
    /// Sums, titles and remarks: no rows of data. In their order.
    [[nodiscard]] const std::vector<Aside>& asides() const { return m_asides; }

    /// A mark that says what the cell above says ("idem", a quotation mark). Rows of the table.
    struct Ditto {
        qsizetype row = 0;
        std::size_t column = 0;
        qsizetype from = 0; ///< the row that says it in words
    };
    /// In the order of their rows.
    [[nodiscard]] const std::vector<Ditto>& dittos() const { return m_dittos; }
    /// Puts the cells that are meant in the place of the marks of a row.
    void fillDittos(const Table& table, qsizetype row, TableRow& cells) const;

private:
    void takeDittos(const Table& table, const std::vector<RegistrationColumn>& columns);
    void dropRemarksOfList(qsizetype rowCount);
    void takeSpeakers(const Table& table, const std::vector<RegistrationColumn>& columns);
    [[nodiscard]] const BlockTitle* titleAt(qsizetype row) const;
    [[nodiscard]] bool isAside(qsizetype row) const;

    std::vector<Aside> m_asides;
    std::vector<BlockTitle> m_titles;
    std::vector<Ditto> m_dittos;
    qsizetype m_first = 0;
    std::vector<qsizetype> m_speakers; ///< of each row from the first; empty: each speaks for itself
};

} // namespace quatuor
