// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `import`: registrations from the export of a form.
#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/importanswer.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Positional kFile[] = {{"FILE"_L1}};

constexpr Option kOptions[] = {
    {"session"_L1, ValueKind::Text, "S", QT_TRANSLATE_NOOP("Cli", "the session of rows that name none, by id or date")},
    {"sheet"_L1, ValueKind::Text, "NAME",
        QT_TRANSLATE_NOOP("Cli", "the sheet of a workbook, by name or number; else the first that names people")},
    {"encoding"_L1, ValueKind::Text, "E", QT_TRANSLATE_NOOP("Cli", "such as utf-8 or windows-1252; else detected")},
    {"delimiter"_L1, ValueKind::Text, "C", QT_TRANSLATE_NOOP("Cli", "one character, or tab; else detected")},
    {"header-row"_L1, ValueKind::Count, "N",
        QT_TRANSLATE_NOOP("Cli", "the row of the headings, as the file counts its rows; else found among the first")},
    {"mapping"_L1, ValueKind::Text, "FILE",
        QT_TRANSLATE_NOOP("Cli", "what the columns and role words of this file mean")},
    {"profile"_L1, ValueKind::Text, "NAME", QT_TRANSLATE_NOOP("Cli", "remembers the mapping under this name")},
    {"dry-run"_L1, ValueKind::Flag, "", QT_TRANSLATE_NOOP("Cli", "says what it would do, and changes nothing")},
    {"create"_L1, ValueKind::Flag, "", QT_TRANSLATE_NOOP("Cli", "makes the workspace if there is none")},
};

Outcome<std::optional<char>> delimiterOf(const Given& given)
{
    const QString text = given.text("delimiter"_L1);
    if (text.isEmpty())
        return std::optional<char>();
    if (text == "tab"_L1 || text == "\\t"_L1)
        return std::optional('\t');
    if (text.size() != 1 || text[0].unicode() >= 0x80 || text[0] == u'"' || text[0] < u' ')
        return misuse(Cli::tr("“%1” cannot separate columns: give one character such as ; or the word tab.").arg(text));
    return std::optional(text[0].toLatin1());
}

Outcome<ImportRequest> requestOf(Invocation& in)
{
    const Given& given = in.given();
    return then(delimiterOf(given), [&](std::optional<char> delimiter) {
        return then(in.session("session"_L1), [&](SessionId session) -> Outcome<ImportRequest> {
            ImportRequest request;
            request.path = given.text("FILE"_L1);
            request.session = session;
            request.read.sheet = given.text("sheet"_L1);
            request.read.encoding = given.text("encoding"_L1);
            request.read.delimiter = delimiter;
            if (const auto line = given.count("header-row"_L1))
                request.read.headerLine = *line;
            request.mappingPath = given.text("mapping"_L1);
            request.profile = given.text("profile"_L1);
            request.dryRun = given.has("dry-run"_L1);
            return request;
        });
    });
}

template <class Answer>
Outcome<ImportReport> run(Invocation& in, const ImportRequest& request, Answer& answer)
{
    ProgressBar bar(in.messages());
    return ImportDesk(in.desk()).run(
        request, [&](const RowOutcome& outcome) { answer.take(outcome); }, bar.progress());
}

Exit exitOf(const ImportReport& report)
{
    return report.rejected > 0 ? Exit::No : Exit::Done;
}

Outcome<Exit> importAsJson(Invocation& in, const ImportRequest& request)
{
    ImportJson answer(in.toJson(), request.path);
    return then(run(in, request, answer), [&](const ImportReport& report) -> Outcome<Exit> {
        answer.finish(report);
        return exitOf(report);
    });
}

Outcome<Exit> importAsText(Invocation& in, const ImportRequest& request)
{
    ImportText answer(in.toText());
    return then(run(in, request, answer), [&](const ImportReport& report) -> Outcome<Exit> {
        answer.finish(report, request.dryRun);
        if (!report.change.isNull())
            in.messages().say(Cli::tr("To undo it: quatuor-cli change undo %1").arg(report.change.toString()));
        return exitOf(report);
    });
}

Outcome<Exit> importFile(Invocation& in)
{
    return then(requestOf(in), [&](const ImportRequest& request) {
        return in.json() ? importAsJson(in, request) : importAsText(in, request);
    });
}

constexpr Verb kVerbs[] = {
    {"import"_L1, {}, kFile, kOptions,
        QT_TRANSLATE_NOOP("Cli", "Takes registrations from a file; the same file again changes nothing."), importFile,
        Needs::WorkspaceOrNew},
};

} // namespace

std::span<const Verb> importVerbs()
{
    return kVerbs;
}

} // namespace quatuor::cli
