// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Undoes what wrong encodings do to a name: UTF-8 that was read as Windows-1252, once or several times, and the
// controls that Windows-1252 becomes when it is read as Latin-1.
#pragma once

#include <QString>

namespace quatuor::territories {

/// Nothing when the text has no such damage, which is nearly always.
[[nodiscard]] QString repairedText(QStringView text);

/// How many letters were replaced by "?" or U+FFFD: marks beside a letter, a run of them counted once.
[[nodiscard]] int damageIn(QStringView text);
/// The text with its words whole again, but for the letters that are lost.
[[nodiscard]] QString withoutMarks(QStringView text);

} // namespace quatuor::territories
