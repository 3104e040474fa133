// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From tables to columns.
#include "cli/help.h"

#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/table.h"
#include "core/territories/reference.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kIndent = 2;

struct ExitText {
    Exit code;
    const char* text;
};

constexpr ExitText kExits[] = {
    {Exit::Done, QT_TRANSLATE_NOOP("Cli", "done")},
    {Exit::No, QT_TRANSLATE_NOOP("Cli", "done, and the answer is no: something blocks, a refusal, rows not taken")},
    {Exit::Usage, QT_TRANSLATE_NOOP("Cli", "wrong usage: an unknown option or id, two sessions on that date")},
    {Exit::Unreadable, QT_TRANSLATE_NOOP("Cli", "the input cannot be read")},
    {Exit::Workspace, QT_TRANSLATE_NOOP("Cli", "the workspace cannot be used")},
    {Exit::AnswerLost, QT_TRANSLATE_NOOP("Cli", "done, but standard output could not take the answer")},
    {Exit::Interrupted, QT_TRANSLATE_NOOP("Cli", "stopped by Ctrl+C; nothing was kept")},
};

QString withValue(const Option& option)
{
    const QString name = dashed(option.name);
    return option.kind == ValueKind::Flag ? name : name + u' ' + QString::fromUtf8(option.placeholder);
}

QString bracketed(const QString& text, Presence presence)
{
    if (presence == Presence::Required)
        return text;
    return presence == Presence::Repeatable ? u'[' + text + u"]…"_s : u'[' + text + u']';
}

Table plainTable(TextOutput& out)
{
    return Table(out, {Column{}, Column{}}, kIndent);
}

void writeOptions(TextOutput& out, const QString& heading, std::span<const Option> options)
{
    out.heading(heading);
    Table table = plainTable(out);
    for (const Option& option : options) {
        if (*option.help != '\0')
            table.row({withValue(option), translated(option.help)});
    }
}

QString verbNames(const Command& command)
{
    QStringList names;
    for (const Verb* verb : verbsOf(QString(command.name))) {
        if (!verb->name.isEmpty())
            names += verb->name;
    }
    return names.join(", "_L1);
}

void writeOverview(TextOutput& out)
{
    out.line(Cli::tr("Usage: quatuor-cli [OPTION]… COMMAND [ARGUMENT]…"));
    out.line(Cli::tr("Initiation days for delegations of territories: registrations, checks, decisions, lists."));
    out.heading(Cli::tr("Commands"));
    for (const Command& command : commands()) {
        out.line(u"  "_s + command.name + u" — "_s + translated(command.summary));
        if (const QString names = verbNames(command); !names.isEmpty())
            out.line(u"      "_s + names, Style::Faint);
    }
    writeOptions(out, Cli::tr("Options of every command"), globalOptions());
    out.heading(Cli::tr("Exit codes"));
    Table table(out, {Column{{}, true}, Column{}}, kIndent);
    for (const ExitText& row : kExits)
        table.row({QString::number(static_cast<int>(row.code)), translated(row.text)});
    table.finish();
    out.blank();
    out.line(Cli::tr("“quatuor-cli COMMAND --help” says what a command takes."));
}

void writeCommandHelp(TextOutput& out, const Command& command)
{
    out.line(u"quatuor-cli "_s + command.name + u" — "_s + translated(command.summary), Style::Heading);
    for (const Verb* verb : verbsOf(QString(command.name))) {
        out.blank();
        out.line(u"  "_s + usageLine(*verb));
        out.line(u"      "_s + translated(verb->summary));
    }
}

void writeVerbHelp(TextOutput& out, const Verb& verb)
{
    out.line(Cli::tr("Usage: %1").arg(usageLine(verb)));
    out.line(translated(verb.summary));
    if (!verb.options.empty())
        writeOptions(out, Cli::tr("Options"), verb.options);
    writeOptions(out, Cli::tr("Options of every command"), globalOptions());
}

} // namespace

QString usageLine(const Verb& verb)
{
    QStringList words{u"quatuor-cli"_s, fullName(verb)};
    for (const Positional& positional : verb.positionals)
        words += bracketed(positional.name, positional.presence);
    for (const Option& option : verb.options)
        words += bracketed(withValue(option), option.presence);
    return words.join(u' ');
}

void writeHelp(TextOutput& out, const CommandLine& line)
{
    if (line.command.isEmpty())
        writeOverview(out);
    else if (line.verb == nullptr)
        writeCommandHelp(out, *findCommand(line.command));
    else
        writeVerbHelp(out, *line.verb);
}

void writeVersion(TextOutput& out)
{
    const OfficialReference& reference = OfficialReference::shipped();
    out.line(u"quatuor-cli "_s + QCoreApplication::applicationVersion());
    out.line(Cli::tr("Official reference %1").arg(reference.version()));
    out.line(reference.attribution());
}

} // namespace quatuor::cli
