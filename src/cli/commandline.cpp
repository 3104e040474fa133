// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// First the options of every command, wherever they stand; then the command, its verb, and what that takes.
#include "cli/commandline.h"

#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/nearest.h"
#include "cli/optionscan.h"
#include "cli/values.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Option kGlobals[] = {
    {"workspace"_L1, ValueKind::Text, "FILE",
        QT_TRANSLATE_NOOP(
            "Cli", "the workspace; else QUATUOR_WORKSPACE, else quatuor/quatuor.quatuor among the user’s data")},
    {"author"_L1, ValueKind::Text, "NAME", QT_TRANSLATE_NOOP("Cli", "who acts, for the journal; else the login name")},
    {"lang"_L1, ValueKind::Choice, "fr|en", QT_TRANSLATE_NOOP("Cli", "language; else that of the system")},
    {"json"_L1, ValueKind::Flag, "",
        QT_TRANSLATE_NOOP("Cli", "one JSON document on standard output, and nothing else")},
    {"quiet"_L1, ValueKind::Flag, "", QT_TRANSLATE_NOOP("Cli", "on standard error, errors only")},
    {"now"_L1, ValueKind::Text, "ISO-8601", QT_TRANSLATE_NOOP("Cli", "the time it is, for tests")},
    {"help"_L1, ValueKind::Flag, "", QT_TRANSLATE_NOOP("Cli", "what there is; after a command, what it takes")},
    {"h"_L1, ValueKind::Flag, "", ""},
    {"version"_L1, ValueKind::Flag, "",
        QT_TRANSLATE_NOOP("Cli", "the version of the program and of the official reference")},
};

Unexpected<Misuse> misuse(const QString& text, const Verb* verb = nullptr)
{
    return {Misuse{text, verb}};
}

Outcome<GlobalOptions, Misuse> readGlobals(const Given& given)
{
    GlobalOptions globals{given.text("workspace"_L1), given.text("author"_L1), given.has("json"_L1),
        given.has("quiet"_L1), given.has("help"_L1) || given.has("h"_L1), given.has("version"_L1), Clock::system()};
    if (!given.has("now"_L1))
        return globals;
    const std::optional<QDateTime> now = readMoment(given.text("now"_L1));
    if (!now) {
        return misuse(Cli::tr("“%1” is not a value of “%2”: give %3.")
                          .arg(given.text("now"_L1), u"--now"_s, Cli::tr("a moment such as 2026-09-16T09:30:00Z")));
    }
    globals.clock = Clock::fixed(*now);
    return globals;
}

QString suggestion(const QString& text, const QString& near)
{
    return near.isEmpty() ? text : text + u' ' + Cli::tr("Did you mean “%1”?").arg(near);
}

Unexpected<Misuse> unknownCommand(const QString& name)
{
    QStringList names;
    for (const Command& command : commands())
        names += command.name;
    return misuse(suggestion(Cli::tr("There is no command “%1”.").arg(name), nearest(name, names)));
}

Unexpected<Misuse> unknownVerb(const QString& command, const QString& name, const std::vector<const Verb*>& verbs)
{
    QStringList names;
    for (const Verb* verb : verbs)
        names += verb->name;
    if (name.isEmpty())
        return misuse(Cli::tr("“%1” needs one more word: %2.").arg(command, names.join(", "_L1)));
    return misuse(suggestion(Cli::tr("There is no command “%1 %2”.").arg(command, name), nearest(name, names)));
}

const Verb* findVerb(const std::vector<const Verb*>& verbs, const QString& name)
{
    for (const Verb* verb : verbs) {
        if (verb->name == name)
            return verb;
    }
    return nullptr;
}

/// Arguments to their names, in order.
Outcome<Done, Misuse> takeArguments(const Verb& verb, QStringList words, Given& given)
{
    for (const Positional& positional : verb.positionals) {
        if (words.isEmpty() && positional.presence == Presence::Optional)
            continue;
        if (words.isEmpty())
            return misuse(Cli::tr("An argument is missing: %1.").arg(QString(positional.name)), &verb);
        const QString word = words.takeFirst();
        if (!isValue(positional.kind, word, "")) {
            return misuse(Cli::tr("“%1” is not a value of “%2”: give %3.")
                              .arg(word, QString(positional.name), describe(positional.kind, "")),
                &verb);
        }
        given.add(positional.name, word);
    }
    if (!words.isEmpty())
        return misuse(Cli::tr("“%1” is one argument too many.").arg(words.first()), &verb);
    return Done{};
}

Outcome<Done, Misuse> takeVerb(const Verb& verb, const QStringList& words, CommandLine& line)
{
    line.verb = &verb;
    if (line.globals.help)
        return Done{};
    Outcome<Scanned, QString> scanned = scanOptions(words, verb.options, Unknown::Refused);
    if (!scanned)
        return misuse(scanned.error(), &verb);
    line.given = std::move(scanned->given);
    if (const Option* missing = firstMissing(line.given, verb.options)) {
        return misuse(Cli::tr("The option “%1” is needed: %2.")
                          .arg(dashed(missing->name), describe(missing->kind, missing->placeholder)),
            &verb);
    }
    return takeArguments(verb, scanned->rest, line.given);
}

Outcome<Done, Misuse> takeCommand(QStringList words, CommandLine& line)
{
    const bool asksOnly = line.globals.help || line.globals.version;
    if (words.isEmpty())
        return asksOnly ? Outcome<Done, Misuse>(Done{})
                        : misuse(Cli::tr("Which command? “quatuor-cli --help” lists them."));
    line.command = words.takeFirst();
    if (findCommand(line.command) == nullptr)
        return unknownCommand(line.command);
    const std::vector<const Verb*> verbs = verbsOf(line.command);
    if (verbs.front()->name.isEmpty())
        return takeVerb(*verbs.front(), words, line);
    const QString name = words.value(0);
    if (const Verb* verb = findVerb(verbs, name); verb != nullptr)
        return takeVerb(*verb, words.mid(1), line);
    return asksOnly && name.isEmpty() ? Outcome<Done, Misuse>(Done{}) : unknownVerb(line.command, name, verbs);
}

} // namespace

std::span<const Option> globalOptions()
{
    return kGlobals;
}

Outcome<CommandLine, Misuse> parseCommandLine(const QStringList& words)
{
    const Outcome<Scanned, QString> scanned = scanOptions(words, kGlobals, Unknown::Kept);
    if (!scanned)
        return misuse(scanned.error());
    Outcome<GlobalOptions, Misuse> globals = readGlobals(scanned->given);
    if (!globals)
        return Unexpected{globals.error()};
    CommandLine line;
    line.globals = std::move(*globals);
    const Outcome<Done, Misuse> taken = takeCommand(scanned->rest, line);
    return taken ? Outcome<CommandLine, Misuse>(std::move(line))
                 : Outcome<CommandLine, Misuse>(Unexpected{taken.error()});
}

} // namespace quatuor::cli
