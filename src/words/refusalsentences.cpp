// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each refusal says: what happened, why, what to do next. The first sentence that can be said wins.
#include "words/refusalsentences.h"

#include <QCoreApplication>

namespace quatuor {

namespace {

constexpr Sentence kRefusals[] = {
    {"workspace.missing",
        QT_TRANSLATE_NOOP("Refusal",
            "There is no workspace at “{file}”. Check the path, or create one with "
            "“workspace create”.")},
    {"workspace.is-directory",
        QT_TRANSLATE_NOOP("Refusal", "“{file}” is a folder, not a workspace. Give the path of a .quatuor file.")},
    {"workspace.not-ours",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” is not a Quatuor workspace; it was left untouched. Choose another "
            "file.")},
    {"workspace.newer",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” was made by a newer version of Quatuor; it was left untouched. "
            "Install the newer version to open it.")},
    {"workspace.schema",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” holds tables or views that no version of Quatuor makes; it was "
            "left untouched. Restore a backup, or ask who changed it.")},
    {"workspace.guard",
        QT_TRANSLATE_NOOP("Refusal",
            "Another program left “{file}” in the middle of a write. Restore the last "
            "backup.")},
    {"workspace.exists",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” exists already; it was left untouched. Open it, or give another "
            "name.")},
    {"workspace.no-folder",
        QT_TRANSLATE_NOOP("Refusal",
            "The folder of “{file}” does not exist. Create it first, or choose another "
            "one.")},
    {"copy.exists",
        QT_TRANSLATE_NOOP("Refusal",
            "The file to write exists already; it was left untouched. Give another "
            "name.")},
    {"copy.no-folder",
        QT_TRANSLATE_NOOP("Refusal",
            "The folder to write to does not exist. Create it first, or choose another "
            "one.")},
    {"change.not-found",
        QT_TRANSLATE_NOOP("Refusal", "There is no such action in the journal. “change list” shows them.")},
    {"change.undone-already", QT_TRANSLATE_NOOP("Refusal", "This action has been undone already. It can be redone.")},
    {"change.not-undone",
        QT_TRANSLATE_NOOP("Refusal", "This action has not been undone, so there is nothing to redo.")},
    {"change.not-undoable",
        QT_TRANSLATE_NOOP("Refusal", "This action cannot be undone: it left the workspace, or erased for good.")},
    {"change.value-changed",
        QT_TRANSLATE_NOOP("Refusal",
            "This action cannot be undone: a later one ({later}) changed the same "
            "values. Undo that one first.")},
    {"change.changed-outside",
        QT_TRANSLATE_NOOP("Refusal",
            "This action cannot be undone: another program has changed the same values "
            "since. Correct them by hand.")},
    {"change.depended-on",
        QT_TRANSLATE_NOOP("Refusal",
            "This action cannot be undone: a later one ({later}) is built on what it "
            "added. Undo that one first.")},
    {"change.depended-on",
        QT_TRANSLATE_NOOP("Refusal",
            "This action cannot be undone: something is built on what it added. Undo "
            "later actions first.")},
    {"change.breaks-composition",
        QT_TRANSLATE_NOOP("Refusal",
            "This action cannot be undone: the accepted registration {registration} "
            "would no longer have each of its roles. Send it back for completion first.")},
    {"file.missing", QT_TRANSLATE_NOOP("Refusal", "There is no file at “{file}”. Check the path.")},
    {"file.is-directory", QT_TRANSLATE_NOOP("Refusal", "“{file}” is a folder. Choose a file in it.")},
    {"file.not-readable",
        QT_TRANSLATE_NOOP("Refusal", "“{file}” cannot be read: the system refuses it. Check who may open it.")},
    {"file.too-large",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” is larger than Quatuor reads ({expected} bytes). Split it, or "
            "export fewer rows.")},
    {"file.empty", QT_TRANSLATE_NOOP("Refusal", "“{file}” is empty. Export it again from where it comes.")},
    {"form.empty",
        QT_TRANSLATE_NOOP("Refusal",
            "Nobody is named in “{file}”: the form is empty. Fill in its table, a line a person, and import it "
            "again.")},
    {"file.binary", QT_TRANSLATE_NOOP("Refusal", "“{file}” is not text. Export it as CSV.")},
    {"file.encoding",
        QT_TRANSLATE_NOOP("Refusal",
            "The text cannot be read as {expected} (line {line}). Give another "
            "encoding, or export the file as UTF-8.")},
    {"file.encoding",
        QT_TRANSLATE_NOOP("Refusal",
            "The text cannot be read as {expected}. Give another encoding, or export "
            "the file as UTF-8.")},
    Sentence("file.looks-like",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” is an e-mail, not a list of registrations. Open it with “From an e-mail…” "
            "(Ctrl+Shift+V)."))
        .when("looks", "email"),
    Sentence("file.looks-like",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” is a workspace of Quatuor, not a list of registrations. Open it with "
            "“Open a workspace…” (Ctrl+O)."))
        .when("looks", "workspace"),
    Sentence("file.looks-like",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” looks like {looks}, not like a list of registrations. Ask for the table as "
            "XLSX or CSV, or copy its text into “From an e-mail…” (Ctrl+Shift+V)."))
        .when("looks", "pdf"),
    Sentence("file.looks-like",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” looks like {looks}, not like a list of registrations. Ask for the table as "
            "XLSX or CSV, or copy its text into “From an e-mail…” (Ctrl+Shift+V)."))
        .when("looks", "document"),
    Sentence("file.looks-like",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” looks like {looks}: it says who was connected, not who registers. "
            "Registrations are in the export of the form; keep this file to tell who came."))
        .when("looks", "zoom-report"),
    Sentence("file.looks-like",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” looks like {looks}: it says who was connected, not who registers. "
            "Registrations are in the export of the form; keep this file to tell who came."))
        .when("looks", "teams-report"),
    Sentence("file.looks-like",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” looks like {looks}: it says who was connected, not who registers. "
            "Registrations are in the export of the form; keep this file to tell who came."))
        .when("looks", "bigbluebutton-report"),
    Sentence("file.looks-like",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” is a sign-in sheet that Quatuor wrote: its people are registered already, and it tells who came. "
            "Keep it for that. To hand registrations over, export the list “Registrations” and import that."))
        .when("looks", "sign-in-sheet"),
    Sentence("file.looks-like",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” is a message of Outlook (.msg), not a list of registrations. Save it as .eml in Outlook, or copy "
            "its text, and open that with “From an e-mail…” (Ctrl+Shift+V)."))
        .when("looks", "outlook"),
    {"file.looks-like",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” looks like {looks}, not like a list of registrations. Export the "
            "registrations as XLSX or CSV.")},
    {"bodies.no-columns",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” has no column for the name of a body and for its members (seen: {seen}). Head them “name” and "
            "“members”, with INSEE or SIREN codes.")},
    {"reference.damaged",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” is not a whole reference of territories. The one in use stays; make or fetch the file again.")},
    {"reference.other-layout",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” is not laid out as the versions of the package that are known (see {seen}). The reference in use "
            "stays; a newer version of Quatuor may read it.")},
    {"reference.not-newer",
        QT_TRANSLATE_NOOP("Refusal",
            "The reference of the file is version {seen}, and version {expected} is in use: nothing was changed.")},
    {"file.damaged",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” is damaged or incomplete (sheet “{sheet}”, near row {row}, column "
            "{column}). Open it in a spreadsheet and save it again, or ask for another copy.")},
    {"file.damaged",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” is damaged or incomplete (sheet “{sheet}”). Open it in a "
            "spreadsheet and save it again, or ask for another copy.")},
    {"file.damaged",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” is damaged or incomplete. Open it in a spreadsheet and save it "
            "again, or ask for another copy.")},
    {"file.protected",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” is protected by a password. Open it in a spreadsheet, save a copy "
            "without the password, and import that.")},
    {"file.expands",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” unfolds into far more than a list of registrations holds: it was "
            "not read. Check where it comes from.")},
    {"file.type-declaration",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” holds a declaration (DTD) that no spreadsheet writes: it was not "
            "read. Check where it comes from.")},
    {"sheet.too-large",
        QT_TRANSLATE_NOOP("Refusal",
            "Sheet “{sheet}” of “{file}” is larger than Quatuor reads ({expected}), at row "
            "{row}. Keep only the registrations in it.")},
    {"file.line-too-long",
        QT_TRANSLATE_NOOP("Refusal",
            "Row {row} of “{file}” is longer than any registration: a quotation mark is "
            "probably missing. Correct it and try again.")},
    {"file.unclosed-quotes",
        QT_TRANSLATE_NOOP("Refusal",
            "A quotation mark opened at row {row} of “{file}” is never closed. Correct "
            "it and try again.")},
    {"file.too-many-rows",
        QT_TRANSLATE_NOOP(
            "Refusal", "“{file}” has more rows than Quatuor reads ({expected}). Split it, or export fewer rows.")},
    {"file.too-many-columns",
        QT_TRANSLATE_NOOP("Refusal",
            "Row {row} of “{file}” has more columns than Quatuor reads ({expected}). "
            "Remove those that are not needed.")},
    {"file.not-registrations",
        QT_TRANSLATE_NOOP("Refusal",
            "No column of “{file}” is known as one of a registration (seen: {seen}). "
            "Check that it is the right file, or give a mapping of its columns.")},
    {"file.not-registrations",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” holds no column of a registration. Check that it is the right "
            "file, or give a mapping of its columns.")},
    {"json.malformed",
        QT_TRANSLATE_NOOP("Refusal", "The JSON cannot be read (at byte {seen}). Correct it, or export it again.")},
    {"json.too-deep",
        QT_TRANSLATE_NOOP("Refusal",
            "The JSON is nested deeper than {expected} levels: no registration needs "
            "that. Check where it comes from.")},
    {"json.too-large",
        QT_TRANSLATE_NOOP("Refusal",
            "The JSON holds a text or an object that is larger than any registration needs: it was not read. Check "
            "where "
            "it comes from.")},
    {"json.duplicate-key",
        QT_TRANSLATE_NOOP("Refusal", "The JSON holds the key “{seen}” twice in one object. Keep one of them.")},
    {"mail.looks-like",
        QT_TRANSLATE_NOOP("Refusal",
            "The file looks like {looks}, not like an e-mail. Save the e-mail as .eml, or copy its text and paste "
            "it.")},
    {"mail.outlook",
        QT_TRANSLATE_NOOP("Refusal",
            "The file is in a format of Microsoft Office (.msg), which Quatuor does not read. Save the e-mail as .eml, "
            "or "
            "copy its text and paste it.")},
    {"mail.binary",
        QT_TRANSLATE_NOOP("Refusal",
            "The file is neither an e-mail nor a text. Save the e-mail as .eml, or copy its text and paste it.")},
    {"mail.no-text",
        QT_TRANSLATE_NOOP("Refusal",
            "The e-mail holds no text: what it says is in an attached file or in a picture. Open it, copy the text and "
            "paste it.")},
    {"mail.too-large",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” is larger than Quatuor reads ({expected} bytes). Open the e-mail, copy its text and paste it.")},
    {"registrations.malformed",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” is not written as the format says, at {seen}. See docs/formats.md, or ask for a corrected "
            "file.")},
    {"registrations.newer",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” is in version {seen} of its format, which this version of Quatuor does not read. Install a "
            "newer one.")},
    {"registrations.newer",
        QT_TRANSLATE_NOOP(
            "Refusal", "“{file}” does not say which version of its format it is in. Ask for a corrected file.")},
    {"import.header-row",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” has no row {seen}: its rows are numbered from 1 to {expected}. Say in which of them the headings "
            "are.")},
    {"mapping.malformed",
        QT_TRANSLATE_NOOP("Refusal",
            "The mapping of columns is not written as expected ({seen}). See "
            "docs/formats.md.")},
    {"mapping.unknown-field",
        QT_TRANSLATE_NOOP("Refusal",
            "The mapping sends the column “{column}” to “{seen}”, which is not a field. "
            "See docs/formats.md.")},
    {"encoding.unknown",
        QT_TRANSLATE_NOOP("Refusal",
            "“{seen}” is not an encoding that Quatuor knows. Use utf-8, utf-16le, "
            "utf-16be or windows-1252.")},
    {"export.json",
        QT_TRANSLATE_NOOP(
            "Refusal", "JSON is for the list of registrations, with all its columns. Write this one as XLSX or CSV.")},
    {"export.too-many-rows",
        QT_TRANSLATE_NOOP("Refusal",
            "A sheet holds {expected} rows, and the list has more. Write it as CSV, or one session at a time.")},
    {"export.too-many-pages",
        QT_TRANSLATE_NOOP("Refusal",
            "A PDF takes {expected} rows at most, and the list has more. Write it as a workbook, or one session at a "
            "time.")},
    {"export.no-fonts",
        QT_TRANSLATE_NOOP("Refusal",
            "The list cannot be drawn as a PDF: this machine has no font. Install one (the package fonts-dejavu, for "
            "instance), or write the list as a workbook.")},
    {"export.too-large",
        QT_TRANSLATE_NOOP("Refusal",
            "The list is too large for a workbook that Quatuor could read again. Write it as CSV, or one session at "
            "a time.")},
    {"export.cell-too-long",
        QT_TRANSLATE_NOOP("Refusal",
            "Column “{column}”, row {row}: the text is longer than a cell may be ({expected} characters). Shorten "
            "it, leave the column out, or write the list as CSV.")},
    {"import.sheet",
        QT_TRANSLATE_NOOP(
            "Refusal", "“{file}” has no sheet “{seen}”. It has: {sheets}. Give one of these names, or leave it out.")},
    {"import.sheet", QT_TRANSLATE_NOOP("Refusal", "“{file}” has no sheets: leave the name of the sheet out.")},
    {"registration.not-found",
        QT_TRANSLATE_NOOP("Refusal", "There is no such registration. “registration list” shows them.")},
    {"registration.blocked",
        QT_TRANSLATE_NOOP("Refusal",
            "Something still blocks this registration. Mend it, or waive it where that "
            "is possible.")},
    {"entry.no-session",
        QT_TRANSLATE_NOOP(
            "Refusal", "A registration needs a session. Choose the one that it is for, or add one first.")},
    {"territory.none", QT_TRANSLATE_NOOP("Refusal", "A registration needs a territory: give its code or its name.")},
    {"merge.itself", QT_TRANSLATE_NOOP("Refusal", "A registration cannot be merged with itself. Choose another one.")},
    {"merge.sessions",
        QT_TRANSLATE_NOOP("Refusal", "The two registrations are for two sessions. Move one of them first.")},
    {"merge.territories",
        QT_TRANSLATE_NOOP("Refusal",
            "The two registrations are of two territories. Correct the territory of one "
            "of them first.")},
    {"merge.state", QT_TRANSLATE_NOOP("Refusal", "One of the two registrations is closed. Reopen it first.")},
    {"correction.about",
        QT_TRANSLATE_NOOP("Refusal",
            "A correction request says what it is about: name at least one field or "
            "role.")},
    {"correction.message",
        QT_TRANSLATE_NOOP("Refusal", "A correction request needs a message: write what is expected.")},
    {"hold.no-seat",
        QT_TRANSLATE_NOOP("Refusal",
            "There is no seat left to keep. Ask for the correction without keeping one, "
            "or put the registration on the waiting list.")},
    {"hold.none", QT_TRANSLATE_NOOP("Refusal", "No seat is kept for this registration: there is nothing to release.")},
    {"fix.needs-more",
        QT_TRANSLATE_NOOP(
            "Refusal", "This cannot be mended in one step: open the registration and choose what to write.")},
    {"move.same-session",
        QT_TRANSLATE_NOOP("Refusal", "The registration is for this session already. Choose another date.")},
    {"finding.absent",
        QT_TRANSLATE_NOOP("Refusal",
            "The registration has no such finding: it has been mended, or its name is "
            "mistyped.")},
    {"waiver.reason", QT_TRANSLATE_NOOP("Refusal", "A waiver needs a reason: it is kept with your name and the date.")},
    {"proposal.not-found", QT_TRANSLATE_NOOP("Refusal", "There is no such proposal: it has been decided already.")},
    {"registration.incomplete",
        QT_TRANSLATE_NOOP("Refusal",
            "A registration is submitted with a territory, a session and at least one "
            "member. Complete it first.")},
    {"registration.transition",
        QT_TRANSLATE_NOOP("Refusal",
            "Not possible ({action}): the registration is {from}. Choose another "
            "action.")},
    {"registration.transition",
        QT_TRANSLATE_NOOP("Refusal", "Not possible: the registration is {from}. Choose another action.")},
    {"reason.missing",
        QT_TRANSLATE_NOOP("Refusal",
            "A reason is needed: it is kept in the journal, and people will ask. Write "
            "why.")},
    {"finding.unknown",
        QT_TRANSLATE_NOOP("Refusal", "“{finding}” is not a rule. “registration check” names those that apply.")},
    {"finding.not-waivable",
        QT_TRANSLATE_NOOP("Refusal",
            "“{finding}” is not settled this way: what blocks is waived with a reason, "
            "a warning is dismissed, and a missing role is never waived.")},
    {"work.cancelled",
        QT_TRANSLATE_NOOP("Refusal",
            "The work was stopped; nothing of it was kept. Start it again when you "
            "wish.")},
    {"session.state", QT_TRANSLATE_NOOP("Refusal", "Not possible: the session is {state}. Choose another one.")},
    {"session.state",
        QT_TRANSLATE_NOOP("Refusal",
            "This is not possible in the state in which the session is. Choose another "
            "one.")},
    {"session.not-open", QT_TRANSLATE_NOOP("Refusal", "The session of arrival is {state}. Choose another date.")},
    Sentence("session.not-full",
        QT_TRANSLATE_N_NOOP("Refusal",
            "The session has room for %n delegations: accept the registration instead "
            "of making it wait."))
        .counting("delegationsLeft"),
    Sentence("session.not-full",
        QT_TRANSLATE_N_NOOP("Refusal",
            "The session has room for %n people: accept the registration instead of "
            "making it wait."))
        .counting("peopleLeft"),
    {"session.not-full",
        QT_TRANSLATE_NOOP("Refusal",
            "The session has no limit of places: accept the registration instead of "
            "making it wait.")},
    {"role.unknown",
        QT_TRANSLATE_NOOP("Refusal",
            "“{role}” is not a role of this programme. Use elu, agent, agent_etat or "
            "acteur_socio_eco.")},
    {"role.unknown",
        QT_TRANSLATE_NOOP("Refusal",
            "This is not a role of this programme. Use elu, agent, agent_etat or "
            "acteur_socio_eco.")},
    {"session.not-found", QT_TRANSLATE_NOOP("Refusal", "There is no such session. “session list” shows them.")},
    {"session.two-on-date",
        QT_TRANSLATE_NOOP("Refusal",
            "Two sessions are on this date. Give the id of one; “session list” shows "
            "them.")},
    {"session.no-date", QT_TRANSLATE_NOOP("Refusal", "A session needs a date, such as 2026-09-16.")},
    {"session.times", QT_TRANSLATE_NOOP("Refusal", "The session ends before it starts. Correct its times.")},
    {"session.window", QT_TRANSLATE_NOOP("Refusal", "Registration closes before it opens. Correct its dates.")},
    {"session.time-zone",
        QT_TRANSLATE_NOOP("Refusal",
            "This time zone is unknown. Use a name such as Europe/Paris or "
            "Indian/Reunion.")},
    {"session.capacity", QT_TRANSLATE_NOOP("Refusal", "A capacity is a number, zero or more.")},
    {"session.capacity-below-accepted",
        QT_TRANSLATE_NOOP("Refusal",
            "More delegations than that are accepted already. Choose a larger capacity, "
            "or move some first.")},
    {"session.decided", QT_TRANSLATE_NOOP("Refusal", "This session is over or cancelled. Choose another one.")},
    {"policy.unknown-role",
        QT_TRANSLATE_NOOP("Refusal",
            "The policy names a role that this programme does not have. Use elu, agent, "
            "agent_etat or acteur_socio_eco.")},
    {"policy.bounds",
        QT_TRANSLATE_NOOP("Refusal",
            "The bounds of the policy are reversed or below zero. Write them as in "
            "1..3.")},
    {"policy.breaks-accepted",
        QT_TRANSLATE_NOOP("Refusal",
            "With this policy, an accepted registration ({registration}) would no "
            "longer be whole. Send it back for completion first.")},
    {"policy.breaks-accepted",
        QT_TRANSLATE_NOOP("Refusal",
            "With this policy, an accepted registration would no longer be whole. Send "
            "it back for completion first.")},
    {"delegate.not-found",
        QT_TRANSLATE_NOOP("Refusal", "There is no such member. “registration show” gives their ids.")},
    {"delegate.no-name",
        QT_TRANSLATE_NOOP("Refusal", "A member needs a name, unless the place is announced to be filled later.")},
    {"replace.not-substitute",
        QT_TRANSLATE_NOOP("Refusal", "The replacement is not a substitute. Choose one, or add somebody new.")},
    {"replace.other-delegation",
        QT_TRANSLATE_NOOP("Refusal", "The substitute is in another delegation. Transfer them first.")},
    {"transfer.same", QT_TRANSLATE_NOOP("Refusal", "The member is in this delegation already.")},
    {"person.not-found", QT_TRANSLATE_NOOP("Refusal", "There is no such person. “person list” shows them.")},
    {"territory.not-found",
        QT_TRANSLATE_NOOP("Refusal",
            "There is no territory with this code. “territory search” finds it by its "
            "name.")},
    {"territory.no-name", QT_TRANSLATE_NOOP("Refusal", "A territory needs a name.")},
    {"territory.official-kind",
        QT_TRANSLATE_NOOP("Refusal",
            "Territories of this kind come from the official reference and are not "
            "added by hand. Use their code.")},
    {"territory.unknown-member",
        QT_TRANSLATE_NOOP("Refusal", "One of the members is not in the official reference. Check its code.")},
    {"territory.exists",
        QT_TRANSLATE_NOOP("Refusal",
            "This workspace already has a territory of this name and kind. Use that "
            "one.")},
    {"territory.charter-to-come",
        QT_TRANSLATE_NOOP("Refusal",
            "The charter cannot have been signed on {date}: that day is still to come. Record it once it is "
            "signed.")},
    {"territory.no-column",
        QT_TRANSLATE_NOOP("Refusal", "The file has no column “{column}”. Its columns are: {seen}.")},
    {"export.list", QT_TRANSLATE_NOOP("Refusal", "There is no such list. “export --list” shows them.")},
    {"export.column", QT_TRANSLATE_NOOP("Refusal", "The list has no such column. “export --list” shows them.")},
    {"export.format",
        QT_TRANSLATE_NOOP("Refusal",
            "This list is not written in this format. “export --list” shows the "
            "formats.")},
    {"form.no-session",
        QT_TRANSLATE_NOOP("Refusal",
            "No session is open for registration today, so that the form would offer none. Say which session it is "
            "for.")},
    {"form.format",
        QT_TRANSLATE_NOOP("Refusal",
            "The form is an Excel workbook, and always asks the same: leave format and columns out, and give the file "
            "a "
            "name that ends in .xlsx.")},
    {"export.no-folder",
        QT_TRANSLATE_NOOP("Refusal",
            "The folder to write to does not exist. Create it first, or choose another "
            "one.")},
    {"export.not-on-paper",
        QT_TRANSLATE_NOOP("Refusal",
            "None of the chosen columns has a place on paper, such as names, roles and addresses have. Choose others, "
            "or export to a spreadsheet.")},
    {"export.no-file", QT_TRANSLATE_NOOP("Refusal", "No file is named to write to. Give a name, such as liste.xlsx.")},
    {"export.is-directory",
        QT_TRANSLATE_NOOP("Refusal", "“{file}” is a folder: a list is written to a file. Give the name of one in it.")},
    {"export.read-only",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” cannot be written: nothing may be changed there. Choose a folder where you may write, or ask for "
            "the right to.")},
    {"export.over-workspace",
        QT_TRANSLATE_NOOP("Refusal",
            "“{file}” is a workspace or another database: writing a list over it would destroy what it holds. It was "
            "left untouched; give another name.")},
};

}

std::span<const Sentence> refusalSentences()
{
    return kRefusals;
}

} // namespace quatuor
