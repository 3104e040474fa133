// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the header row of a table says: which column is which field, of which person of a delegation.
#pragma once

#include "exchange/columnmapping.h"
#include "exchange/columnvalues.h"
#include "exchange/rowmessage.h"

#include <span>

namespace quatuor {

enum class RowShape {
    Person, ///< one row a person
    Delegation, ///< one row a delegation: a group of columns a role
};

struct RegistrationColumn {
    QString heading; ///< as written
    std::optional<Field> field; ///< none: ignored
    int group = -1; ///< index in HeaderLayout::groups; -1: of the registration, or of the row's one person
    QString option = {}; ///< what a yes in this column answers, where each answer has its own; empty: the cell answers
    bool onlyRoles = false; ///< read where it names a role, else passed over: the kind of a ticket
    /// Says what « Autre » was, in the column before: read in the place of such an answer, and before one that names no
    /// role where it is of `onlyRoles`.
    bool instead = false;
    bool orPhone = false; ///< an address, a telephone number or both
    bool guessed = false; ///< told by rules (headingrules.h), and not by an alias
    bool second = false; ///< says again what another column says, and is read where that one is empty
    bool apart = false; ///< a cell may hold all that is known of its person: it is taken apart (personcell.h)
    /// From 1: of the section of a form that asks again for the same person, of whom another section may be empty. Its
    /// columns are second ones, and are read together or not at all.
    int section = 0;
};

/// The columns of one person in a file of one row a delegation; or of whoever ordered, in a file of one row a person.
struct ColumnGroup {
    QString role; ///< the words of the role: "Élu·e"; empty for "Membre 1" and for the contact
    bool contact = false; ///< who filled the form or is to be called: perhaps one of the others, written twice
};

struct HeaderLayout {
    RowShape shape = RowShape::Person;
    std::vector<RegistrationColumn> columns;
    std::vector<ColumnGroup> groups;
    std::vector<RowMessage> notes;
    /// Answers that were never sent are in the file too, without a date of submission.
    bool datesTheSent = false;

    /// How many columns are understood: what tells a header row from another row.
    [[nodiscard]] int score() const;
    /// How many groups say whose they are.
    [[nodiscard]] int rolesTold() const;
    /// True when a person can be told by it: a name or an address.
    [[nodiscard]] bool namesPeople() const;
};

/// Reads headings by the mapping first, then by the aliases, then by rules. Of two columns for one field the surer one
/// wins, then the first, and a note says so. `shape`: as a person said; nothing: told by the headings. `values`: what
/// stands below, which decides where a heading may be two things; nothing: it is not known.
[[nodiscard]] HeaderLayout layoutOf(std::span<const QString> headings, const ColumnMapping& mapping,
    std::optional<RowShape> shape = {}, const ColumnValues& values = {});

/// Stable over time for the same headings in the same order: 16 hexadecimal digits. Case, accents and punctuation do
/// not count.
[[nodiscard]] QString headerFingerprint(std::span<const QString> headings);

} // namespace quatuor
