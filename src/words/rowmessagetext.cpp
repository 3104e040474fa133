// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sentences of an import's messages, by their codes.
#include "words/rowmessagetext.h"

#include "words/sentence.h"
#include "words/statetext.h"

#include <QCoreApplication>

namespace quatuor {

namespace {

constexpr Sentence kMessages[] = {
    {"row.ragged",
        QT_TRANSLATE_NOOP("RowMessage",
            "The row has {seen} cells instead of {expected}; they were read from the "
            "first.")},
    {"row.shifted",
        QT_TRANSLATE_NOOP("RowMessage",
            "The row has {seen} filled cells for {expected} columns: nobody can tell "
            "which is which, and it was not taken.")},
    {"row.total", QT_TRANSLATE_NOOP("RowMessage", "Row {row} is a sum of the others: it was not read.")},
    {"row.total", QT_TRANSLATE_NOOP("RowMessage", "The row is a sum of others: it was not taken.")},
    {"row.example",
        QT_TRANSLATE_NOOP("RowMessage", "Row {row} is an example of how to fill the table: it was not read.")},
    {"row.example",
        QT_TRANSLATE_NOOP("RowMessage", "The row is an example of how to fill the table: it was not taken.")},
    {"row.heading", QT_TRANSLATE_NOOP("RowMessage", "The row holds headings: it was not taken.")},
    {"row.from-above",
        QT_TRANSLATE_NOOP("RowMessage", "The row names no territory: it was read as one of “{seen}”, named above it.")},
    {"row.from-above",
        QT_TRANSLATE_NOOP("RowMessage", "The row names no territory: it was read as one of the delegation above it.")},
    {"row.role",
        QT_TRANSLATE_NOOP("RowMessage", "Row {row}, “{seen}”, was read as the role of those below it, and as nobody.")},
    {"row.territory",
        QT_TRANSLATE_NOOP(
            "RowMessage", "Row {row}, “{seen}”, was read as the territory of those below it, and as nobody.")},
    {"row.struck",
        QT_TRANSLATE_NOOP("RowMessage",
            "A line is drawn through the whole row: it was not taken. If it came with an earlier import, decide on "
            "that "
            "registration.")},
    {"row.headings", QT_TRANSLATE_NOOP("RowMessage", "Row {row} says the headings again: it is nobody.")},
    {"row.day",
        QT_TRANSLATE_NOOP("RowMessage", "Row {row}, “{seen}”, was read as the day of those below it, and as nobody.")},
    {"row.remark",
        QT_TRANSLATE_NOOP("RowMessage",
            "Row {row} holds nothing but “{seen}”: it was taken for a remark, and nobody was made of it. If it is "
            "somebody, give them a role or an address.")},
    {"sheet.members", QT_TRANSLATE_NOOP("RowMessage", "Sheet “{sheet}” gave the members of each request.")},
    {"row.cancelled",
        QT_TRANSLATE_NOOP("RowMessage",
            "The source says “{seen}”: the row was not taken. If it came with an earlier import, decide on that "
            "registration.")},
    {"row.unfinished", QT_TRANSLATE_NOOP("RowMessage", "The answer was begun and never sent: the row was not taken.")},
    {"text.nul",
        QT_TRANSLATE_NOOP("RowMessage",
            "Column “{column}” holds a NUL byte, which no text has; the row was not "
            "taken.")},
    {"text.nul", QT_TRANSLATE_NOOP("RowMessage", "The row holds a NUL byte, which no text has; it was not taken.")},
    {"quote.unclosed",
        QT_TRANSLATE_NOOP("RowMessage",
            "A quotation mark of this row is never closed; the text was read to its "
            "end.")},
    {"date.unreadable", QT_TRANSLATE_NOOP("RowMessage", "Column “{column}”: “{seen}” is not a date that can be read.")},
    {"email.second",
        QT_TRANSLATE_NOOP("RowMessage",
            "Column “{column}”: a delegate has one address, and the cell more than one. The first is kept; not kept: "
            "{seen}.")},
    {"boolean.unreadable", QT_TRANSLATE_NOOP("RowMessage", "Column “{column}”: “{seen}” means neither yes nor no.")},
    {"cell.two-people",
        QT_TRANSLATE_NOOP("RowMessage",
            "Column “{column}”: “{seen}” seems to hold two people. Give each a row "
            "of their own.")},
    Sentence("cell.people",
        QT_TRANSLATE_N_NOOP("RowMessage", "Column “{column}”: %n people were read in one cell, “{seen}”. Check them."))
        .counting("count"),
    {"cell.apart",
        QT_TRANSLATE_NOOP("RowMessage",
            "Column “{column}”: “{seen}” says more of somebody than was understood. Check what was made of it.")},
    {"phone.email",
        QT_TRANSLATE_NOOP("RowMessage",
            "Column “{column}”: “{seen}” is no telephone number but an e-mail address, and there is another one. Check "
            "which is right.")},
    {"phone.email",
        QT_TRANSLATE_NOOP("RowMessage",
            "“{seen}” is no telephone number but an e-mail address, and there is another one. Check which is right.")},
    {"phone.damaged",
        QT_TRANSLATE_NOOP("RowMessage",
            "Column “{column}”: “{seen}” is a number that a spreadsheet damaged: its digits are lost, and it was left "
            "out. Ask for it again.")},
    {"phone.damaged",
        QT_TRANSLATE_NOOP("RowMessage",
            "“{seen}” is a number that a spreadsheet damaged: its digits are lost, and it was left out. Ask for it "
            "again.")},
    {"name.split",
        QT_TRANSLATE_NOOP("RowMessage",
            "Column “{column}” was read as given name “{given}” and family name "
            "“{family}”.")},
    {"column.ignored",
        QT_TRANSLATE_NOOP("RowMessage", "Column “{column}” is not one of a registration: it was not imported.")},
    {"column.duplicate",
        QT_TRANSLATE_NOOP(
            "RowMessage", "Column {number}, “{column}”, says the same as column {other}, “{first}”: it was not read.")},
    {"column.second",
        QT_TRANSLATE_NOOP("RowMessage",
            "Column {number}, “{column}”, says the same as column {other}, “{first}”: it was read where that one is "
            "empty.")},
    {"cell.second", QT_TRANSLATE_NOOP("RowMessage", "Column “{column}” also says “{seen}”: it was not kept.")},
    {"column.no-role",
        QT_TRANSLATE_NOOP("RowMessage",
            "No column was understood as people’s roles. If one of these is, say so in the table of columns: {seen}.")},
    {"column.no-role", QT_TRANSLATE_NOOP("RowMessage", "No column says people’s roles: they remain to be chosen.")},
    {"column.no-territory",
        QT_TRANSLATE_NOOP("RowMessage",
            "No column was understood as the territory. If one of these is, say so in the table of columns: {seen}.")},
    {"column.no-territory", QT_TRANSLATE_NOOP("RowMessage", "No column says the territory: it remains to be chosen.")},
    {"column.no-date",
        QT_TRANSLATE_NOOP("RowMessage",
            "No column was understood as the date of the session. Choose the session for the import or, if one of "
            "these is the date, say so in the table of columns: {seen}.")},
    {"column.no-date",
        QT_TRANSLATE_NOOP("RowMessage", "No column says the date of the session: choose the session for the import.")},
    {"header.offset",
        QT_TRANSLATE_NOOP("RowMessage", "The headings were found at row {row}; what stands above is no row.")},
    {"header.rival",
        QT_TRANSLATE_NOOP("RowMessage",
            "Two rows may hold the headings: row {row} was read as such, row {other} as data. If that is wrong, choose "
            "the row in the import window, or give --header-row {other} on the command line.")},
    {"labels.read",
        QT_TRANSLATE_NOOP("RowMessage", "Above the table stood what holds for every row, and it was read: {labels}.")},
    Sentence(
        "rows.unfilled", QT_TRANSLATE_N_NOOP("RowMessage", "%n line(s) of the form name nobody: they were left out."))
        .counting("count"),
    {"rows.none",
        QT_TRANSLATE_NOOP("RowMessage", "Below its headings the file has no row: there is nothing to import.")},
    {"registrations.none",
        QT_TRANSLATE_NOOP("RowMessage", "The file holds no registration: there is nothing to import.")},
    {"encoding.guessed",
        QT_TRANSLATE_NOOP("RowMessage", "The text was read as {encoding}; check the accented letters.")},
    Sentence("encoding.mixed",
        QT_TRANSLATE_N_NOOP("RowMessage",
            "%n line(s) of this UTF-8 text were in Windows-1252, the first of them line {row}: they were read as such; "
            "check their accented letters."))
        .counting("count"),
    Sentence("encoding.twice",
        QT_TRANSLATE_N_NOOP("RowMessage",
            "%n line(s) were encoded twice, the first of them line {row}: their accented letters were put right. Check "
            "them."))
        .counting("count"),
    {"sheet.chosen",
        QT_TRANSLATE_NOOP("RowMessage", "Sheet “{sheet}” was read, the first that names people; not read: {others}.")},
    {"sheet.day",
        QT_TRANSLATE_NOOP("RowMessage",
            "No column says the date of the session: it was read in the name of the sheet, “{sheet}”, for all its "
            "rows.")},
    {"title.day",
        QT_TRANSLATE_NOOP("RowMessage",
            "No column says the date of the session: it was read above the headings, “{seen}”, for all the rows.")},
    {"title.territory",
        QT_TRANSLATE_NOOP(
            "RowMessage", "No column says the territory: it was read above the headings, “{seen}”, for all the rows.")},
    {"title.territory",
        QT_TRANSLATE_NOOP(
            "RowMessage", "No column says the territory: it was read above the headings, “{seen}”, for all the rows.")},
    {"sheets.alike",
        QT_TRANSLATE_NOOP("RowMessage",
            "Several sheets have the same headings: they were read one after the other, each with what its name says: "
            "{sheets}.")},
    {"table.turned",
        QT_TRANSLATE_NOOP("RowMessage",
            "The sheet has a column for each role, and its labels down the side: each column was read as one person.")},
    Sentence("tables.beside",
        QT_TRANSLATE_N_NOOP("RowMessage", "%n tables stand side by side: they were read one after the other."))
        .counting("count"),
    Sentence("dittos.read",
        QT_TRANSLATE_N_NOOP("RowMessage",
            "%n cell(s) repeat the one above by a mark, or by “idem”: they were read as saying the same."))
        .counting("count"),
    {"territory.requester",
        QT_TRANSLATE_NOOP("RowMessage",
            "No column asks for the territory: the body that files the request is taken for it (column “{column}”).")},
    {"macros.ignored", QT_TRANSLATE_NOOP("RowMessage", "The file holds macros: they were not looked at.")},
    {"formula.unvalued",
        QT_TRANSLATE_NOOP("RowMessage",
            "Cell {seen} holds a formula without its result, read as empty. Open the file in a spreadsheet and save "
            "it again.")},
    {"date.ambiguous",
        QT_TRANSLATE_NOOP("RowMessage",
            "“{seen}” may be two dates: the row was not taken. Choose the session "
            "for the import.")},
    {"date.several",
        QT_TRANSLATE_NOOP(
            "RowMessage", "Several days are chosen, “{seen}”: the row waits without a session. Choose one of them.")},
    {"date.without-year",
        QT_TRANSLATE_NOOP("RowMessage",
            "“{seen}” says no year, and not exactly one session is on that day: the row was not taken. Add the year.")},
    {"date.year-taken",
        QT_TRANSLATE_NOOP("RowMessage", "“{seen}” says no year: it was read as {date}, the only session on that day.")},
    {"timestamp.unreadable",
        QT_TRANSLATE_NOOP("RowMessage",
            "Column “{column}”: “{seen}” is not a date and time that can be read; it "
            "was left out.")},
    {"session.unknown-date",
        QT_TRANSLATE_NOOP("RowMessage",
            "There is no session on “{seen}”: the row was not taken. Add the session "
            "first.")},
    {"session.two-on-date",
        QT_TRANSLATE_NOOP("RowMessage",
            "Two sessions are on “{seen}”: the row was not taken. Choose one for the "
            "import.")},
    {"territory.unknown",
        QT_TRANSLATE_NOOP("RowMessage",
            "“{seen}” is not in the official reference of territories: it remains to "
            "choose one.")},
    Sentence("territory.ambiguous",
        QT_TRANSLATE_N_NOOP("RowMessage", "“{seen}” may be any of %n territories: it remains to choose one."))
        .counting("count"),
    {"territory.zero-restored",
        QT_TRANSLATE_NOOP("RowMessage", "The code “{seen}” had lost its zero: it was read as “{code}”.")},
    {"role.several", QT_TRANSLATE_NOOP("RowMessage", "“{seen}” says several roles: it remains to choose one.")},
    {"role.unknown",
        QT_TRANSLATE_NOOP("RowMessage",
            "“{seen}” is not a role that Quatuor understands: it remains to choose "
            "one.")},
    {"role.unknown", QT_TRANSLATE_NOOP("RowMessage", "The role was not given: it remains to choose one.")},
    {"email.invalid",
        QT_TRANSLATE_NOOP("RowMessage",
            "“{seen}” is not a valid e-mail address: it was kept as written, and is "
            "to be corrected.")},
    {"person.placeholder",
        QT_TRANSLATE_NOOP(
            "RowMessage", "“{seen}” is nobody’s name: the address {email} was kept without one. Say whose it is.")},
    {"person.placeholder",
        QT_TRANSLATE_NOOP(
            "RowMessage", "“{seen}” is nobody’s name: nobody was entered for it. If somebody is called so, add them.")},
    {"answer.elsewhere",
        QT_TRANSLATE_NOOP("RowMessage",
            "This answer was a part of the registration of “{territory}”, where it still stands. If it moved, remove "
            "it "
            "there.")},
    {"registration.day-changed",
        QT_TRANSLATE_NOOP("RowMessage", "The source has changed the day: the registration went along.")},
    {"registration.day-kept",
        QT_TRANSLATE_NOOP("RowMessage",
            "The source now says another day. The registration stays where it is: move it, if that is right.")},
    {"contact.chosen",
        QT_TRANSLATE_NOOP("RowMessage",
            "Nobody was named as contact: the first member with an address ({email}) "
            "becomes it.")},
    {"contact.unknown",
        QT_TRANSLATE_NOOP("RowMessage",
            "Column “{column}”: “{seen}” is the name or address of no member of this row. Choose the contact.")},
    {"contact.apart",
        QT_TRANSLATE_NOOP("RowMessage",
            "{name} ({email}) ordered for the others and is not one of them: not added to the delegation. Add them if "
            "they come.")},
    {"contact.apart",
        QT_TRANSLATE_NOOP("RowMessage",
            "The address of the order, {email}, is no member’s: not added to the delegation. Add whose it is if they "
            "come.")},
    {"contact.address",
        QT_TRANSLATE_NOOP("RowMessage",
            "No member has an address: the one of the order ({email}) was given to the first, {name}. Check it.")},
    {"contact.added",
        QT_TRANSLATE_NOOP("RowMessage",
            "{name} ({email}) ordered for the others and is not one of them: added as the contact, since no member has "
            "an "
            "address. Say which role, or replace them.")},
    {"contact.added",
        QT_TRANSLATE_NOOP("RowMessage",
            "The address of the order, {email}, was added as the contact, since nobody else has one. Say whose it "
            "is.")},
    {"contact.several",
        QT_TRANSLATE_NOOP(
            "RowMessage", "Somebody else is the contact already: one a delegation, the first that was named.")},
    {"cell.kept", QT_TRANSLATE_NOOP("RowMessage", "Column “{column}”: what was corrected by hand stands.")},
    {"cell.proposed",
        QT_TRANSLATE_NOOP("RowMessage",
            "Column “{column}”: “{now}” is proposed in the place of “{before}”, and "
            "waits for your word.")},
    {"cell.proposed",
        QT_TRANSLATE_NOOP("RowMessage", "Column “{column}”: “{now}” is proposed, and waits for your word.")},
    {"cell.proposed",
        QT_TRANSLATE_NOOP("RowMessage",
            "Column “{column}”: the source is now empty; emptying the cell is "
            "proposed, and waits for your word.")},
    {"member.gone",
        QT_TRANSLATE_NOOP("RowMessage",
            "This member has been removed, replaced or moved here since: they do not "
            "come back by themselves.")},
    {"member.replaced",
        QT_TRANSLATE_NOOP("RowMessage", "{by} takes the place of {name}, whom the answer no longer names.")},
    {"member.unsaid",
        QT_TRANSLATE_NOOP("RowMessage",
            "The answer names {by}, and no longer {name}, who was kept: changed by hand here, or decided on. If {by} "
            "takes that place, remove {name} or replace them.")},
    {"member.unsaid",
        QT_TRANSLATE_NOOP("RowMessage",
            "The answer no longer names {name}, who was kept. If they do not come any more, remove or replace them.")},
    {"member.proposed",
        QT_TRANSLATE_NOOP("RowMessage",
            "A member whom the accepted registration does not have is proposed, and "
            "waits for your word.")},
    {"registration.decided",
        QT_TRANSLATE_NOOP("RowMessage",
            "This registration is {state}: the decision stands, and the row changed "
            "nothing.")},
    Sentence("registration.draft",
        QT_TRANSLATE_NOOP("RowMessage",
            "No session is given: the registration stays a draft. Import with --session, or move it to one."))
        .when("lacks", "session"),
    Sentence("registration.draft",
        QT_TRANSLATE_NOOP("RowMessage", "No territory is given: the registration stays a draft until it has one."))
        .when("lacks", "territory"),
    {"registration.draft", QT_TRANSLATE_NOOP("RowMessage", "Nobody is named: the registration stays a draft.")},
    {"row.repeated", QT_TRANSLATE_NOOP("RowMessage", "The row says the same as an earlier one of this file.")},
    {"row.empty", QT_TRANSLATE_NOOP("RowMessage", "The row is empty; it was not taken.")},
};

}

QString rowMessageText(QLatin1StringView code, const QString& column, const Arguments& args)
{
    Arguments all = args;
    all.push_back({QLatin1StringView("column"), fieldText(column)});
    const QString text = sentence("RowMessage", kMessages, QString(code), all);
    return text.isEmpty() ? QString(code) : text;
}

} // namespace quatuor
