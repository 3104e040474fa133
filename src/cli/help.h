// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Help, made of the same tables that the parser reads: what is not there is not shown.
#pragma once

#include "cli/commandline.h"
#include "cli/textoutput.h"

namespace quatuor::cli {

/// Of everything, of a command, or of one verb.
void writeHelp(TextOutput& out, const CommandLine& line);
void writeVersion(TextOutput& out);

/// "quatuor-cli session add --date D [--start T] …"
[[nodiscard]] QString usageLine(const Verb& verb);

} // namespace quatuor::cli
