// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be said of one cell on its own: the doubts that a reader hands on with the row.
#pragma once

#include "exchange/field.h"

namespace quatuor {

/// The code of the doubt about this value of this field, or nothing: "date.unreadable", "boolean.unreadable",
/// "cell.two-people". The value is cleaned text. A doubt never rejects a row.
[[nodiscard]] QLatin1StringView doubtAbout(Field field, const QString& value);

} // namespace quatuor
