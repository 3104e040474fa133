// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table: of each action, the fullest sentence that its arguments allow.
#include "words/changetext.h"

#include "words/sentence.h"

#include <QCoreApplication>

namespace quatuor {

using namespace Qt::Literals::StringLiterals;

namespace {

// The date of a session is "date" here, so that it is shown as one.
constexpr Sentence kChanges[] = {
    {"session.add", QT_TRANSLATE_NOOP("Change", "Session added: {date}")},
    {"session.add", QT_TRANSLATE_NOOP("Change", "Session added")},
    {"session.edit", QT_TRANSLATE_NOOP("Change", "Session edited: {date}")},
    {"session.edit", QT_TRANSLATE_NOOP("Change", "Session edited")},
    {"session.cancel", QT_TRANSLATE_NOOP("Change", "Session cancelled: {date}")},
    {"session.cancel", QT_TRANSLATE_NOOP("Change", "Session cancelled")},
    {"session.postpone", QT_TRANSLATE_NOOP("Change", "Session postponed: {date}")},
    {"session.postpone", QT_TRANSLATE_NOOP("Change", "Session postponed")},
    {"session.policy", QT_TRANSLATE_NOOP("Change", "Composition of delegations changed for the session of {date}")},
    {"session.policy", QT_TRANSLATE_NOOP("Change", "Composition of delegations changed for a session")},
    Sentence("import", QT_TRANSLATE_N_NOOP("Change", "Import of “{file}”: %n row(s)")).counting("rows"),
    {"import", QT_TRANSLATE_NOOP("Change", "Import of “{file}”")},
    {"import", QT_TRANSLATE_NOOP("Change", "Import of a file")},
    {"registration.add", QT_TRANSLATE_NOOP("Change", "Registration added: {territory}")},
    {"registration.add", QT_TRANSLATE_NOOP("Change", "Registration added")},
    {"registration.enter", QT_TRANSLATE_NOOP("Change", "Registration entered: {territory}")},
    {"registration.enter", QT_TRANSLATE_NOOP("Change", "Registration entered")},
    {"registration.edit", QT_TRANSLATE_NOOP("Change", "Registration edited: {territory}")},
    {"registration.edit", QT_TRANSLATE_NOOP("Change", "Registration edited")},
    {"registration.merge", QT_TRANSLATE_NOOP("Change", "Registrations merged: {territory}")},
    {"registration.merge", QT_TRANSLATE_NOOP("Change", "Registrations merged")},
    {"registration.accept", QT_TRANSLATE_NOOP("Change", "Registration accepted: {territory}")},
    {"registration.accept", QT_TRANSLATE_NOOP("Change", "Registration accepted")},
    Sentence("registration.accept-all-ready",
        QT_TRANSLATE_N_NOOP("Change", "%n registration(s) accepted for the session of {date}"))
        .counting("count"),
    {"registration.accept-all-ready", QT_TRANSLATE_NOOP("Change", "Registrations accepted")},
    {"registration.submit", QT_TRANSLATE_NOOP("Change", "Registration submitted: {territory}")},
    {"registration.submit", QT_TRANSLATE_NOOP("Change", "Registration submitted")},
    {"registration.waitlist", QT_TRANSLATE_NOOP("Change", "Registration put on the waiting list: {territory}")},
    {"registration.waitlist", QT_TRANSLATE_NOOP("Change", "Registration put on the waiting list")},
    {"registration.withdraw", QT_TRANSLATE_NOOP("Change", "Registration withdrawn: {territory}")},
    {"registration.withdraw", QT_TRANSLATE_NOOP("Change", "Registration withdrawn")},
    {"registration.reopen", QT_TRANSLATE_NOOP("Change", "Registration reopened: {territory}")},
    {"registration.reopen", QT_TRANSLATE_NOOP("Change", "Registration reopened")},
    {"registration.refuse", QT_TRANSLATE_NOOP("Change", "Registration refused: {territory}")},
    {"registration.refuse", QT_TRANSLATE_NOOP("Change", "Registration refused")},
    {"registration.request-correction", QT_TRANSLATE_NOOP("Change", "Correction requested: {territory}")},
    {"registration.request-correction", QT_TRANSLATE_NOOP("Change", "Correction requested")},
    {"registration.move", QT_TRANSLATE_NOOP("Change", "Registration moved to another session: {territory}")},
    {"registration.move", QT_TRANSLATE_NOOP("Change", "Registration moved to another session")},
    {"registration.release-hold", QT_TRANSLATE_NOOP("Change", "Kept seat released: {territory}")},
    {"registration.release-hold", QT_TRANSLATE_NOOP("Change", "Kept seat released")},
    {"registration.waive", QT_TRANSLATE_NOOP("Change", "Waiver granted: {territory}")},
    {"registration.waive", QT_TRANSLATE_NOOP("Change", "Waiver granted")},
    {"registration.dismiss", QT_TRANSLATE_NOOP("Change", "Warning dismissed: {territory}")},
    {"registration.dismiss", QT_TRANSLATE_NOOP("Change", "Warning dismissed")},
    {"proposal.take", QT_TRANSLATE_NOOP("Change", "Proposed value taken: {territory}")},
    {"proposal.take", QT_TRANSLATE_NOOP("Change", "Proposed value taken")},
    {"proposal.decline", QT_TRANSLATE_NOOP("Change", "Proposed value declined: {territory}")},
    {"proposal.decline", QT_TRANSLATE_NOOP("Change", "Proposed value declined")},
    {"delegate.add", QT_TRANSLATE_NOOP("Change", "Member added: {territory}")},
    {"delegate.add", QT_TRANSLATE_NOOP("Change", "Member added")},
    {"delegate.edit", QT_TRANSLATE_NOOP("Change", "Member edited: {territory}")},
    {"delegate.edit", QT_TRANSLATE_NOOP("Change", "Member edited")},
    {"delegate.remove", QT_TRANSLATE_NOOP("Change", "Member removed: {territory}")},
    {"delegate.remove", QT_TRANSLATE_NOOP("Change", "Member removed")},
    {"delegate.replace", QT_TRANSLATE_NOOP("Change", "Member replaced: {territory}")},
    {"delegate.replace", QT_TRANSLATE_NOOP("Change", "Member replaced")},
    {"delegate.transfer", QT_TRANSLATE_NOOP("Change", "Member moved to another delegation: {territory}")},
    {"delegate.transfer", QT_TRANSLATE_NOOP("Change", "Member moved to another delegation")},
    {"delegate.unavailable", QT_TRANSLATE_NOOP("Change", "Availability of a member changed: {territory}")},
    {"delegate.unavailable", QT_TRANSLATE_NOOP("Change", "Availability of a member changed")},
    Sentence("waiting-list.promote",
        QT_TRANSLATE_N_NOOP("Change", "%n delegation(s) taken from the waiting list of the session of {date}"))
        .counting("count"),
    {"waiting-list.promote", QT_TRANSLATE_NOOP("Change", "Delegations taken from the waiting list")},
    {"territory.add", QT_TRANSLATE_NOOP("Change", "Territory added: {territory}")},
    {"territory.add", QT_TRANSLATE_NOOP("Change", "Territory added")},
    {"territory.update", QT_TRANSLATE_NOOP("Change", "Territories from {file}: {added} added, {updated} updated")},
    {"territory.update", QT_TRANSLATE_NOOP("Change", "Territories updated from a list")},
    {"territory.edit", QT_TRANSLATE_NOOP("Change", "Status of a territory changed: {territory}")},
    {"territory.edit", QT_TRANSLATE_NOOP("Change", "Status of a territory changed")},
    {"territory.remember", QT_TRANSLATE_NOOP("Change", "Name of a territory remembered: {territory}")},
    {"territory.remember", QT_TRANSLATE_NOOP("Change", "Name of a territory remembered")},
    {"person.edit", QT_TRANSLATE_NOOP("Change", "Person edited")},
    Sentence("export", QT_TRANSLATE_N_NOOP("Change", "Export of the attendees: %n row(s)"))
        .when("list", "attendees")
        .counting("rows"),
    Sentence("export", QT_TRANSLATE_N_NOOP("Change", "Export of the registrations: %n row(s)"))
        .when("list", "registrations")
        .counting("rows"),
    Sentence("export", QT_TRANSLATE_N_NOOP("Change", "Export of the waiting list: %n row(s)"))
        .when("list", "waiting-list")
        .counting("rows"),
    Sentence("export", QT_TRANSLATE_N_NOOP("Change", "Export of the sign-in sheet: %n row(s)"))
        .when("list", "sign-in")
        .counting("rows"),
    Sentence("export", QT_TRANSLATE_N_NOOP("Change", "Export of the list “{list}”: %n row(s)")).counting("rows"),
    {"export", QT_TRANSLATE_NOOP("Change", "Export of the list “{list}”")},
    {"export", QT_TRANSLATE_NOOP("Change", "Export of a list")},
    {"demo", QT_TRANSLATE_NOOP("Change", "Demonstration data added")},
    {"sample", QT_TRANSLATE_NOOP("Change", "Sample added")},
    {"undo", QT_TRANSLATE_NOOP("Change", "Undone: {what}")},
    {"undo", QT_TRANSLATE_NOOP("Change", "An action was undone")},
    {"redo", QT_TRANSLATE_NOOP("Change", "Redone: {what}")},
    {"redo", QT_TRANSLATE_NOOP("Change", "An action was redone")},
};

Arguments prepared(const Arguments& args)
{
    Arguments result;
    for (const Argument& one : args)
        result.push_back({one.name == "session"_L1 ? "date"_L1 : one.name, one.value});
    return result;
}

bool isReversal(const QString& action)
{
    return action == "undo"_L1 || action == "redo"_L1;
}

} // namespace

QString changeText(const QString& action, const Arguments& args)
{
    Arguments shown = prepared(args);
    const QString reversed = argument(args, "action"_L1);
    if (isReversal(action) && !reversed.isEmpty() && !isReversal(reversed))
        shown.push_back({"what"_L1, changeText(reversed, args)});
    const QString text = sentence("Change", kChanges, action, shown);
    return text.isEmpty() ? action : text;
}

} // namespace quatuor
