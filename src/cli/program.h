// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program without its process: words in, exit code out.
#pragma once

#include "cli/exitcode.h"
#include "cli/standardoutput.h"

#include <QStringList>

namespace quatuor::cli {

/// Needs a QCoreApplication. Faults end here, as sentences on standard error.
[[nodiscard]] Exit runProgram(const QStringList& words, StandardOutput& out);

} // namespace quatuor::cli
