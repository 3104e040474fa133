// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of commands: a new command is its file and a line here.
#pragma once

#include "cli/verb.h"

#include <vector>

namespace quatuor::cli {

struct Command {
    QLatin1StringView name;
    const char* summary; ///< English, within QT_TRANSLATE_NOOP
};

/// In the order in which the help shows them.
[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Command* findCommand(QStringView name);

/// The verbs of a command, in the order of the help; one without a name when the command is one word.
[[nodiscard]] std::vector<const Verb*> verbsOf(QStringView command);

// One table a file.
[[nodiscard]] std::span<const Verb> workspaceVerbs();
[[nodiscard]] std::span<const Verb> sessionVerbs();
[[nodiscard]] std::span<const Verb> importVerbs();
[[nodiscard]] std::span<const Verb> registrationReadingVerbs();
[[nodiscard]] std::span<const Verb> registrationEditingVerbs();
[[nodiscard]] std::span<const Verb> registrationDecisionVerbs();
[[nodiscard]] std::span<const Verb> proposalVerbs();
[[nodiscard]] std::span<const Verb> delegateVerbs();
[[nodiscard]] std::span<const Verb> waitingListVerbs();
[[nodiscard]] std::span<const Verb> territoryVerbs();
[[nodiscard]] std::span<const Verb> personVerbs();
[[nodiscard]] std::span<const Verb> exportVerbs();
[[nodiscard]] std::span<const Verb> changeVerbs();

} // namespace quatuor::cli
