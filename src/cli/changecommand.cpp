// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `change list|show|undo|redo`: the journal.
#include "cli/changeanswer.h"
#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/table.h"
#include "desk/changedesk.h"
#include "desk/changesummary.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Positional kChange[] = {{"C"_L1, ValueKind::Id}};

constexpr Option kListOptions[] = {
    {"most"_L1, ValueKind::Count, "N", QT_TRANSLATE_NOOP("Cli", "at most so many; else 1000")},
};

constexpr int kMost = 1000;

bool canBeUndone(const ChangeEntry& entry)
{
    return entry.undoable && entry.undone.isNull();
}

void writeMembers(JsonWriter& json, const ChangeEntry& entry)
{
    json.member("id"_L1, entry.id);
    json.member("at"_L1, entry.at);
    json.member("author"_L1, entry.author);
    json.member("action"_L1, entry.action);
    json.member("summary"_L1, summaryOf(entry));
    json.member("undoable"_L1, canBeUndone(entry));
    json.member("undone"_L1, !entry.undone.isNull());
}

void writeList(JsonWriter& json, const std::vector<ChangeEntry>& entries)
{
    json.beginArray();
    for (const ChangeEntry& entry : entries) {
        json.beginObject();
        writeMembers(json, entry);
        json.endObject();
    }
    json.endArray();
    json.finish();
}

QString moment(const ChangeEntry& entry)
{
    return entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QString standing(const ChangeEntry& entry)
{
    if (!entry.undone.isNull())
        return Cli::tr("undone");
    return entry.undoable ? QString() : Cli::tr("for good");
}

void showList(TextOutput& text, const std::vector<ChangeEntry>& entries)
{
    if (entries.empty())
        return text.line(Cli::tr("Nothing has been done yet."));
    Table table(text, {{Cli::tr("When")}, {Cli::tr("Who")}, {Cli::tr("What")}, {}, {Cli::tr("Id")}});
    for (const ChangeEntry& entry : entries)
        table.row({moment(entry), entry.author, summaryOf(entry), standing(entry), entry.id.toString()});
}

Outcome<Exit> list(Invocation& in)
{
    const std::vector<ChangeEntry> entries = ChangeDesk(in.desk()).list(in.given().count("most"_L1).value_or(kMost));
    in.json() ? writeList(in.toJson(), entries) : showList(in.toText(), entries);
    return Exit::Done;
}

void writeCells(JsonWriter& json, const std::vector<CellChange>& cells)
{
    json.key("cells"_L1);
    json.beginArray();
    for (const CellChange& cell : cells) {
        json.beginObject();
        json.member("table"_L1, QString::fromUtf8(cell.table));
        json.member("row"_L1, QString::number(cell.row));
        json.member("column"_L1, QString::fromUtf8(cell.column));
        json.member("before"_L1, cell.before);
        json.member("after"_L1, cell.after);
        json.endObject();
    }
    json.endArray();
}

void writeRanges(JsonWriter& json, const std::vector<RowRange>& ranges)
{
    json.key("ranges"_L1);
    json.beginArray();
    for (const RowRange& range : ranges) {
        json.beginObject();
        json.member("table"_L1, QString::fromUtf8(range.table));
        json.member("first"_L1, QString::number(range.first));
        json.member("last"_L1, QString::number(range.last));
        json.member("rows"_L1, range.rows);
        json.endObject();
    }
    json.endArray();
}

void writeDetail(JsonWriter& json, const ChangeDetail& detail)
{
    json.beginObject();
    writeMembers(json, detail.entry);
    json.member("undoes"_L1, detail.entry.undoes);
    json.member("undoneBy"_L1, detail.entry.undone);
    writeCells(json, detail.cells);
    writeRanges(json, detail.ranges);
    json.endObject();
    json.finish();
}

void showCells(TextOutput& text, const std::vector<CellChange>& cells)
{
    if (cells.empty())
        return;
    text.blank();
    Table table(text, {{Cli::tr("Where")}, {Cli::tr("Row")}, {Cli::tr("Before")}, {Cli::tr("After")}}, 2);
    for (const CellChange& cell : cells)
        table.row(
            {QString::fromUtf8(cell.table + '.' + cell.column), QString::number(cell.row), cell.before, cell.after});
}

void showDetail(TextOutput& text, const ChangeDetail& detail)
{
    text.line(summaryOf(detail.entry), Style::Heading);
    text.line(u"  "_s + Cli::tr("%1, by %2").arg(moment(detail.entry), detail.entry.author));
    if (const QString note = standing(detail.entry); !note.isEmpty())
        text.line(u"  "_s + note);
    for (const RowRange& range : detail.ranges)
        text.line(
            u"  "_s + Cli::tr("%n row(s) added to %1", nullptr, int(range.rows)).arg(QString::fromUtf8(range.table)));
    showCells(text, detail.cells);
}

Outcome<Exit> show(Invocation& in)
{
    return then(
        ChangeDesk(in.desk()).show(in.given().id<ChangeId>("C"_L1)), [&](const ChangeDetail& detail) -> Outcome<Exit> {
            in.json() ? writeDetail(in.toJson(), detail) : showDetail(in.toText(), detail);
            return Exit::Done;
        });
}

using Act = Outcome<ChangeId> (ChangeDesk::*)(ChangeId);

template <Act act>
Outcome<Exit> reverse(Invocation& in)
{
    ChangeDesk desk(in.desk());
    const auto id = in.given().id<ChangeId>("C"_L1);
    return then((desk.*act)(id), [&](ChangeId) -> Outcome<Exit> { return answerChange(in, id.toString()); });
}

constexpr Verb kVerbs[] = {
    {"change"_L1, "list"_L1, {}, kListOptions, QT_TRANSLATE_NOOP("Cli", "What was done, newest first."), list},
    {"change"_L1, "show"_L1, kChange, {}, QT_TRANSLATE_NOOP("Cli", "What one action changed, value by value."), show},
    {"change"_L1, "undo"_L1, kChange, {},
        QT_TRANSLATE_NOOP("Cli", "Restores what an action changed, unless something is built on it."),
        reverse<&ChangeDesk::undo>},
    {"change"_L1, "redo"_L1, kChange, {}, QT_TRANSLATE_NOOP("Cli", "Does again what was undone."),
        reverse<&ChangeDesk::redo>},
};

} // namespace

std::span<const Verb> changeVerbs()
{
    return kVerbs;
}

} // namespace quatuor::cli
