// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a command takes, as data: the parser and the help read the same tables.
#pragma once

#include "cli/exitcode.h"
#include "core/outcome.h"

#include <span>

namespace quatuor::cli {

class Invocation;

/// What a value must look like. Checked while parsing, so that a verb never meets a value that is not one.
enum class ValueKind {
    Flag, ///< an option without a value
    Text,
    Count, ///< 0, 1, 2…
    CountOrNone, ///< or "none": no limit
    Date, ///< 2026-09-16
    DateOrNone, ///< or "none"
    Time, ///< 09:30
    Id, ///< as listings print it
    Choice, ///< one of the words of the placeholder: "strict|first-fit"
    YesNo, ///< yes, no (oui, non)
};

enum class Presence { Optional, Required, Repeatable };

struct Option {
    QLatin1StringView name; ///< without dashes; a single letter has one dash, others two
    ValueKind kind = ValueKind::Flag;
    const char* placeholder = "";
    const char* help = ""; ///< English, within QT_TRANSLATE_NOOP
    Presence presence = Presence::Optional;
};

struct Positional {
    QLatin1StringView name; ///< as the usage line shows it: "R"
    ValueKind kind = ValueKind::Text;
    Presence presence = Presence::Required;
};

/// What a verb needs of the workspace.
enum class Needs {
    Nothing,
    Workspace, ///< an existing one
    WorkspaceIfThere, ///< the default one may be missing
    NewWorkspace, ///< makes one; removed again if the verb fails
    WorkspaceOrNew, ///< the same when --create is given; an existing one otherwise
};

struct Verb {
    QLatin1StringView command; ///< "session"
    QLatin1StringView name; ///< "add"; empty when the command is one word
    std::span<const Positional> positionals;
    std::span<const Option> options;
    const char* summary; ///< English, within QT_TRANSLATE_NOOP
    Outcome<Exit> (*run)(Invocation&);
    Needs needs = Needs::Workspace;
};

/// "session add"
[[nodiscard]] QString fullName(const Verb& verb);
/// "--date", "-o"
[[nodiscard]] QString dashed(QLatin1StringView option);

} // namespace quatuor::cli
