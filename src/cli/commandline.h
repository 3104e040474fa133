// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words typed after the program's name, understood.
#pragma once

#include "cli/given.h"
#include "cli/verb.h"
#include "core/clock.h"

#include <QStringList>

namespace quatuor::cli {

/// Options of every command, accepted before and after it.
struct GlobalOptions {
    QString workspace; ///< empty: not given
    QString author;
    bool json = false;
    bool quiet = false;
    bool help = false;
    bool version = false;
    Clock clock = Clock::system();
};

struct CommandLine {
    GlobalOptions globals;
    QString command; ///< empty only with help or version
    const Verb* verb = nullptr; ///< null only with help or version
    Given given;
};

/// Why a command line is not one: what to say, and the verb it was about, when it got that far.
struct Misuse {
    QString text;
    const Verb* verb = nullptr;
};

[[nodiscard]] std::span<const Option> globalOptions();

/// Strict: unknown, repeated or missing options and arguments, and values that are not ones, are misuses.
/// `--name=value` and
/// `--name value` are the same; a value that begins with two dashes needs the first form; after `--` come arguments
/// only.
[[nodiscard]] Outcome<CommandLine, Misuse> parseCommandLine(const QStringList& words);

} // namespace quatuor::cli
