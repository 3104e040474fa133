// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `registration accept|submit|waitlist|withdraw|reopen|refuse|request-correction|waive|dismiss`: decisions.
#include "cli/changeanswer.h"
#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/table.h"
#include "desk/registrationdesk.h"
#include "words/statetext.h"

#include <algorithm>

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Positional kRegistration[] = {{"R"_L1, ValueKind::Id}};
constexpr Positional kMaybeRegistration[] = {{"R"_L1, ValueKind::Id, Presence::Optional}};

constexpr Option kAcceptOptions[] = {
    {"all-ready"_L1, ValueKind::Flag, "",
        QT_TRANSLATE_NOOP("Cli", "instead of R: all that nothing blocks, in order of entry, while there is room")},
    {"session"_L1, ValueKind::Text, "S", QT_TRANSLATE_NOOP("Cli", "with --all-ready: the session, by id or date")},
};
constexpr Option kWithdrawOptions[] = {
    {"asked-by"_L1, ValueKind::Text, "NAME", QT_TRANSLATE_NOOP("Cli", "who asked to withdraw")},
};
constexpr Option kReasonOptions[] = {
    {"reason"_L1, ValueKind::Text, "T", QT_TRANSLATE_NOOP("Cli", "why"), Presence::Required},
};
constexpr Option kFindingOptions[] = {
    {"finding"_L1, ValueKind::Text, "ID", QT_TRANSLATE_NOOP("Cli", "what: an id that “check” shows, or ID@SUBJECT"),
        Presence::Required},
    {"reason"_L1, ValueKind::Text, "T", QT_TRANSLATE_NOOP("Cli", "why"), Presence::Required},
};
constexpr std::span<const Option> kDismissOptions = std::span<const Option>(kFindingOptions).first(1);
constexpr Option kCorrectionOptions[] = {
    {"about"_L1, ValueKind::Text, "WHAT",
        QT_TRANSLATE_NOOP("Cli", "what is to be mended: role:agent_etat, delegate:ID, field:email… (several)"),
        Presence::Repeatable},
    {"message"_L1, ValueKind::Text, "T", QT_TRANSLATE_NOOP("Cli", "what to tell the territory"), Presence::Required},
    {"due"_L1, ValueKind::Date, "D", QT_TRANSLATE_NOOP("Cli", "by when")},
    {"hold-until"_L1, ValueKind::Date, "D", QT_TRANSLATE_NOOP("Cli", "keeps a place until that day")},
};

using Act = Outcome<Done> (*)(RegistrationDesk&, RegistrationId, const Given&);

/// Does it, then tells the state that the registration has now.
template <Act act>
Outcome<Exit> decide(Invocation& in)
{
    RegistrationDesk desk(in.desk());
    const auto id = in.given().id<RegistrationId>("R"_L1);
    return then(act(desk, id, in.given()), [&](Done) { return answerRegistration(in, id); });
}

Outcome<Done> accept(RegistrationDesk& desk, RegistrationId id, const Given&)
{
    return desk.accept(id);
}
Outcome<Done> submit(RegistrationDesk& desk, RegistrationId id, const Given&)
{
    return desk.submit(id);
}
Outcome<Done> waitlist(RegistrationDesk& desk, RegistrationId id, const Given&)
{
    return desk.waitlist(id);
}

Outcome<Done> withdraw(RegistrationDesk& desk, RegistrationId id, const Given& given)
{
    return desk.withdraw(id, given.text("asked-by"_L1));
}

Outcome<Done> reopen(RegistrationDesk& desk, RegistrationId id, const Given& given)
{
    return desk.reopen(id, given.text("reason"_L1));
}

Outcome<Done> refuseIt(RegistrationDesk& desk, RegistrationId id, const Given& given)
{
    return desk.refuseIt(id, given.text("reason"_L1));
}

Outcome<Done> requestCorrection(RegistrationDesk& desk, RegistrationId id, const Given& given)
{
    return desk.requestCorrection(id,
        {given.all("about"_L1), given.text("message"_L1), given.date("due"_L1).value_or(QDate()),
            given.date("hold-until"_L1).value_or(QDate())});
}

Outcome<Done> waive(RegistrationDesk& desk, RegistrationId id, const Given& given)
{
    return desk.waive(id, given.text("finding"_L1), given.text("reason"_L1));
}

Outcome<Done> dismiss(RegistrationDesk& desk, RegistrationId id, const Given& given)
{
    return desk.dismiss(id, given.text("finding"_L1));
}

void writeDecisions(JsonWriter& json, const std::vector<Decision>& decisions)
{
    json.key("registrations"_L1);
    json.beginArray();
    for (const Decision& one : decisions) {
        json.beginObject();
        json.member("id"_L1, one.id);
        json.member("territory"_L1, one.territoryName);
        json.member("state"_L1, code(one.state));
        json.endObject();
    }
    json.endArray();
}

void showDecisions(Invocation& in, const std::vector<Decision>& decisions)
{
    if (in.change().isNull())
        return in.toText().line(Cli::tr("Nothing is ready to be accepted, or no place is left."));
    tellChange(in);
    Table table(in.toText(), {Column{}, Column{}, Column{}}, 2);
    for (const Decision& one : decisions)
        table.row({one.territoryName, stateText(one.state), one.id.toString()});
}

Exit answerDecisions(Invocation& in, SessionId session, const std::vector<Decision>& decisions)
{
    if (!in.json()) {
        showDecisions(in, decisions);
        return Exit::Done;
    }
    JsonWriter& json = in.toJson();
    json.beginObject();
    json.member("id"_L1, session);
    json.member("accepted"_L1, std::count_if(decisions.begin(), decisions.end(), [](const Decision& one) {
        return one.state == RegistrationState::Accepted;
    }));
    writeDecisions(json, decisions);
    json.member("change"_L1, in.change());
    json.endObject();
    json.finish();
    return Exit::Done;
}

Outcome<Exit> acceptAllReady(Invocation& in)
{
    return then(in.session("session"_L1), [&](SessionId session) {
        ProgressBar bar(in.messages());
        return then(RegistrationDesk(in.desk()).acceptAllReady(session, bar.progress()),
            [&](const std::vector<Decision>& decisions) -> Outcome<Exit> {
                return answerDecisions(in, session, decisions);
            });
    });
}

Outcome<Exit> acceptOneOrAll(Invocation& in)
{
    const Given& given = in.given();
    const bool all = given.has("all-ready"_L1);
    if (all == given.has("R"_L1))
        return misuse(Cli::tr("Say which registration, or “--all-ready” with a session."));
    if (all != given.has("session"_L1))
        return misuse(Cli::tr("“--all-ready” and “--session” go together."));
    return all ? acceptAllReady(in) : decide<accept>(in);
}

constexpr Verb kVerbs[] = {
    {"registration"_L1, "accept"_L1, kMaybeRegistration, kAcceptOptions,
        QT_TRANSLATE_NOOP("Cli", "Accepts a registration that nothing blocks, or all of them."), acceptOneOrAll},
    {"registration"_L1, "submit"_L1, kRegistration, {},
        QT_TRANSLATE_NOOP("Cli", "A draft, or one that was sent back, is to be decided now."), decide<submit>},
    {"registration"_L1, "waitlist"_L1, kRegistration, {},
        QT_TRANSLATE_NOOP("Cli", "Puts it on the waiting list of a session that is full."), decide<waitlist>},
    {"registration"_L1, "withdraw"_L1, kRegistration, kWithdrawOptions,
        QT_TRANSLATE_NOOP("Cli", "The territory does not come after all."), decide<withdraw>},
    {"registration"_L1, "reopen"_L1, kRegistration, kReasonOptions,
        QT_TRANSLATE_NOOP("Cli", "One that was refused or withdrawn is to be decided again."), decide<reopen>},
    {"registration"_L1, "refuse"_L1, kRegistration, kReasonOptions, QT_TRANSLATE_NOOP("Cli", "Refuses a registration."),
        decide<refuseIt>},
    {"registration"_L1, "request-correction"_L1, kRegistration, kCorrectionOptions,
        QT_TRANSLATE_NOOP("Cli", "Sends it back to be completed: not a refusal."), decide<requestCorrection>},
    {"registration"_L1, "waive"_L1, kRegistration, kFindingOptions,
        QT_TRANSLATE_NOOP("Cli", "Lets something that blocks through, with a reason."), decide<waive>},
    {"registration"_L1, "dismiss"_L1, kRegistration, kDismissOptions,
        QT_TRANSLATE_NOOP("Cli", "A warning is all right as it is."), decide<dismiss>},
};

} // namespace

std::span<const Verb> registrationDecisionVerbs()
{
    return kVerbs;
}

} // namespace quatuor::cli
