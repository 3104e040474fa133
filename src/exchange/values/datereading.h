// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates as forms and spreadsheets write them. The order of day and month is never guessed: both readings are given.
#pragma once

#include <QDate>

#include <span>
#include <vector>

namespace quatuor {

enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// The date if the day is written before the month, and if after; an invalid QDate where that is no date. Equal when
/// the writing leaves no choice (ISO 8601, a month in letters, a spreadsheet's serial number).
struct DateReading {
    QDate dayFirst;
    QDate monthFirst;

    [[nodiscard]] bool isReadable() const { return dayFirst.isValid() || monthFirst.isValid(); }
    [[nodiscard]] bool isAmbiguous() const
    {
        return dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst;
    }
    /// The only date it can be, or the one in that order; invalid while in doubt.
    [[nodiscard]] QDate date(DateOrder order = DateOrder::Unknown) const;
    /// The order that this value alone proves.
    [[nodiscard]] DateOrder proves() const;
};

/// "2026-09-16", "16/09/2026", "16.9.26", "mercredi 16 septembre 2026", "1er oct. 2026", "16-sept-26", "September 16,
/// 2026", "46281" (days since 30 December 1899, for 2000 to 2099), also with words or a time around. Not readable when
/// two different dates stand in the text.
[[nodiscard]] DateReading readDate(QStringView text);

/// All the different dates of a text: "16/09/2026; 07/10/2026", "16 et 17 septembre 2026".
[[nodiscard]] std::vector<DateReading> datesIn(QStringView text);
/// The days of a text that stand without a year, each in the year kAnyYear: "mercredi 7 octobre", "16/09".
[[nodiscard]] std::vector<DateReading> daysIn(QStringView text);
inline constexpr int kAnyYear = 2000; ///< it has a 29 February

/// The order that holds for a column: proved by one value at least and contradicted by none.
[[nodiscard]] DateOrder dateOrder(std::span<const DateReading> column);

} // namespace quatuor
