// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a cell of an OpenDocument spreadsheet says: its value by its type, or the text that it shows.
#pragma once

#include <QByteArray>

namespace quatuor {

class XmlPart;

struct OdsValue {
    QByteArray type; ///< "float", "date"…; empty: none
    QByteArray value; ///< what the attribute of its type says
};

/// Of the cell that starts here.
[[nodiscard]] OdsValue odsValueOf(const XmlPart& cell);

/// UTF-8 that the readers of values understand, as from any other workbook: "612345678", "2026-09-16",
/// "2026-09-16T14:25:00", "14:25:00", "true". `shown`: what the cell shows, in which alone the zeros of a code are.
[[nodiscard]] QByteArray odsText(const OdsValue& value, const QByteArray& shown);

} // namespace quatuor
