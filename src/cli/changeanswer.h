// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a verb that changed something answers: the journal's own sentence, so that the two never differ.
#pragma once

#include "cli/invocation.h"

namespace quatuor::cli {

/// `{"id","state"?,"change"}`, or the sentence and how to undo it. Nothing changed: `"change":null`, and it is said.
[[nodiscard]] Exit answerChange(Invocation& in, const QString& id, const QString& state = {});

/// The same for what was done to a registration: the state is the one it has now.
[[nodiscard]] Outcome<Exit> answerRegistration(Invocation& in, RegistrationId id);
[[nodiscard]] Outcome<Exit> answerSession(Invocation& in, SessionId id);

/// The sentences alone, for verbs with an answer of their own.
void tellChange(Invocation& in);

} // namespace quatuor::cli
