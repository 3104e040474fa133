// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a verb is given to work with: its values, the desk, and where its answer goes.
#pragma once

#include "cli/commandline.h"
#include "cli/jsonwriter.h"
#include "cli/messages.h"
#include "cli/progressbar.h"
#include "cli/textoutput.h"
#include "desk/desk.h"

namespace quatuor::cli {

class Invocation {
public:
    struct Outputs {
        JsonWriter& json;
        TextOutput& text;
        const Messages& messages;
    };

    /// `desk`: null when the verb needs no workspace.
    Invocation(const CommandLine& line, Desk* desk, Outputs outputs);

    [[nodiscard]] const Given& given() const { return m_line.given; }
    [[nodiscard]] const Verb& verb() const { return *m_line.verb; }
    [[nodiscard]] QString workspace() const;
    [[nodiscard]] Desk& desk() const { return *m_desk; }
    [[nodiscard]] Desk* deskIfThere() const { return m_desk; }

    [[nodiscard]] bool json() const { return m_line.globals.json; }
    [[nodiscard]] JsonWriter& toJson() const { return m_outputs.json; }
    [[nodiscard]] TextOutput& toText() const { return m_outputs.text; }
    [[nodiscard]] const Messages& messages() const { return m_outputs.messages; }

    /// The session that this argument or option names, by id or date; null when it was not given. Refusals are
    /// SessionDesk::find's.
    [[nodiscard]] Outcome<SessionId> session(QLatin1StringView name) const;
    /// What this command has written to the journal; null when it changed nothing.
    [[nodiscard]] ChangeId change() const;

private:
    const CommandLine& m_line;
    Desk* m_desk;
    Outputs m_outputs;
    ChangeId m_newestBefore;
};

/// A refusal of kind Usage made by a verb itself, shown with its usage line. `text`: what is wrong, in the user's
/// language.
[[nodiscard]] Unexpected<Refusal> misuse(const QString& text);
[[nodiscard]] bool isMisuse(const Refusal& refusal);
[[nodiscard]] QString misuseText(const Refusal& refusal);

/// Goes on with the value, or passes the refusal on.
template <class T, class Next>
[[nodiscard]] auto then(const Outcome<T>& outcome, Next next) -> decltype(next(*outcome))
{
    if (!outcome)
        return Unexpected{outcome.error()};
    return next(*outcome);
}

} // namespace quatuor::cli
