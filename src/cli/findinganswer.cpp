// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What blocks first, as the rulebook orders it; what a person settled is shown as settled.
#include "cli/findinganswer.h"

#include "cli/cli.h"
#include "words/findingtext.h"
#include "words/refusaltext.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Mark {
    QString sign;
    Style style;
};

Mark markOf(const Finding& finding)
{
    if (finding.settled)
        return {u"✓"_s, Style::Good};
    switch (finding.severity) {
    case Severity::Blocking:
        return {u"✗"_s, Style::Bad};
    case Severity::Warning:
        return {u"!"_s, Style::Doubtful};
    case Severity::Information:
        break;
    }
    return {u"·"_s, Style::Plain};
}

void writeFix(JsonWriter& json, const Fix& fix)
{
    json.key("fix"_L1);
    if (fix.kind.isEmpty())
        return json.null();
    json.beginObject();
    json.member("kind"_L1, fix.kind);
    json.key("args"_L1);
    writeArguments(json, fix.args);
    json.member("text"_L1, fixText(fix));
    json.endObject();
}

void writeFinding(JsonWriter& json, const Finding& finding)
{
    json.beginObject();
    json.member("id"_L1, finding.id);
    json.member("severity"_L1, code(finding.severity));
    json.member("subject"_L1, finding.subject.toString());
    json.key("args"_L1);
    writeArguments(json, finding.args);
    json.member("text"_L1, findingText(finding));
    writeFix(json, finding.fix);
    json.member("settled"_L1, finding.settled);
    json.endObject();
}

QString settledNote(const Finding& finding)
{
    return finding.severity == Severity::Blocking ? Cli::tr("waived") : Cli::tr("dismissed");
}

} // namespace

void writeArguments(JsonWriter& json, const Arguments& arguments)
{
    json.beginObject();
    for (const Argument& one : arguments)
        json.member(one.name, one.value);
    json.endObject();
}

void writeFindings(JsonWriter& json, const Findings& findings)
{
    json.beginArray();
    for (const Finding& finding : findings)
        writeFinding(json, finding);
    json.endArray();
}

void writeFindings(TextOutput& text, const Findings& findings)
{
    for (const Finding& finding : findings) {
        const Mark mark = markOf(finding);
        const QString note = finding.settled ? finding.id + u", "_s + settledNote(finding) : QString(finding.id);
        text.line(u"  "_s + mark.sign + u' ' + findingText(finding) + u"  ["_s + note + u']', mark.style);
        if (const QString fix = fixText(finding.fix); !fix.isEmpty() && !finding.settled)
            text.line(u"      → "_s + fix);
    }
}

void writeRefusal(JsonWriter& json, const Refusal& refusal)
{
    json.beginObject();
    json.key("refusal"_L1);
    json.beginObject();
    json.member("code"_L1, refusal.code);
    json.member("text"_L1, refusalText(refusal));
    json.key("args"_L1);
    writeArguments(json, refusal.args);
    json.endObject();
    json.key("findings"_L1);
    writeFindings(json, refusal.findings);
    json.endObject();
    json.finish();
}

void writeRefusal(TextOutput& text, const Refusal& refusal)
{
    text.line(refusalText(refusal));
    writeFindings(text, refusal.findings);
}

} // namespace quatuor::cli
