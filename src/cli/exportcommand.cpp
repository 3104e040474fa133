// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `export`: lists for others.
#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/table.h"
#include "desk/exportdesk.h"
#include "desk/formdesk.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Positional kList[] = {{"LIST"_L1, ValueKind::Text, Presence::Optional}};

constexpr Option kOptions[] = {
    {"list"_L1, ValueKind::Flag, "", QT_TRANSLATE_NOOP("Cli", "which lists there are, and their columns")},
    {"session"_L1, ValueKind::Text, "S", QT_TRANSLATE_NOOP("Cli", "of this session, by id or date")},
    {"columns"_L1, ValueKind::Text, "a,b,…", QT_TRANSLATE_NOOP("Cli", "these columns, in this order; else all")},
    {"format"_L1, ValueKind::Choice, "csv|xlsx|json|pdf", QT_TRANSLATE_NOOP("Cli", "else from the file’s ending")},
    {"for"_L1, ValueKind::Choice, "excel|machine",
        QT_TRANSLATE_NOOP(
            "Cli", "excel (the default): headings and safe cells for a spreadsheet; machine: values as they are")},
    {"o"_L1, ValueKind::Text, "FILE", QT_TRANSLATE_NOOP("Cli", "the file to write; - is standard output")},
};

struct Listed {
    QString code;
    QStringList columns;
};

/// The lists, and the form among them.
std::vector<Listed> everything()
{
    std::vector<Listed> all;
    for (const ExportList& list : ExportDesk::lists())
        all.push_back({list.code, QStringList(list.columns.begin(), list.columns.end())});
    all.push_back({FormDesk::kCode, FormDesk::columns()});
    return all;
}

void writeLists(JsonWriter& json)
{
    json.beginArray();
    for (const Listed& list : everything()) {
        json.beginObject();
        json.member("id"_L1, list.code);
        json.key("columns"_L1);
        json.beginArray();
        for (const QString& column : list.columns)
            json.value(column);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.finish();
}

void showLists(TextOutput& text)
{
    for (const Listed& list : everything()) {
        text.line(list.code, Style::Heading);
        text.line(u"  "_s + list.columns.join(", "_L1));
    }
}

ExportRequest requestOf(const Given& given, SessionId session)
{
    ExportRequest request;
    request.list = given.text("LIST"_L1);
    request.session = session;
    request.columns = given.text("columns"_L1).split(u',', Qt::SkipEmptyParts);
    request.format = given.text("format"_L1);
    request.style = given.text("for"_L1) == "machine"_L1 ? ExportStyle::Machine : ExportStyle::Excel;
    request.path = given.text("o"_L1);
    return request;
}

void writeReport(Invocation& in, const ExportRequest& request, const ExportReport& report)
{
    JsonWriter& json = in.toJson();
    json.beginObject();
    json.member("list"_L1, request.list);
    json.member("file"_L1, request.path);
    json.member("rows"_L1, report.rows);
    if (report.unknownLetters > 0)
        json.member("unknownLetters"_L1, report.unknownLetters);
    json.member("change"_L1, in.change());
    json.endObject();
    json.finish();
}

void tellReport(Invocation& in, const ExportRequest& request, const ExportReport& report)
{
    const QString rows = Cli::tr("%n row(s) written", nullptr, int(report.rows));
    // The list itself is on standard output then, and nothing else may be.
    if (request.path == "-"_L1)
        in.messages().say(rows);
    else
        in.toText().line(Cli::tr("%1: %2").arg(rows, request.path));
    if (report.unknownLetters > 0)
        in.messages().say(
            Cli::tr("%n row(s) hold letters that no font of this computer has: they are empty boxes in the "
                    "PDF. Install a font that has them, or export to a spreadsheet.",
                nullptr, int(report.unknownLetters)));
}

void tellForm(Invocation& in, const QString& path, const FormReport& report)
{
    const QString sessions = Cli::tr("a form for %n session(s)", nullptr, report.sessions);
    if (path == "-"_L1)
        in.messages().say(sessions);
    else
        in.toText().line(Cli::tr("%1: %2").arg(sessions, path));
}

bool isWorkbookName(const QString& path)
{
    return path == "-"_L1 || path.endsWith(".xlsx"_L1, Qt::CaseInsensitive);
}

Outcome<Exit> writeForm(Invocation& in, SessionId session, const ExportRequest& request)
{
    const bool isXlsx = request.format.isEmpty() ? isWorkbookName(request.path) : request.format == "xlsx"_L1;
    if (!isXlsx || !request.columns.isEmpty())
        return refuse(RefusalKind::Usage, "form.format"_L1);
    return then(FormDesk(in.desk()).write(session, request.path), [&](const FormReport& report) -> Outcome<Exit> {
        in.json() ? writeReport(in, request, {report.lines}) : tellForm(in, request.path, report);
        return Exit::Done;
    });
}

Outcome<Exit> write(Invocation& in, SessionId session)
{
    const ExportRequest request = requestOf(in.given(), session);
    if (request.list == FormDesk::kCode)
        return writeForm(in, session, request);
    ProgressBar bar(in.messages());
    return then(ExportDesk(in.desk()).write(request, bar.progress()), [&](const ExportReport& report) -> Outcome<Exit> {
        in.json() ? writeReport(in, request, report) : tellReport(in, request, report);
        return Exit::Done;
    });
}

Outcome<Exit> list(Invocation& in)
{
    in.json() ? writeLists(in.toJson()) : showLists(in.toText());
    return Exit::Done;
}

Outcome<Exit> exportList(Invocation& in)
{
    const Given& given = in.given();
    if (given.has("list"_L1) == given.has("LIST"_L1))
        return misuse(Cli::tr("Say which list, or “--list” to see which there are."));
    if (given.has("list"_L1))
        return list(in);
    if (!given.has("o"_L1))
        return misuse(Cli::tr("Say where to write: “-o FILE”, or “-o -” for standard output."));
    if (in.json() && given.text("o"_L1) == "-"_L1)
        return misuse(Cli::tr("“--json” and “-o -” cannot both have standard output: write to a file."));
    return then(in.session("session"_L1), [&](SessionId session) { return write(in, session); });
}

constexpr Verb kVerbs[] = {
    {"export"_L1, {}, kList, kOptions, QT_TRANSLATE_NOOP("Cli", "Writes a list to a file."), exportList,
        Needs::WorkspaceIfThere},
};

} // namespace

std::span<const Verb> exportVerbs()
{
    return kVerbs;
}

} // namespace quatuor::cli
