// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads back what was just recorded.
#include "cli/changeanswer.h"

#include "cli/cli.h"
#include "core/lifecycle.h"
#include "desk/changedesk.h"
#include "desk/changesummary.h"
#include "desk/registrationdesk.h"
#include "desk/sessiondesk.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

void tellChange(Invocation& in)
{
    const ChangeId change = in.change();
    if (change.isNull())
        return in.toText().line(Cli::tr("Nothing to change."));
    const Outcome<ChangeDetail> detail = ChangeDesk(in.desk()).show(change);
    if (!detail)
        return;
    in.toText().line(summaryOf(detail->entry));
    if (detail->entry.undoable)
        in.messages().say(Cli::tr("To undo it: quatuor-cli change undo %1").arg(change.toString()));
}

Exit answerChange(Invocation& in, const QString& id, const QString& state)
{
    if (!in.json()) {
        tellChange(in);
        in.toText().line(Cli::tr("Id: %1").arg(id));
        return Exit::Done;
    }
    JsonWriter& json = in.toJson();
    json.beginObject();
    json.member("id"_L1, id);
    if (!state.isEmpty())
        json.member("state"_L1, state);
    json.member("change"_L1, in.change());
    json.endObject();
    json.finish();
    return Exit::Done;
}

Outcome<Exit> answerRegistration(Invocation& in, RegistrationId id)
{
    return then(RegistrationDesk(in.desk()).show(id), [&](const RegistrationDetail& detail) -> Outcome<Exit> {
        return answerChange(in, id.toString(), QString(code(detail.registration.state)));
    });
}

Outcome<Exit> answerSession(Invocation& in, SessionId id)
{
    return then(SessionDesk(in.desk()).show(id), [&](const SessionSummary& summary) -> Outcome<Exit> {
        return answerChange(in, id.toString(), QString(code(summary.session.state)));
    });
}

} // namespace quatuor::cli
