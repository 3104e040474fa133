// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Registrations as a person reads them.
#include "cli/cli.h"
#include "cli/findinganswer.h"
#include "cli/registrationanswer.h"
#include "words/argumenttext.h"
#include "words/statetext.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString rolesText(const QStringList& codes)
{
    QStringList names;
    for (const QString& role : codes)
        names += roleText(role);
    return names.join(", "_L1);
}

QString toCheck(int blocking, int warnings)
{
    QStringList parts;
    if (blocking > 0)
        parts += Cli::tr("%n blocking", nullptr, blocking);
    if (warnings > 0)
        parts += Cli::tr("%n warning(s)", nullptr, warnings);
    return parts.isEmpty() ? Cli::tr("ready") : parts.join(", "_L1);
}

QString territoryName(const RegistrationDetail& detail)
{
    if (detail.territory)
        return detail.territory->name;
    const TerritoryText& written = detail.registration.territoryText;
    return Cli::tr("%1 (not recognised)").arg(written.name.isEmpty() ? written.code : written.name);
}

QString nameOf(const Delegate& delegate)
{
    if (!delegate.named())
        return delegate.toComeBy.isValid() ? Cli::tr("name to come by %1").arg(dateText(delegate.toComeBy))
                                           : Cli::tr("name to come");
    return (delegate.person.givenName + u' ' + delegate.person.familyName).trimmed();
}

QString notesOn(const Delegate& delegate)
{
    QStringList notes;
    if (delegate.contact)
        notes += Cli::tr("contact");
    if (delegate.substitute)
        notes += Cli::tr("substitute");
    if (delegate.unavailable)
        notes += Cli::tr("unavailable");
    return notes.join(", "_L1);
}

void writeMembers(TextOutput& text, const std::vector<Delegate>& delegates)
{
    text.heading(Cli::tr("Delegation: %n member(s)", nullptr, int(delegates.size())));
    Table table(text,
        {{Cli::tr("Role")}, {Cli::tr("Name")}, {Cli::tr("Organisation")}, {Cli::tr("E-mail")}, {Cli::tr("Note")},
            {Cli::tr("Id")}},
        2);
    for (const Delegate& one : delegates) {
        const QString role = one.role.isEmpty() ? one.roleText + u" ?"_s : roleText(one.role);
        table.row({role, nameOf(one), one.organisation, one.person.email, notesOn(one), one.id.toString()});
    }
}

void rowUnlessEmpty(Table& table, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        table.row({label, value});
}

void writeHead(TextOutput& text, const RegistrationDetail& detail)
{
    const Registration& registration = detail.registration;
    text.line(territoryName(detail) + u" — "_s + stateText(registration.state), Style::Heading);
    Table table(text, {Column{}, Column{}}, 2);
    table.row({Cli::tr("Id"), registration.id.toString()});
    rowUnlessEmpty(table, Cli::tr("Session"), detail.session ? dateText(detail.session->date) : Cli::tr("none yet"));
    rowUnlessEmpty(table, Cli::tr("Sent on"), dateText(registration.submittedAt.toLocalTime().date()));
    rowUnlessEmpty(table, Cli::tr("Reason"), detail.reason);
    rowUnlessEmpty(table, Cli::tr("Place kept until"), dateText(detail.holdUntil));
    rowUnlessEmpty(table, Cli::tr("To be confirmed again"),
        detail.toConfirm ? Cli::tr("yes, the session was postponed") : QString());
    rowUnlessEmpty(table, Cli::tr("Project"), registration.projectTitle);
    rowUnlessEmpty(table, Cli::tr("Summary"), registration.projectSummary);
    rowUnlessEmpty(table, Cli::tr("Expectations"), registration.expectations);
    rowUnlessEmpty(table, Cli::tr("Note"), registration.note);
}

void writeCorrections(TextOutput& text, const std::vector<CorrectionRequest>& corrections)
{
    if (corrections.empty())
        return;
    text.heading(Cli::tr("Corrections requested"));
    for (const CorrectionRequest& one : corrections) {
        text.line(u"  "_s + one.message + u"  ["_s + one.about.join(", "_L1) + u']');
        if (one.due.isValid())
            text.line(u"      "_s + Cli::tr("by %1").arg(dateText(one.due)));
    }
}

} // namespace

std::vector<Column> summaryColumns()
{
    return {{Cli::tr("Session")}, {Cli::tr("Territory")}, {Cli::tr("State")}, {Cli::tr("Members"), true},
        {Cli::tr("To check")}, {Cli::tr("Missing")}, {Cli::tr("Id")}};
}

QStringList summaryCells(const RegistrationSummary& summary)
{
    const Territory& territory = summary.territory;
    const QString name
        = territory.department.isEmpty() ? territory.name : territory.name + u" ("_s + territory.department + u')';
    return {summary.sessionDate.toString(Qt::ISODate), name, stateText(summary.state),
        QString::number(summary.delegates), toCheck(summary.blocking, summary.warnings),
        rolesText(summary.missingRoles), summary.id.toString()};
}

void writeDetail(TextOutput& text, const RegistrationDetail& detail)
{
    writeHead(text, detail);
    writeMembers(text, detail.registration.delegates);
    if (!detail.findings.empty()) {
        text.heading(Cli::tr("To check"));
        writeFindings(text, detail.findings);
    }
    writeCorrections(text, detail.corrections);
    if (!detail.proposals.empty()) {
        text.heading(Cli::tr("Proposed by the last import"));
        writeProposals(text, detail.proposals);
    }
}

void writeCheck(TextOutput& text, const RegistrationCheck& check)
{
    text.line(Cli::tr("%1 — %2 (id %3)").arg(check.territoryName, stateText(check.state), check.id.toString()),
        Style::Heading);
    writeFindings(text, check.findings);
}

void writeProposals(TextOutput& text, const std::vector<Proposal>& proposals)
{
    Table table(text, {{Cli::tr("Field")}, {Cli::tr("Here")}, {Cli::tr("In the file")}, {Cli::tr("Id")}}, 2);
    for (const Proposal& one : proposals)
        table.row({one.field, one.oldValue, one.newValue, QString::number(one.id)});
}

} // namespace quatuor::cli
