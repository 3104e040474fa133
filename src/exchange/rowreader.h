// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells of one record into one registration row, by the layout of the header.
#pragma once

#include "exchange/csv/csvscanner.h"
#include "exchange/headerlayout.h"
#include "exchange/registrationrow.h"

namespace quatuor {

class RowReader {
public:
    /// `verbatim`: a file for machines, whose cells stand as they are: a leading apostrophe is taken away only from
    /// codes and telephone numbers, which never have one.
    RowReader(HeaderLayout layout, bool verbatim);

    [[nodiscard]] const HeaderLayout& layout() const { return m_layout; }
    /// Fills people and messages; the caller sets `row`.
    void read(const CsvRow& cells, RegistrationRow& out) const;

private:
    [[nodiscard]] bool fits(const CsvRow& cells, RegistrationRow& out) const;
    void fill(const CsvRow& cells, RegistrationRow& out) const;
    void assign(QString& value, const CsvCell& cell, Field field) const;
    void splitFullName(PersonCells& person, const RegistrationColumn& column, RegistrationRow& out) const;
    void settleGroups(RegistrationRow& out) const;

    HeaderLayout m_layout;
    bool m_verbatim;
    std::size_t m_headed = 0; ///< columns up to the last one with a heading
};

} // namespace quatuor
