// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The JSON of registrations; their text is in registrationtext.cpp.
#include "cli/findinganswer.h"
#include "cli/registrationanswer.h"

#include <algorithm>

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A territory that is not matched yet has the name that was written, and no kind.
void writeTerritory(JsonWriter& json, const Territory& territory)
{
    json.key("territory"_L1);
    json.beginObject();
    json.memberOrNull("code"_L1, territory.code);
    json.member("name"_L1, territory.name);
    json.memberOrNull("kind"_L1, territory.id.isNull() ? QString() : QString(code(territory.kind)));
    json.memberOrNull("department"_L1, territory.department);
    json.endObject();
}

Territory asTerritory(const TerritoryText& written)
{
    Territory territory;
    territory.code = written.code;
    territory.name = written.name;
    return territory;
}

void writeWritten(JsonWriter& json, const TerritoryText& written)
{
    json.key("territoryWritten"_L1);
    json.beginObject();
    json.memberOrNull("code"_L1, written.code);
    json.memberOrNull("name"_L1, written.name);
    json.memberOrNull("kind"_L1, written.kind);
    json.endObject();
}

void writeStrings(JsonWriter& json, QLatin1StringView name, const QStringList& texts)
{
    json.key(name);
    json.beginArray();
    for (const QString& text : texts)
        json.value(text);
    json.endArray();
}

void writeDelegate(JsonWriter& json, const Delegate& delegate)
{
    json.beginObject();
    json.member("id"_L1, delegate.id);
    json.member("personId"_L1, delegate.person.id);
    json.memberOrNull("role"_L1, delegate.role);
    json.memberOrNull("roleText"_L1, delegate.roleText);
    json.member("givenName"_L1, delegate.person.givenName);
    json.member("familyName"_L1, delegate.person.familyName);
    json.member("email"_L1, delegate.person.email);
    json.member("phone"_L1, delegate.person.phone);
    json.member("organisation"_L1, delegate.organisation);
    json.member("jobTitle"_L1, delegate.jobTitle);
    json.member("substitute"_L1, delegate.substitute);
    json.member("contact"_L1, delegate.contact);
    json.member("unavailable"_L1, delegate.unavailable);
    json.member("toCome"_L1, delegate.toCome);
    json.member("toComeBy"_L1, delegate.toComeBy);
    json.endObject();
}

void writeDelegates(JsonWriter& json, const std::vector<Delegate>& delegates)
{
    json.key("delegates"_L1);
    json.beginArray();
    for (const Delegate& delegate : delegates)
        writeDelegate(json, delegate);
    json.endArray();
}

void writeSettlements(JsonWriter& json, const std::vector<Settlement>& settlements)
{
    json.key("settlements"_L1);
    json.beginArray();
    for (const Settlement& one : settlements) {
        json.beginObject();
        json.member("finding"_L1, one.finding);
        json.member("subject"_L1, one.subject);
        json.member("author"_L1, one.author);
        json.member("at"_L1, one.at);
        json.memberOrNull("reason"_L1, one.reason);
        json.endObject();
    }
    json.endArray();
}

void writeCorrections(JsonWriter& json, const std::vector<CorrectionRequest>& corrections)
{
    json.key("corrections"_L1);
    json.beginArray();
    for (const CorrectionRequest& one : corrections) {
        json.beginObject();
        writeStrings(json, "about"_L1, one.about);
        json.member("message"_L1, one.message);
        json.member("due"_L1, one.due);
        json.member("holdUntil"_L1, one.holdUntil);
        json.endObject();
    }
    json.endArray();
}

void writeText(JsonWriter& json, const Registration& registration)
{
    json.memberOrNull("ref"_L1, registration.ref);
    json.member("submittedAt"_L1, registration.submittedAt);
    json.member("enteredAt"_L1, registration.enteredAt);
    json.member("decidedAt"_L1, registration.decidedAt);
    json.key("project"_L1);
    json.beginObject();
    json.member("title"_L1, registration.projectTitle);
    json.member("summary"_L1, registration.projectSummary);
    json.endObject();
    json.member("expectations"_L1, registration.expectations);
    json.member("noticeAcknowledged"_L1, registration.noticeAcknowledged);
    json.member("note"_L1, registration.note);
    json.member("mergedInto"_L1, registration.mergedInto);
}

int count(const Findings& findings, Severity severity)
{
    return int(std::count_if(findings.begin(), findings.end(),
        [severity](const Finding& one) { return one.severity == severity && !one.settled; }));
}

} // namespace

void writeSummary(JsonWriter& json, const RegistrationSummary& summary)
{
    json.beginObject();
    json.member("id"_L1, summary.id);
    json.member("session"_L1, summary.session);
    json.member("sessionDate"_L1, summary.sessionDate);
    writeTerritory(json, summary.territory);
    json.member("state"_L1, code(summary.state));
    json.member("delegates"_L1, summary.delegates);
    writeStrings(json, "missingRoles"_L1, summary.missingRoles);
    json.member("blocking"_L1, summary.blocking);
    json.member("warnings"_L1, summary.warnings);
    json.endObject();
}

void writeDetail(JsonWriter& json, const RegistrationDetail& detail)
{
    const Registration& registration = detail.registration;
    json.beginObject();
    json.member("id"_L1, registration.id);
    json.member("session"_L1, registration.session);
    json.member("sessionDate"_L1, detail.session ? detail.session->date : QDate());
    writeTerritory(json, detail.territory.value_or(asTerritory(registration.territoryText)));
    writeWritten(json, registration.territoryText);
    json.member("state"_L1, code(registration.state));
    json.memberOrNull("reason"_L1, detail.reason);
    json.member("holdUntil"_L1, detail.holdUntil);
    json.member("toConfirm"_L1, detail.toConfirm);
    writeText(json, registration);
    writeDelegates(json, registration.delegates);
    json.member("blocking"_L1, count(detail.findings, Severity::Blocking));
    json.member("warnings"_L1, count(detail.findings, Severity::Warning));
    json.key("findings"_L1);
    writeFindings(json, detail.findings);
    writeSettlements(json, detail.settlements);
    writeCorrections(json, detail.corrections);
    json.key("proposals"_L1);
    writeProposals(json, detail.proposals);
    json.endObject();
}

void writeCheck(JsonWriter& json, const RegistrationCheck& check)
{
    json.beginObject();
    json.member("id"_L1, check.id);
    json.member("territory"_L1, check.territoryName);
    json.member("state"_L1, code(check.state));
    json.key("findings"_L1);
    writeFindings(json, check.findings);
    json.endObject();
}

void writeProposals(JsonWriter& json, const std::vector<Proposal>& proposals)
{
    json.beginArray();
    for (const Proposal& one : proposals) {
        json.beginObject();
        json.member("id"_L1, QString::number(one.id));
        json.member("registration"_L1, one.registration);
        json.member("delegate"_L1, one.delegate);
        json.member("field"_L1, one.field);
        json.member("old"_L1, one.oldValue);
        json.member("new"_L1, one.newValue);
        json.endObject();
    }
    json.endArray();
}

} // namespace quatuor::cli
