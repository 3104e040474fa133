// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `registration proposals|take|decline`: what the source of an import says now, against what was agreed here.
#include "cli/changeanswer.h"
#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/registrationanswer.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Positional kRegistration[] = {{"R"_L1, ValueKind::Id}};
constexpr Positional kProposal[] = {{"P"_L1, ValueKind::Id}};

void showProposals(Invocation& in, const std::vector<Proposal>& proposals)
{
    if (proposals.empty())
        return in.toText().line(Cli::tr("Nothing is proposed."));
    writeProposals(in.toText(), proposals);
}

Outcome<Exit> list(Invocation& in)
{
    RegistrationDesk desk(in.desk());
    return then(
        desk.show(in.given().id<RegistrationId>("R"_L1)), [&](const RegistrationDetail& detail) -> Outcome<Exit> {
            if (in.json()) {
                writeProposals(in.toJson(), detail.proposals);
                in.toJson().finish();
            } else {
                showProposals(in, detail.proposals);
            }
            return Exit::Done;
        });
}

using Act = Outcome<Done> (RegistrationDesk::*)(qint64);

template <Act act>
Outcome<Exit> settle(Invocation& in)
{
    RegistrationDesk desk(in.desk());
    const QString id = in.given().text("P"_L1);
    return then((desk.*act)(id.toLongLong()), [&](Done) -> Outcome<Exit> { return answerChange(in, id); });
}

constexpr Verb kVerbs[] = {
    {"registration"_L1, "proposals"_L1, kRegistration, {},
        QT_TRANSLATE_NOOP("Cli", "What the last import would change here, and nobody has agreed to yet."), list},
    {"registration"_L1, "take"_L1, kProposal, {}, QT_TRANSLATE_NOOP("Cli", "Takes a value that is proposed."),
        settle<&RegistrationDesk::takeProposal>},
    {"registration"_L1, "decline"_L1, kProposal, {}, QT_TRANSLATE_NOOP("Cli", "Keeps the value that is here."),
        settle<&RegistrationDesk::declineProposal>},
};

} // namespace

std::span<const Verb> proposalVerbs()
{
    return kVerbs;
}

} // namespace quatuor::cli
