// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days in columns, one day in lines.
#include "cli/sessionanswer.h"

#include "cli/cli.h"
#include "cli/table.h"
#include "words/argumenttext.h"
#include "words/statetext.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

void writeMembers(JsonWriter& json, const SessionSummary& summary)
{
    const Session& session = summary.session;
    json.member("id"_L1, session.id);
    json.member("date"_L1, session.date);
    json.member("title"_L1, session.title);
    json.member("state"_L1, code(session.state));
    json.member("capacityDelegations"_L1, session.capacityDelegations);
    json.member("capacityPeople"_L1, session.capacityPeople);
    json.member("accepted"_L1, summary.accepted);
    json.member("held"_L1, summary.held);
    json.member("waitlisted"_L1, summary.waitlisted);
    json.member("acceptedPeople"_L1, summary.acceptedPeople);
    json.member("submitted"_L1, summary.submitted);
}

void writeDetails(JsonWriter& json, const Session& session)
{
    json.member("start"_L1, session.start);
    json.member("end"_L1, session.end);
    json.member("timeZone"_L1, session.timeZone);
    json.memberOrNull("link"_L1, session.link);
    json.member("opens"_L1, session.opens);
    json.member("closes"_L1, session.closes);
    json.member("postponedFrom"_L1, session.postponedFrom);
}

/// "3", "3 of 15".
QString outOf(int count, const std::optional<int>& most)
{
    return most ? Cli::tr("%1 of %2").arg(QString::number(count), QString::number(*most)) : QString::number(count);
}

QString hours(const Session& session)
{
    const QString format = u"HH:mm"_s;
    return Cli::tr("%1 to %2 (%3)").arg(session.start.toString(format), session.end.toString(format), session.timeZone);
}

QString bounds(const RoleBounds& role)
{
    const QString least = QString::number(role.least);
    if (role.most)
        return Cli::tr("%1 to %2").arg(least, QString::number(*role.most));
    return Cli::tr("at least %1").arg(least);
}

void rowUnlessEmpty(Table& table, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        table.row({label, value});
}

} // namespace

void writeSession(JsonWriter& json, const SessionSummary& summary)
{
    json.beginObject();
    writeMembers(json, summary);
    json.endObject();
}

void writeSession(JsonWriter& json, const SessionSummary& summary, const CompositionPolicy& policy)
{
    json.beginObject();
    writeMembers(json, summary);
    writeDetails(json, summary.session);
    json.key("policy"_L1);
    writePolicy(json, policy);
    json.endObject();
}

void writePolicy(JsonWriter& json, const CompositionPolicy& policy)
{
    json.beginObject();
    json.key("roles"_L1);
    json.beginArray();
    for (const RoleBounds& bounds : policy.roles) {
        json.beginObject();
        json.member("role"_L1, bounds.role.code);
        json.member("least"_L1, bounds.least);
        json.member("most"_L1, bounds.most);
        json.endObject();
    }
    json.endArray();
    json.member("most"_L1, policy.most);
    json.member("recommended"_L1, policy.recommended);
    json.endObject();
}

void writePolicy(TextOutput& text, const CompositionPolicy& policy)
{
    text.heading(Cli::tr("Composition of a delegation"));
    Table table(text, {Column{}, Column{}}, 2);
    for (const RoleBounds& role : policy.roles)
        table.row({roleText(role.role.code), bounds(role)});
    if (policy.most)
        table.row({Cli::tr("In all"), Cli::tr("at most %1").arg(QString::number(*policy.most))});
    if (policy.recommended)
        table.row({Cli::tr("Recommended"), Cli::tr("at most %1").arg(QString::number(*policy.recommended))});
}

void writeSession(TextOutput& text, const SessionSummary& summary, const CompositionPolicy& policy)
{
    const Session& session = summary.session;
    text.line(dateText(session.date) + u" — "_s + stateText(session.state), Style::Heading);
    Table table(text, {Column{}, Column{}}, 2);
    table.row({Cli::tr("Id"), session.id.toString()});
    rowUnlessEmpty(table, Cli::tr("Title"), session.title);
    table.row({Cli::tr("Hours"), hours(session)});
    rowUnlessEmpty(table, Cli::tr("Link"), session.link);
    rowUnlessEmpty(table, Cli::tr("Registration opens"), dateText(session.opens));
    rowUnlessEmpty(table, Cli::tr("Registration closes"), dateText(session.closes));
    rowUnlessEmpty(table, Cli::tr("Postponed from"), dateText(session.postponedFrom));
    table.row({Cli::tr("Accepted delegations"), outOf(summary.accepted, session.capacityDelegations)});
    table.row({Cli::tr("People accepted"), outOf(summary.acceptedPeople, session.capacityPeople)});
    table.row({Cli::tr("Places kept"), QString::number(summary.held)});
    table.row({Cli::tr("To be decided"), QString::number(summary.submitted)});
    table.row({Cli::tr("On the waiting list"), QString::number(summary.waitlisted)});
    table.finish();
    writePolicy(text, policy);
}

void writeSessions(TextOutput& text, const std::vector<SessionSummary>& sessions)
{
    if (sessions.empty())
        return text.line(Cli::tr("No session yet. “session add --date 2026-09-16” adds one."));
    Table table(text,
        {{Cli::tr("Session")}, {Cli::tr("State")}, {Cli::tr("Accepted"), true}, {Cli::tr("People"), true},
            {Cli::tr("Places kept"), true}, {Cli::tr("To decide"), true}, {Cli::tr("Waiting"), true}, {Cli::tr("Id")}});
    for (const SessionSummary& one : sessions) {
        table.row({one.session.date.toString(Qt::ISODate), stateText(one.session.state),
            outOf(one.accepted, one.session.capacityDelegations), outOf(one.acceptedPeople, one.session.capacityPeople),
            QString::number(one.held), QString::number(one.submitted), QString::number(one.waitlisted),
            one.session.id.toString()});
    }
}

} // namespace quatuor::cli
