// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which commands there are.
#include "cli/commands.h"

#include "cli/cli.h"

#include <algorithm>

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Command kCommands[] = {
    {"workspace"_L1, QT_TRANSLATE_NOOP("Cli", "The file that holds everything: create, verify, copy")},
    {"demo"_L1, QT_TRANSLATE_NOOP("Cli", "A new workspace of fictive people in real territories, to try things")},
    {"session"_L1, QT_TRANSLATE_NOOP("Cli", "Sessions: dates, places, composition of delegations")},
    {"import"_L1, QT_TRANSLATE_NOOP("Cli", "Registrations from the export of a form")},
    {"registration"_L1, QT_TRANSLATE_NOOP("Cli", "Registrations: check, mend, decide")},
    {"delegate"_L1, QT_TRANSLATE_NOOP("Cli", "Members of a delegation")},
    {"waiting-list"_L1, QT_TRANSLATE_NOOP("Cli", "The waiting list of a session that is full")},
    {"territory"_L1, QT_TRANSLATE_NOOP("Cli", "Territories: official ones and this workspace’s own")},
    {"person"_L1, QT_TRANSLATE_NOOP("Cli", "The directory of people")},
    {"export"_L1, QT_TRANSLATE_NOOP("Cli", "Lists for others, as files")},
    {"change"_L1, QT_TRANSLATE_NOOP("Cli", "The journal of actions: show, undo, redo")},
};

using Verbs = std::span<const Verb> (*)();

constexpr Verbs kTables[] = {
    workspaceVerbs,
    sessionVerbs,
    importVerbs,
    registrationReadingVerbs,
    registrationEditingVerbs,
    registrationDecisionVerbs,
    proposalVerbs,
    delegateVerbs,
    waitingListVerbs,
    territoryVerbs,
    personVerbs,
    exportVerbs,
    changeVerbs,
};

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

const Command* findCommand(QStringView name)
{
    const auto at = std::find_if(
        std::begin(kCommands), std::end(kCommands), [&](const Command& one) { return one.name == name; });
    return at == std::end(kCommands) ? nullptr : at;
}

std::vector<const Verb*> verbsOf(QStringView command)
{
    std::vector<const Verb*> result;
    for (const Verbs table : kTables) {
        for (const Verb& verb : table()) {
            if (verb.command == command)
                result.push_back(&verb);
        }
    }
    return result;
}

} // namespace quatuor::cli
