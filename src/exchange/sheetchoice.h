// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a file is a workbook, and which of its sheets are looked at.
#pragma once

#include "exchange/rowmessage.h"
#include "exchange/sheetbook.h"

namespace quatuor {

/// An old Office file in which a protected workbook is wrapped.
[[nodiscard]] bool isProtectedWorkbook(QByteArrayView bytes);

/// "import.sheet" (Usage: file, seen, sheets).
[[nodiscard]] Unexpected<Refusal> noSuchSheet(const QString& subject, const QString& seen, const QStringList& sheets);

/// The one asked for, else all that are shown, else (none is) all. Refused: noSuchSheet().
[[nodiscard]] Outcome<std::vector<std::size_t>> sheetsToTry(
    const SheetBook& book, const QString& asked, const QString& subject);

/// "17 novembre 2026", "17-11" (as "17/11": no sheet's name has a slash), "Session 19 janvier": the day of a sheet that
/// is named by one day and by nothing else. Empty: it is not.
[[nodiscard]] QString dayOfSheet(const QString& sheet);

/// Of all the sheets, in their order.
[[nodiscard]] QStringList sheetNames(const SheetBook& book);

/// What is to be said of the file once these sheets are read, the one that was chosen first.
void sayChoice(std::vector<RowMessage>& notes, const SheetBook& book, const QStringList& read, const QString& asked);

} // namespace quatuor
