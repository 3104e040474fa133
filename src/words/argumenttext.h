// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arguments as a person reads them: labels for codes, dates of the language, nothing that hides or turns the text
// round.
#pragma once

#include "core/arguments.h"

#include <QDate>

namespace quatuor {

/// "16 septembre 2026", "1er octobre 2026", "16 September 2026"; empty for a null date.
[[nodiscard]] QString dateText(QDate date);

/// The same names; values by their name: roles, states, fields and dates in words, a name for members who have none.
[[nodiscard]] Arguments shownArguments(const Arguments& args);

} // namespace quatuor
