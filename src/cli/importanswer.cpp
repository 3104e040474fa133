// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing of it grows with the file.
#include "cli/importanswer.h"

#include "cli/cli.h"
#include "cli/table.h"
#include "words/rowmessagetext.h"
#include "words/statetext.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

void writeMessages(JsonWriter& json, QLatin1StringView name, const std::vector<RowMessage>& messages)
{
    json.key(name);
    json.beginArray();
    for (const RowMessage& message : messages) {
        json.beginObject();
        json.member("code"_L1, message.code);
        json.memberOrNull("column"_L1, message.column);
        json.member("text"_L1, rowMessageText(message.code, message.column, message.args));
        json.endObject();
    }
    json.endArray();
}

void writeCounts(JsonWriter& json, const ImportReport& report)
{
    json.key("registrations"_L1);
    json.beginObject();
    json.member("created"_L1, report.created);
    json.member("updated"_L1, report.updated);
    json.member("proposed"_L1, report.proposed);
    json.member("unchanged"_L1, report.unchanged);
    json.endObject();
}

struct Count {
    QString label;
    qint64 count;
};

void showCounts(TextOutput& text, const ImportReport& report)
{
    const Count counts[] = {
        {Cli::tr("rows read"), report.rows},
        {Cli::tr("registrations created"), report.created},
        {Cli::tr("registrations updated"), report.updated},
        {Cli::tr("registrations with values proposed"), report.proposed},
        {Cli::tr("registrations unchanged"), report.unchanged},
        {Cli::tr("rows not taken"), report.rejected},
    };
    Table table(text, {Column{{}, true}, Column{}}, 2);
    for (const Count& one : counts) {
        if (one.count > 0)
            table.row({QString::number(one.count), one.label});
    }
}

} // namespace

void ImportJson::begin()
{
    m_begun = true;
    m_json.beginObject();
    m_json.member("file"_L1, m_file);
    m_json.key("rowFates"_L1);
    m_json.beginArray();
}

void ImportJson::take(const RowOutcome& outcome)
{
    if (!m_begun)
        begin();
    m_json.beginObject();
    m_json.member("row"_L1, outcome.row);
    if (outcome.line > 0)
        m_json.member("line"_L1, outcome.line);
    if (!outcome.sheet.isEmpty())
        m_json.member("sheet"_L1, outcome.sheet);
    m_json.member("fate"_L1, code(outcome.fate));
    m_json.member("registration"_L1, outcome.registration);
    writeMessages(m_json, "messages"_L1, outcome.messages);
    m_json.endObject();
}

void ImportJson::finish(const ImportReport& report)
{
    if (!m_begun)
        begin();
    m_json.endArray();
    m_json.member("format"_L1, report.format);
    m_json.member("encoding"_L1, report.encoding);
    m_json.memberOrNull("delimiter"_L1, report.delimiter);
    if (!report.sheet.isEmpty())
        m_json.member("sheet"_L1, report.sheet);
    m_json.member("rows"_L1, report.rows);
    writeCounts(m_json, report);
    m_json.member("rejected"_L1, report.rejected);
    writeMessages(m_json, "notes"_L1, report.notes);
    m_json.member("change"_L1, report.change);
    m_json.endObject();
    m_json.finish();
}

void ImportText::take(const RowOutcome& outcome)
{
    if (outcome.messages.empty())
        return;
    if (!m_told)
        m_text.line(Cli::tr("Rows with something to say"), Style::Heading);
    m_told = true;
    const QString fate = fateText(QString(code(outcome.fate)));
    const Style style = outcome.fate == RowFate::Rejected ? Style::Bad : Style::Plain;
    for (const RowMessage& message : outcome.messages) {
        m_text.line(u"  "_s
                + Cli::tr("row %1, %2: %3")
                      .arg(outcome.place(), fate, rowMessageText(message.code, message.column, message.args)),
            style);
    }
}

void ImportText::finish(const ImportReport& report, bool dryRun)
{
    if (m_told)
        m_text.blank();
    for (const RowMessage& note : report.notes)
        m_text.line(rowMessageText(note.code, note.column, note.args));
    m_text.line(dryRun ? Cli::tr("What this import would do") : Cli::tr("Import done"), Style::Heading);
    showCounts(m_text, report);
    if (report.change.isNull() && !dryRun && report.rows > 0)
        m_text.line(Cli::tr("Nothing changed: the workspace already says what the file says."));
}

} // namespace quatuor::cli
