// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table pasted from a spreadsheet: lines of cells with tabs between, below a line of headings.
#pragma once

#include "exchange/field.h"
#include "exchange/letter/mentionreader.h"

namespace quatuor::letter {

class LetterTable {
public:
    LetterTable(const PlainLetter& letter, const std::vector<Atom>& atoms)
        : m_letter(letter)
        , m_atoms(atoms)
    {
    }

    /// The people of this line; isOpen() tells whether it belongs to a table with headings.
    [[nodiscard]] std::vector<Mention> read(Range line);
    [[nodiscard]] bool isOpen() const { return m_open; }
    void end();

private:
    [[nodiscard]] std::vector<Range> cells(Range line) const;
    [[nodiscard]] bool readHeadings(const std::vector<Range>& row);
    [[nodiscard]] Mention readRow(const std::vector<Range>& row) const;

    const PlainLetter& m_letter;
    const std::vector<Atom>& m_atoms;
    std::vector<std::optional<Field>> m_columns;
    bool m_open = false;
};

/// Sets one field of a person from a cell or the words after a label.
void setField(const PlainLetter& letter, Field field, Range value, const std::vector<Atom>& atoms, Mention& mention);

/// The column or label that a person of this letter is described by.
[[nodiscard]] std::optional<Field> fieldOfLabel(QStringView label);

} // namespace quatuor::letter
