// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of a table that are no data: sums below it, its headings once more, titles and remarks between its people.
#pragma once

#include "exchange/headerlayout.h"
#include "exchange/tablerow.h"

namespace quatuor {

/// False for nearly every row, at the first letter of its first filled cell: the other two need not be asked.
[[nodiscard]] bool mayBeNoData(const TableRow& cells, const std::vector<RegistrationColumn>& columns);

/// "Total ; ; 12", "Nombre d'inscrits ; 4": the first filled cell says what is counted, the others are numbers. "Somme"
/// is a département where no number follows that may be a sum.
[[nodiscard]] bool isTotal(const TableRow& cells, const std::vector<RegistrationColumn>& columns);

/// "---", ":---:" in every cell: a line that a text draws below its headings.
[[nodiscard]] bool isRule(const TableRow& cells);

/// What a row is that names nobody: a sum, or the only text of a row that is no territory's either.
struct LoneText {
    enum class Kind {
        None, ///< there is more in the row, or the column says what the text is
        Role, ///< "ÉLUS", above those who have that role
        Remark, ///< "NB : relancer la préfecture"
        Total, ///< isTotal()
        Territory, ///< see BlockTitle
        Day, ///< the same, of a session
        Example, ///< isExampleLine()
        Headings, ///< isHeadingAgain()
        Signature, ///< a farewell, and what stands below it
        Rule, ///< dashes, as a text draws a table
    };
    Kind kind = Kind::None;
    QString text = {};
};
/// For tables typed by hand alone: a form may ask for nothing but a name.
[[nodiscard]] LoneText loneText(const TableRow& cells, const std::vector<RegistrationColumn>& columns);

/// How a remark begins, and no name of a territory or a person: "NB : …", "* …", or far too long.
[[nodiscard]] bool isRemark(const QString& text);

/// "Bien cordialement," ends a letter that was pasted.
[[nodiscard]] bool isFarewell(const QString& text);

/// The headings again, as where two tables were put one below the other.
[[nodiscard]] bool isHeadingAgain(const TableRow& cells, const std::vector<RegistrationColumn>& columns);

} // namespace quatuor
