// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One recorded action on registrations that may be accepted: nothing that would break their composition gets through.
#pragma once

#include "desk/desk.h"
#include "store/recorder.h"

#include <vector>

namespace quatuor {

/// Runs `edit` in one change. Accepted registrations among `ids` are set aside meanwhile (the composition triggers see
/// single rows, not a swap), checked again after, and set back; one that would gain a blocking finding refuses it all:
/// "registration.blocked". Refuses (Usage) "registration.not-found".
[[nodiscard]] Outcome<Done> runOnRegistrations(Desk& desk, const std::vector<RegistrationId>& ids,
    const ActionName& name, const std::function<Outcome<Done>(Recorder&)>& edit);

/// `first`, then the others that a change of this person touches; a null person touches none.
[[nodiscard]] std::vector<RegistrationId> withOthersOf(Desk& desk, RegistrationId first, PersonId person);

/// The arguments by which the journal names a registration: its id and its territory.
[[nodiscard]] QJsonObject registrationArgs(Desk& desk, RegistrationId id);

[[nodiscard]] Unexpected<Refusal> refuseMissing(QLatin1StringView code, const QString& id);

} // namespace quatuor
