// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Telephone numbers: what a spreadsheet took from them given back, and the way they are written in France.
#pragma once

#include <QString>

namespace quatuor {

/// As written, but for what a spreadsheet drops: the + of 33612345678 and the 0 of 612345678; and what programs add to
/// numbers: 612345678.0.
[[nodiscard]] QString repairedPhone(const QString& written);

/// "612345678.0", "1053,0": the digits alone; any other text as it is.
[[nodiscard]] QString withoutDecimals(const QString& text);

/// "06 12 34 56 78" for a number of France, overseas departments included, however it is written; any other text as it
/// is. Two writings of one number give the same text: compare with this.
[[nodiscard]] QString frenchPhone(const QString& text);

} // namespace quatuor
