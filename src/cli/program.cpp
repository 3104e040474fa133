// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parse, open, run, answer; every refusal and fault becomes its words and its exit code here.
#include "cli/program.h"

#include "cli/cli.h"
#include "cli/findinganswer.h"
#include "cli/help.h"
#include "cli/invocation.h"
#include "cli/languagechoice.h"
#include "cli/openedworkspace.h"
#include "words/faulttext.h"
#include "words/refusaltext.h"

#include <cstring>

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Writing the answer of one command line.
class Run {
public:
    Run(const CommandLine& line, StandardOutput& out)
        : m_line(line)
        , m_out(out)
        , m_json(out)
        , m_text(out, out.isTerminal() && qEnvironmentVariableIsEmpty("NO_COLOR"))
        , m_messages(line.globals.quiet)
    {
    }

    Exit run()
    {
        if (m_line.globals.help || m_line.globals.version) {
            m_line.globals.help ? writeHelp(m_text, m_line) : writeVersion(m_text);
            return Exit::Done;
        }
        Outcome<OpenedWorkspace> workspace = OpenedWorkspace::open(m_line);
        if (!workspace)
            return answer(workspace.error());
        const Exit exit = runVerb(workspace->desk());
        if (exit <= Exit::No && !m_line.given.has("dry-run"_L1))
            workspace->keep();
        return exit;
    }

    Exit answer(const Fault& fault)
    {
        m_out.discard();
        m_messages.complain(faultText(fault));
        return exitFor(fault, workspacePath(m_line.globals));
    }

private:
    Exit runVerb(Desk* desk)
    {
        Invocation invocation(m_line, desk, {m_json, m_text, m_messages});
        const Outcome<Exit> done = m_line.verb->run(invocation);
        return done ? *done : answer(done.error());
    }

    Exit answer(const Refusal& refusal)
    {
        const Exit exit = exitFor(refusal);
        if (exit != Exit::No)
            complain(refusal);
        else if (m_line.globals.json)
            writeRefusal(m_json, refusal);
        else
            writeRefusal(m_text, refusal);
        return exit;
    }

    void complain(const Refusal& refusal)
    {
        m_out.discard();
        m_messages.complain(isMisuse(refusal) ? misuseText(refusal) : refusalText(refusal));
        if (isMisuse(refusal))
            m_messages.complain(Cli::tr("Usage: %1").arg(usageLine(*m_line.verb)));
    }

    const CommandLine& m_line;
    StandardOutput& m_out;
    JsonWriter m_json;
    TextOutput m_text;
    Messages m_messages;
};

Exit complain(const Misuse& misuse)
{
    const Messages messages(false);
    messages.complain(misuse.text);
    if (misuse.verb != nullptr)
        messages.complain(Cli::tr("Usage: %1").arg(usageLine(*misuse.verb)));
    return Exit::Usage;
}

/// A mutation that was done stays done when nobody could be told: that is an exit of its own.
Exit finished(Exit exit, StandardOutput& out)
{
    out.flush();
    if (!out.lost())
        return exit;
    Messages(false).complain(Cli::tr("The answer could not be written to standard output: %1.")
                                 .arg(QString::fromLocal8Bit(std::strerror(out.error()))));
    return exit <= Exit::No ? Exit::AnswerLost : exit;
}

} // namespace

Exit runProgram(const QStringList& words, StandardOutput& out)
{
    installLanguage(languageAsked(words));
    const Outcome<CommandLine, Misuse> line = parseCommandLine(words);
    if (!line)
        return complain(line.error());
    Run run(*line, out);
    try {
        return finished(run.run(), out);
    } catch (const Fault& fault) {
        return run.answer(fault);
    } catch (const std::exception& surprise) {
        return run.answer(Fault(FaultKind::Internal, {}, QString::fromUtf8(surprise.what())));
    }
}

} // namespace quatuor::cli
