// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `registration add|edit|merge|move`: registrations by hand.
#include "cli/changeanswer.h"
#include "cli/cli.h"
#include "cli/commands.h"
#include "desk/registrationdesk.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Positional kRegistration[] = {{"R"_L1, ValueKind::Id}};
constexpr Positional kTwo[] = {{"R1"_L1, ValueKind::Id}, {"R2"_L1, ValueKind::Id}};

// One table for two verbs: "add" takes the first four, "edit" all but the first.
constexpr Option kOptions[] = {
    {"session"_L1, ValueKind::Text, "S", QT_TRANSLATE_NOOP("Cli", "the session, by id or date"), Presence::Required},
    {"territory"_L1, ValueKind::Text, "CODE", QT_TRANSLATE_NOOP("Cli", "the territory, by its INSEE or SIREN code")},
    {"territory-name"_L1, ValueKind::Text, "N", QT_TRANSLATE_NOOP("Cli", "or by its name")},
    {"territory-kind"_L1, ValueKind::Text, "K", QT_TRANSLATE_NOOP("Cli", "what it is: commune, epci, departement…")},
    {"session"_L1, ValueKind::Text, "S", QT_TRANSLATE_NOOP("Cli", "the session, while it is a draft")},
    {"project-title"_L1, ValueKind::Text, "T", QT_TRANSLATE_NOOP("Cli", "the project’s title")},
    {"project-summary"_L1, ValueKind::Text, "T", QT_TRANSLATE_NOOP("Cli", "the project in some lines")},
    {"expectations"_L1, ValueKind::Text, "T", QT_TRANSLATE_NOOP("Cli", "what they come for")},
    {"notice-acknowledged"_L1, ValueKind::YesNo, "yes|no",
        QT_TRANSLATE_NOOP("Cli", "whether they read the information notice")},
    {"note"_L1, ValueKind::Text, "T", QT_TRANSLATE_NOOP("Cli", "the organisers’ own note")},
};
constexpr std::span<const Option> kAddOptions = std::span<const Option>(kOptions).first(4);
constexpr std::span<const Option> kEditOptions = std::span<const Option>(kOptions).subspan(1);

constexpr Option kMoveOptions[] = {
    {"to"_L1, ValueKind::Text, "S", QT_TRANSLATE_NOOP("Cli", "the other session, by id or date"), Presence::Required},
};

std::optional<TerritoryText> territoryOf(const Given& given)
{
    if (!given.has("territory"_L1) && !given.has("territory-name"_L1))
        return std::nullopt;
    return TerritoryText{given.text("territory-name"_L1), given.text("territory"_L1), given.text("territory-kind"_L1)};
}

RegistrationEdit editOf(const Given& given)
{
    RegistrationEdit edit;
    edit.territory = territoryOf(given);
    edit.projectTitle = given.maybeText("project-title"_L1);
    edit.projectSummary = given.maybeText("project-summary"_L1);
    edit.expectations = given.maybeText("expectations"_L1);
    edit.noticeAcknowledged = given.yesNo("notice-acknowledged"_L1);
    edit.note = given.maybeText("note"_L1);
    return edit;
}

Outcome<Exit> add(Invocation& in)
{
    return then(in.session("session"_L1), [&](SessionId session) {
        return then(RegistrationDesk(in.desk()).add(session, territoryOf(in.given()).value_or(TerritoryText{})),
            [&](RegistrationId id) { return answerRegistration(in, id); });
    });
}

Outcome<Exit> edit(Invocation& in)
{
    const auto id = in.given().id<RegistrationId>("R"_L1);
    RegistrationEdit asked = editOf(in.given());
    return then(in.session("session"_L1), [&](SessionId session) {
        if (!session.isNull())
            asked.session = session;
        return then(RegistrationDesk(in.desk()).edit(id, asked), [&](Done) { return answerRegistration(in, id); });
    });
}

Outcome<Exit> merge(Invocation& in)
{
    const auto into = in.given().id<RegistrationId>("R1"_L1);
    return then(RegistrationDesk(in.desk()).merge(into, in.given().id<RegistrationId>("R2"_L1)),
        [&](Done) { return answerRegistration(in, into); });
}

Outcome<Exit> move(Invocation& in)
{
    const auto id = in.given().id<RegistrationId>("R"_L1);
    return then(in.session("to"_L1), [&](SessionId to) {
        return then(RegistrationDesk(in.desk()).move(id, to), [&](Done) { return answerRegistration(in, id); });
    });
}

constexpr Verb kVerbs[] = {
    {"registration"_L1, "add"_L1, {}, kAddOptions,
        QT_TRANSLATE_NOOP("Cli", "A draft, to be given members (delegate add) and submitted."), add},
    {"registration"_L1, "edit"_L1, kRegistration, kEditOptions, QT_TRANSLATE_NOOP("Cli", "Changes a registration."),
        edit},
    {"registration"_L1, "merge"_L1, kTwo, {}, QT_TRANSLATE_NOOP("Cli", "The second becomes part of the first."), merge},
    {"registration"_L1, "move"_L1, kRegistration, kMoveOptions,
        QT_TRANSLATE_NOOP("Cli", "To another session, where it is submitted again."), move},
};

} // namespace

std::span<const Verb> registrationEditingVerbs()
{
    return kVerbs;
}

} // namespace quatuor::cli
