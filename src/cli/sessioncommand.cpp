// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `session …`: days.
#include "cli/changeanswer.h"
#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/policyedit.h"
#include "cli/sessionanswer.h"
#include "desk/sessiondesk.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Positional kSession[] = {{"S"_L1}};

// One table for two verbs: "add" takes all but the last, "edit" all but the first two.
constexpr Option kOptions[] = {
    {"history"_L1, ValueKind::Flag, "", QT_TRANSLATE_NOOP("Cli", "a past session, entered afterwards: no rule blocks")},
    {"date"_L1, ValueKind::Date, "D", QT_TRANSLATE_NOOP("Cli", "its date"), Presence::Required},
    {"title"_L1, ValueKind::Text, "T", QT_TRANSLATE_NOOP("Cli", "its title")},
    {"start"_L1, ValueKind::Time, "T", QT_TRANSLATE_NOOP("Cli", "when it begins, in its time zone; else 09:30")},
    {"end"_L1, ValueKind::Time, "T", QT_TRANSLATE_NOOP("Cli", "when it ends; else 16:30")},
    {"time-zone"_L1, ValueKind::Text, "ZONE", QT_TRANSLATE_NOOP("Cli", "its time zone; else Europe/Paris")},
    {"capacity-delegations"_L1, ValueKind::CountOrNone, "N", QT_TRANSLATE_NOOP("Cli", "the most delegations, or none")},
    {"capacity-people"_L1, ValueKind::CountOrNone, "N",
        QT_TRANSLATE_NOOP("Cli", "the most people, substitutes apart, or none")},
    {"opens"_L1, ValueKind::DateOrNone, "D", QT_TRANSLATE_NOOP("Cli", "the first day of registration, or none")},
    {"closes"_L1, ValueKind::DateOrNone, "D", QT_TRANSLATE_NOOP("Cli", "the last day of registration, or none")},
    {"link"_L1, ValueKind::Text, "URL", QT_TRANSLATE_NOOP("Cli", "the video link")},
    {"date"_L1, ValueKind::Date, "D", QT_TRANSLATE_NOOP("Cli", "the date, if it was entered wrongly")},
};
constexpr std::span<const Option> kAllOptions = kOptions;
constexpr std::span<const Option> kAddOptions = kAllOptions.first(std::size(kOptions) - 1);
constexpr std::span<const Option> kEditOptions = kAllOptions.subspan(2);

constexpr Option kPostponeOptions[] = {
    {"to"_L1, ValueKind::Date, "D", QT_TRANSLATE_NOOP("Cli", "the new date"), Presence::Required},
};
constexpr Option kPolicyOptions[] = {
    {"role"_L1, ValueKind::Text, "ROLE=N..N",
        QT_TRANSLATE_NOOP("Cli", "least and most of a role, such as elu=1..3; elu=1 sets no most"),
        Presence::Repeatable},
    {"size"_L1, ValueKind::Text, "N..N", QT_TRANSLATE_NOOP("Cli", "the most people in all, such as 4..8, or none")},
    {"recommended"_L1, ValueKind::CountOrNone, "N",
        QT_TRANSLATE_NOOP("Cli", "the size beyond which a warning says so, or none")},
};

SessionEdit editOf(const Given& given)
{
    SessionEdit edit;
    edit.date = given.date("date"_L1);
    edit.title = given.maybeText("title"_L1);
    edit.start = given.time("start"_L1);
    edit.end = given.time("end"_L1);
    edit.timeZone = given.maybeText("time-zone"_L1);
    edit.link = given.maybeText("link"_L1);
    edit.capacityDelegations = given.countOrNone("capacity-delegations"_L1);
    edit.capacityPeople = given.countOrNone("capacity-people"_L1);
    edit.opens = given.date("opens"_L1);
    edit.closes = given.date("closes"_L1);
    return edit;
}

/// Finds the session that the argument names, does something to it, and tells what it is now.
template <class Act>
Outcome<Exit> onSession(Invocation& in, Act act)
{
    return then(in.session("S"_L1), [&](SessionId id) {
        SessionDesk desk(in.desk());
        return then(act(desk, id), [&](Done) { return answerSession(in, id); });
    });
}

Outcome<Exit> add(Invocation& in)
{
    return then(SessionDesk(in.desk()).add(editOf(in.given()), in.given().has("history"_L1)),
        [&](SessionId id) { return answerSession(in, id); });
}

Outcome<Exit> list(Invocation& in)
{
    const std::vector<SessionSummary> sessions = SessionDesk(in.desk()).list();
    if (!in.json()) {
        writeSessions(in.toText(), sessions);
        return Exit::Done;
    }
    in.toJson().beginArray();
    for (const SessionSummary& one : sessions)
        writeSession(in.toJson(), one);
    in.toJson().endArray();
    in.toJson().finish();
    return Exit::Done;
}

Outcome<Exit> show(Invocation& in)
{
    SessionDesk desk(in.desk());
    return then(in.session("S"_L1), [&](SessionId id) {
        return then(desk.show(id), [&](const SessionSummary& summary) {
            return then(desk.policy(id), [&](const CompositionPolicy& policy) -> Outcome<Exit> {
                if (in.json()) {
                    writeSession(in.toJson(), summary, policy);
                    in.toJson().finish();
                } else {
                    writeSession(in.toText(), summary, policy);
                }
                return Exit::Done;
            });
        });
    });
}

Outcome<Exit> edit(Invocation& in)
{
    return onSession(in, [&](SessionDesk& desk, SessionId id) { return desk.edit(id, editOf(in.given())); });
}

Outcome<Exit> cancel(Invocation& in)
{
    return onSession(in, [](SessionDesk& desk, SessionId id) { return desk.cancel(id); });
}

Outcome<Exit> postpone(Invocation& in)
{
    return onSession(in, [&](SessionDesk& desk, SessionId id) { return desk.postpone(id, *in.given().date("to"_L1)); });
}

Outcome<Exit> showPolicy(Invocation& in, const CompositionPolicy& policy)
{
    if (in.json()) {
        writePolicy(in.toJson(), policy);
        in.toJson().finish();
    } else {
        writePolicy(in.toText(), policy);
    }
    return Exit::Done;
}

Outcome<Exit> policy(Invocation& in)
{
    const Given& given = in.given();
    const bool changes = given.has("role"_L1) || given.has("size"_L1) || given.has("recommended"_L1);
    SessionDesk desk(in.desk());
    return then(in.session("S"_L1), [&](SessionId id) {
        return then(desk.policy(id), [&](const CompositionPolicy& now) -> Outcome<Exit> {
            if (!changes)
                return showPolicy(in, now);
            return then(readPolicyEdit(given, now), [&](const PolicyEdit& asked) {
                return then(desk.setPolicy(id, asked), [&](Done) { return answerSession(in, id); });
            });
        });
    });
}

constexpr Verb kVerbs[] = {
    {"session"_L1, "add"_L1, {}, kAddOptions, QT_TRANSLATE_NOOP("Cli", "Adds a session."), add},
    {"session"_L1, "list"_L1, {}, {}, QT_TRANSLATE_NOOP("Cli", "All sessions, with their places."), list},
    {"session"_L1, "show"_L1, kSession, {}, QT_TRANSLATE_NOOP("Cli", "One session, by id or date."), show},
    {"session"_L1, "edit"_L1, kSession, kEditOptions, QT_TRANSLATE_NOOP("Cli", "Changes a session."), edit},
    {"session"_L1, "cancel"_L1, kSession, {},
        QT_TRANSLATE_NOOP("Cli", "Cancels a session; registrations keep their states."), cancel},
    {"session"_L1, "postpone"_L1, kSession, kPostponeOptions,
        QT_TRANSLATE_NOOP("Cli", "Moves a session to another date; its registrations are to be confirmed again."),
        postpone},
    {"session"_L1, "policy"_L1, kSession, kPolicyOptions,
        QT_TRANSLATE_NOOP("Cli", "Shows or changes what a delegation is made of, for one session."), policy},
};

} // namespace

std::span<const Verb> sessionVerbs()
{
    return kVerbs;
}

} // namespace quatuor::cli
