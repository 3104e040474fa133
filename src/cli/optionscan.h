// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Options into values, by a table of options: used for those of every command and for those of one.
#pragma once

#include "cli/given.h"
#include "cli/verb.h"

#include <QStringList>

namespace quatuor::cli {

struct Scanned {
    Given given;
    QStringList rest; ///< what is no option of the table, in order
};

/// What is done about options that the table does not have.
enum class Unknown { Kept, Refused };

/// The error is what to say.
[[nodiscard]] Outcome<Scanned, QString> scanOptions(
    const QStringList& words, std::span<const Option> options, Unknown unknown);

/// The first option that is required and was not given.
[[nodiscard]] const Option* firstMissing(const Given& given, std::span<const Option> options);

} // namespace quatuor::cli
