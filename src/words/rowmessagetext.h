// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an import says of a row, a column or a file, in the user's language.
#pragma once

#include "core/arguments.h"

namespace quatuor {

/// `column`: the heading as written or the code of a column ("given_name"), or empty when the row or the file is meant.
/// A code without a sentence is shown as it is.
[[nodiscard]] QString rowMessageText(QLatin1StringView code, const QString& column, const Arguments& args);

} // namespace quatuor
