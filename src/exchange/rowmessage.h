// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a reader has to say of a row or of a file, without prose: `words` puts it into sentences.
#pragma once

#include "core/arguments.h"

namespace quatuor {

/// Codes of rows: "row.ragged" (expected, seen), "row.shifted" (expected, seen; rejected), "text.nul" (rejected),
/// "quote.unclosed", "date.unreadable" (seen), "boolean.unreadable" (seen), "cell.two-people" (seen), "cell.people"
/// (seen, count), "cell.second" (seen), "cell.apart" (seen), "email.second" (seen), "phone.email" (seen),
/// "phone.damaged" (seen), "contact.unknown" (seen), "name.split" (given, family), "row.total", "row.heading",
/// "row.example", "row.struck", "row.cancelled" (seen),
/// "row.unfinished" (all six rejected), "row.from-above" (seen).
/// Codes of files: "column.ignored", "column.duplicate" and "column.second" (first, number, other),
/// "territory.requester", "column.no-role", "column.no-territory" and "column.no-date" (seen, or nothing),
/// "header.offset" (row), "header.rival" (row, other), "labels.read" (labels), "rows.unfilled" (count), "rows.none",
/// "registrations.none", "row.total", "row.example" and "row.headings" (row), "row.role", "row.territory", "row.day"
/// and "row.remark" (row, seen), "sheet.members" (sheet), "sheet.day" (sheet), "title.day" and "title.territory"
/// (seen), "table.turned", "tables.beside" (count), "sheets.alike" (sheets), "dittos.read" (count), "encoding.guessed"
/// (encoding), "encoding.mixed" and "encoding.twice" (count, row), "sheet.chosen" (sheet, others), "macros.ignored",
/// "formula.unvalued" (seen: the first such cell).
struct RowMessage {
    QLatin1StringView code;
    QString column; ///< the heading as written, or its number when it has none; empty: the row or the file
    Arguments args;
};

/// What is to be said of a file as a whole, with one argument.
[[nodiscard]] inline RowMessage note(const char* code, const char* name, const QString& value)
{
    return {QLatin1StringView(code), {}, {{QLatin1StringView(name), value}}};
}

} // namespace quatuor
