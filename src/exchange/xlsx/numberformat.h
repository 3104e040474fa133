// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the number format of a cell says of its number: that it is a date, a time, or a code with its zeros.
#pragma once

#include <QString>

namespace quatuor {

struct NumberFormat {
    enum class Kind { Plain, Date, Time };
    Kind kind = Kind::Plain;
    int leastDigits = 0; ///< "00000" and `0#" "##…` show zeros that the number lacks

    bool operator==(const NumberFormat&) const = default;
};

/// What the style of a cell says of what stands in it.
struct CellFormat {
    NumberFormat number;
    bool struck = false; ///< a line goes through it: somebody took it back
};

/// A format that every spreadsheet knows by its number, whatever the language.
[[nodiscard]] NumberFormat builtInFormat(int id);
/// A format written out, as files write it (in English): `dd/mm/yyyy hh:mm`, `[h]:mm`, `00000`.
[[nodiscard]] NumberFormat customFormat(QStringView code);

/// Where days are counted from.
enum class DateSystem { From1900, From1904 };

/// A cell's number as the file writes it ("46281", "6.12345678E8") as text that the readers of values understand:
/// "2026-09-16", "2026-09-16T14:25:00", "14:25:00", "612345678". What is no number stays as it is.
[[nodiscard]] QString numberText(QStringView number, NumberFormat format, DateSystem system);

} // namespace quatuor
