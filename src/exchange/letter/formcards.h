// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// People described label by label, one a line: "Nom : …", "Prénom : …", "Fonction : …".
#pragma once

#include "exchange/letter/lettertable.h"
#include "exchange/letter/peoplereader.h"

#include <set>

namespace quatuor::letter {

class FormCards {
public:
    FormCards(const PlainLetter& letter, const std::vector<Atom>& atoms)
        : m_letter(letter)
        , m_atoms(atoms)
    {
    }

    /// True when the line is one of a card; `heading` is the role above it.
    [[nodiscard]] bool read(const Labelled& line, const FoundText& heading);
    /// Who has been described so far; the next line begins another.
    [[nodiscard]] std::vector<Mention> taken();

private:
    void finish();

    const PlainLetter& m_letter;
    const std::vector<Atom>& m_atoms;
    Mention m_open;
    std::set<Field> m_filled;
    std::vector<Mention> m_done;
};

} // namespace quatuor::letter
