// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `person list|edit`.
#include "cli/changeanswer.h"
#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/table.h"
#include "desk/persondesk.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Positional kPerson[] = {{"P"_L1, ValueKind::Id}};

constexpr Option kListOptions[] = {
    {"search"_L1, ValueKind::Text, "TEXT",
        QT_TRANSLATE_NOOP("Cli", "beginnings of words of a name or an e-mail address")},
};
constexpr Option kEditOptions[] = {
    {"given-name"_L1, ValueKind::Text, "N", QT_TRANSLATE_NOOP("Cli", "given name")},
    {"family-name"_L1, ValueKind::Text, "N", QT_TRANSLATE_NOOP("Cli", "family name")},
    {"email"_L1, ValueKind::Text, "E", QT_TRANSLATE_NOOP("Cli", "e-mail address")},
    {"phone"_L1, ValueKind::Text, "T", QT_TRANSLATE_NOOP("Cli", "telephone")},
};

void writePerson(JsonWriter& json, const Person& person)
{
    json.beginObject();
    json.member("id"_L1, person.id);
    json.member("givenName"_L1, person.givenName);
    json.member("familyName"_L1, person.familyName);
    json.member("email"_L1, person.email);
    json.member("phone"_L1, person.phone);
    json.endObject();
}

void listAsJson(Invocation& in, const QString& search)
{
    JsonWriter& json = in.toJson();
    json.beginArray();
    PersonDesk(in.desk()).list(search, [&](const Person& one) { writePerson(json, one); });
    json.endArray();
    json.finish();
}

void listAsText(Invocation& in, const QString& search)
{
    Table table(in.toText(),
        {{Cli::tr("Family name")}, {Cli::tr("Given name")}, {Cli::tr("E-mail")}, {Cli::tr("Telephone")},
            {Cli::tr("Id")}});
    PersonDesk(in.desk()).list(search, [&](const Person& one) {
        table.row({one.familyName, one.givenName, one.email, one.phone, one.id.toString()});
    });
    table.finish();
    if (table.rows() == 0)
        in.toText().line(Cli::tr("Nobody."));
    else
        in.messages().say(Cli::tr("%n person(s)", nullptr, int(table.rows())));
}

Outcome<Exit> list(Invocation& in)
{
    const QString search = in.given().text("search"_L1);
    in.json() ? listAsJson(in, search) : listAsText(in, search);
    return Exit::Done;
}

Outcome<Exit> edit(Invocation& in)
{
    const Given& given = in.given();
    const auto id = given.id<PersonId>("P"_L1);
    const PersonEdit asked{given.maybeText("given-name"_L1), given.maybeText("family-name"_L1),
        given.maybeText("email"_L1), given.maybeText("phone"_L1)};
    return then(
        PersonDesk(in.desk()).edit(id, asked), [&](Done) -> Outcome<Exit> { return answerChange(in, id.toString()); });
}

constexpr Verb kVerbs[] = {
    {"person"_L1, "list"_L1, {}, kListOptions, QT_TRANSLATE_NOOP("Cli", "People, by name."), list},
    {"person"_L1, "edit"_L1, kPerson, kEditOptions, QT_TRANSLATE_NOOP("Cli", "Changes a person, in every delegation."),
        edit},
};

} // namespace

std::span<const Verb> personVerbs()
{
    return kVerbs;
}

} // namespace quatuor::cli
