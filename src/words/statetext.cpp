// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables of words by code.
#include "words/statetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace quatuor {

namespace {

struct Word {
    QLatin1StringView code;
    const char* text;
};

constexpr Word kRegistrationStates[] = {
    {QLatin1StringView("draft"), QT_TRANSLATE_NOOP("RegistrationState", "draft")},
    {QLatin1StringView("submitted"), QT_TRANSLATE_NOOP("RegistrationState", "submitted")},
    {QLatin1StringView("correction_requested"), QT_TRANSLATE_NOOP("RegistrationState", "correction requested")},
    {QLatin1StringView("accepted"), QT_TRANSLATE_NOOP("RegistrationState", "accepted")},
    {QLatin1StringView("waitlisted"), QT_TRANSLATE_NOOP("RegistrationState", "on the waiting list")},
    {QLatin1StringView("refused"), QT_TRANSLATE_NOOP("RegistrationState", "refused")},
    {QLatin1StringView("withdrawn"), QT_TRANSLATE_NOOP("RegistrationState", "withdrawn")},
    {QLatin1StringView("recorded"), QT_TRANSLATE_NOOP("RegistrationState", "recorded")},
};

constexpr Word kSessionStates[] = {
    {QLatin1StringView("planned"), QT_TRANSLATE_NOOP("SessionState", "planned")},
    {QLatin1StringView("done"), QT_TRANSLATE_NOOP("SessionState", "done")},
    {QLatin1StringView("cancelled"), QT_TRANSLATE_NOOP("SessionState", "cancelled")},
    {QLatin1StringView("postponed"), QT_TRANSLATE_NOOP("SessionState", "postponed")},
    {QLatin1StringView("history"), QT_TRANSLATE_NOOP("SessionState", "recorded afterwards")},
};

constexpr Word kActions[] = {
    {QLatin1StringView("submit"), QT_TRANSLATE_NOOP("RegistrationAction", "submit")},
    {QLatin1StringView("accept"), QT_TRANSLATE_NOOP("RegistrationAction", "accept")},
    {QLatin1StringView("request-correction"), QT_TRANSLATE_NOOP("RegistrationAction", "request a correction")},
    {QLatin1StringView("waitlist"), QT_TRANSLATE_NOOP("RegistrationAction", "put on the waiting list")},
    {QLatin1StringView("refuse"), QT_TRANSLATE_NOOP("RegistrationAction", "refuse")},
    {QLatin1StringView("withdraw"), QT_TRANSLATE_NOOP("RegistrationAction", "withdraw")},
    {QLatin1StringView("reopen"), QT_TRANSLATE_NOOP("RegistrationAction", "reopen")},
};

constexpr Word kSeverities[] = {
    {QLatin1StringView("blocking"), QT_TRANSLATE_NOOP("Severity", "blocking")},
    {QLatin1StringView("warning"), QT_TRANSLATE_NOOP("Severity", "warning")},
    {QLatin1StringView("information"), QT_TRANSLATE_NOOP("Severity", "information")},
};

constexpr Word kRoles[] = {
    {QLatin1StringView("elu"), QT_TRANSLATE_NOOP("Role", "Elected representative")},
    {QLatin1StringView("agent"), QT_TRANSLATE_NOOP("Role", "Local authority officer")},
    {QLatin1StringView("agent_etat"), QT_TRANSLATE_NOOP("Role", "State officer")},
    {QLatin1StringView("acteur_socio_eco"), QT_TRANSLATE_NOOP("Role", "Socio-economic actor")},
};

constexpr Word kKinds[] = {
    {QLatin1StringView("commune"), QT_TRANSLATE_NOOP("TerritoryKind", "Commune")},
    {QLatin1StringView("epci"), QT_TRANSLATE_NOOP("TerritoryKind", "Intercommunality")},
    {QLatin1StringView("ept"), QT_TRANSLATE_NOOP("TerritoryKind", "Territorial public body (EPT)")},
    {QLatin1StringView("departement"), QT_TRANSLATE_NOOP("TerritoryKind", "Département")},
    {QLatin1StringView("region"), QT_TRANSLATE_NOOP("TerritoryKind", "Région")},
    {QLatin1StringView("petr"), QT_TRANSLATE_NOOP("TerritoryKind", "PETR")},
    {QLatin1StringView("pnr"), QT_TRANSLATE_NOOP("TerritoryKind", "Regional nature park")},
    {QLatin1StringView("syndicat"), QT_TRANSLATE_NOOP("TerritoryKind", "Joint authority")},
    {QLatin1StringView("groupement"), QT_TRANSLATE_NOOP("TerritoryKind", "Grouping of territories")},
    {QLatin1StringView("other"), QT_TRANSLATE_NOOP("TerritoryKind", "Other territory")},
};

constexpr Word kFates[] = {
    {QLatin1StringView("created"), QT_TRANSLATE_NOOP("RowFate", "created")},
    {QLatin1StringView("merged"), QT_TRANSLATE_NOOP("RowFate", "joined to another row")},
    {QLatin1StringView("updated"), QT_TRANSLATE_NOOP("RowFate", "updated")},
    {QLatin1StringView("proposed"), QT_TRANSLATE_NOOP("RowFate", "proposed")},
    {QLatin1StringView("unchanged"), QT_TRANSLATE_NOOP("RowFate", "unchanged")},
    {QLatin1StringView("kept"), QT_TRANSLATE_NOOP("RowFate", "kept as it is here")},
    {QLatin1StringView("rejected"), QT_TRANSLATE_NOOP("RowFate", "not taken")},
};

constexpr Word kFields[] = {
    {QLatin1StringView("givenName"), QT_TRANSLATE_NOOP("Field", "given name")},
    {QLatin1StringView("familyName"), QT_TRANSLATE_NOOP("Field", "family name")},
    {QLatin1StringView("email"), QT_TRANSLATE_NOOP("Field", "e-mail address")},
    {QLatin1StringView("phone"), QT_TRANSLATE_NOOP("Field", "telephone")},
    {QLatin1StringView("organisation"), QT_TRANSLATE_NOOP("Field", "organisation")},
    {QLatin1StringView("jobTitle"), QT_TRANSLATE_NOOP("Field", "job title")},
    {QLatin1StringView("role"), QT_TRANSLATE_NOOP("Field", "role")},
    {QLatin1StringView("roleText"), QT_TRANSLATE_NOOP("Field", "role as written")},
    {QLatin1StringView("substitute"), QT_TRANSLATE_NOOP("Field", "substitute")},
    {QLatin1StringView("contact"), QT_TRANSLATE_NOOP("Field", "contact")},
    {QLatin1StringView("territoryName"), QT_TRANSLATE_NOOP("Field", "name of the territory")},
    {QLatin1StringView("territoryCode"), QT_TRANSLATE_NOOP("Field", "code of the territory")},
    {QLatin1StringView("territoryKind"), QT_TRANSLATE_NOOP("Field", "kind of territory")},
    {QLatin1StringView("projectTitle"), QT_TRANSLATE_NOOP("Field", "title of the project")},
    {QLatin1StringView("projectSummary"), QT_TRANSLATE_NOOP("Field", "summary of the project")},
    {QLatin1StringView("expectations"), QT_TRANSLATE_NOOP("Field", "expectations")},
    {QLatin1StringView("note"), QT_TRANSLATE_NOOP("Field", "note")},
    {QLatin1StringView("ref"), QT_TRANSLATE_NOOP("Field", "reference of the source")},
    {QLatin1StringView("submittedAt"), QT_TRANSLATE_NOOP("Field", "date sent")},
    {QLatin1StringView("noticeAcknowledged"), QT_TRANSLATE_NOOP("Field", "information notice read")},
    {QLatin1StringView("session_date"), QT_TRANSLATE_NOOP("Field", "date of the session")},
    {QLatin1StringView("territory_name"), QT_TRANSLATE_NOOP("Field", "name of the territory")},
    {QLatin1StringView("territory_code"), QT_TRANSLATE_NOOP("Field", "code of the territory")},
    {QLatin1StringView("territory_kind"), QT_TRANSLATE_NOOP("Field", "kind of territory")},
    {QLatin1StringView("given_name"), QT_TRANSLATE_NOOP("Field", "given name")},
    {QLatin1StringView("family_name"), QT_TRANSLATE_NOOP("Field", "family name")},
    {QLatin1StringView("job_title"), QT_TRANSLATE_NOOP("Field", "job title")},
    {QLatin1StringView("is_contact"), QT_TRANSLATE_NOOP("Field", "contact")},
    {QLatin1StringView("is_substitute"), QT_TRANSLATE_NOOP("Field", "substitute")},
    {QLatin1StringView("project_title"), QT_TRANSLATE_NOOP("Field", "title of the project")},
    {QLatin1StringView("project_summary"), QT_TRANSLATE_NOOP("Field", "summary of the project")},
    {QLatin1StringView("notice_acknowledged"), QT_TRANSLATE_NOOP("Field", "information notice read")},
    {QLatin1StringView("submitted_at"), QT_TRANSLATE_NOOP("Field", "date sent")},
    {QLatin1StringView("registration_ref"), QT_TRANSLATE_NOOP("Field", "reference of the source")},
    {QLatin1StringView("full_name"), QT_TRANSLATE_NOOP("Field", "whole name")},
    {QLatin1StringView("department"), QT_TRANSLATE_NOOP("Field", "département of the territory")},
    {QLatin1StringView("response_id"), QT_TRANSLATE_NOOP("Field", "number of the answer")},
};

constexpr Word kFileKinds[] = {
    {QLatin1StringView("xlsx"), QT_TRANSLATE_NOOP("FileKind", "an Excel workbook")},
    {QLatin1StringView("xlsb"), QT_TRANSLATE_NOOP("FileKind", "a binary Excel workbook")},
    {QLatin1StringView("ods"), QT_TRANSLATE_NOOP("FileKind", "an OpenDocument spreadsheet")},
    {QLatin1StringView("opendocument"), QT_TRANSLATE_NOOP("FileKind", "an OpenDocument file without sheets")},
    {QLatin1StringView("xls"), QT_TRANSLATE_NOOP("FileKind", "an old Excel workbook")},
    {QLatin1StringView("zip"), QT_TRANSLATE_NOOP("FileKind", "a ZIP archive")},
    {QLatin1StringView("pdf"), QT_TRANSLATE_NOOP("FileKind", "a PDF document")},
    {QLatin1StringView("sqlite"), QT_TRANSLATE_NOOP("FileKind", "a database")},
    {QLatin1StringView("workspace"), QT_TRANSLATE_NOOP("FileKind", "a workspace of Quatuor")},
    {QLatin1StringView("document"), QT_TRANSLATE_NOOP("FileKind", "a document of an office suite")},
    {QLatin1StringView("email"), QT_TRANSLATE_NOOP("FileKind", "an e-mail")},
    {QLatin1StringView("calendar"), QT_TRANSLATE_NOOP("FileKind", "an event of a calendar")},
    {QLatin1StringView("vcard"), QT_TRANSLATE_NOOP("FileKind", "a business card")},
    {QLatin1StringView("gzip"), QT_TRANSLATE_NOOP("FileKind", "a compressed file")},
    {QLatin1StringView("html"), QT_TRANSLATE_NOOP("FileKind", "a web page")},
    {QLatin1StringView("json"), QT_TRANSLATE_NOOP("FileKind", "JSON")},
    {QLatin1StringView("rtf"), QT_TRANSLATE_NOOP("FileKind", "a word processor's document")},
    {QLatin1StringView("image"), QT_TRANSLATE_NOOP("FileKind", "an image")},
    {QLatin1StringView("xml"), QT_TRANSLATE_NOOP("FileKind", "XML")},
    {QLatin1StringView("sign-in-sheet"), QT_TRANSLATE_NOOP("FileKind", "a sign-in sheet of Quatuor")},
    {QLatin1StringView("outlook"), QT_TRANSLATE_NOOP("FileKind", "a message of Outlook (.msg)")},
    {QLatin1StringView("zoom-report"), QT_TRANSLATE_NOOP("FileKind", "a report of a Zoom meeting")},
    {QLatin1StringView("teams-report"), QT_TRANSLATE_NOOP("FileKind", "a report of a Teams meeting")},
    {QLatin1StringView("bigbluebutton-report"), QT_TRANSLATE_NOOP("FileKind", "a report of a BigBlueButton meeting")},
};

QString word(const char* context, std::span<const Word> words, const QString& code)
{
    const auto at = std::find_if(words.begin(), words.end(), [&](const Word& one) { return one.code == code; });
    return at == words.end() ? code : QCoreApplication::translate(context, at->text);
}

} // namespace

QString stateText(RegistrationState state)
{
    return word("RegistrationState", kRegistrationStates, QString(code(state)));
}
QString stateText(SessionState state)
{
    return word("SessionState", kSessionStates, QString(code(state)));
}
QString actionText(RegistrationAction action)
{
    return word("RegistrationAction", kActions, QString(code(action)));
}
QString severityText(Severity severity)
{
    return word("Severity", kSeverities, QString(code(severity)));
}
QString kindText(TerritoryKind kind)
{
    return word("TerritoryKind", kKinds, QString(code(kind)));
}

QString stateText(const QString& code)
{
    return registrationState(code) ? word("RegistrationState", kRegistrationStates, code)
                                   : word("SessionState", kSessionStates, code);
}

QString actionText(const QString& code)
{
    return word("RegistrationAction", kActions, code);
}
QString roleText(const QString& code)
{
    return word("Role", kRoles, code);
}
QString kindText(const QString& code)
{
    return word("TerritoryKind", kKinds, code);
}
QString fateText(const QString& code)
{
    return word("RowFate", kFates, code);
}
QString fieldText(const QString& code)
{
    return word("Field", kFields, code);
}
QString fileKindText(const QString& code)
{
    return word("FileKind", kFileKinds, code);
}

} // namespace quatuor
