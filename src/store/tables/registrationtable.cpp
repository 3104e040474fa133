// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/registrationtable.h"

namespace quatuor {

void RegistrationTable::write(RowWriter& row, const Registration& registration)
{
    row.add(registration.id).add(registration.session).add(registration.territory);
    row.add(registration.territoryText.name).add(registration.territoryText.code).add(registration.territoryText.kind);
    row.add(code(registration.state)).add(registration.ref).add(registration.sourceKey);
    row.add(registration.submittedAt).add(registration.enteredAt);
    row.add(registration.projectTitle).add(registration.projectSummary).add(registration.expectations);
    row.add(registration.noticeAcknowledged)
        .add(registration.note)
        .add(registration.decidedAt)
        .add(registration.reason);
    row.add(registration.holdUntil).add(registration.toConfirm).add(registration.mergedInto);
    row.addBlob(registration.sourceCells);
}

Registration RegistrationTable::read(const Statement& row, int first)
{
    Registration registration;
    registration.id = row.id<RegistrationId>(first);
    registration.session = row.id<SessionId>(first + 1);
    registration.territory = row.id<TerritoryId>(first + 2);
    registration.territoryText = {row.text(first + 3), row.text(first + 4), row.text(first + 5)};
    // The schema lets no other code in.
    registration.state = registrationState(row.text(first + 6)).value_or(RegistrationState::Draft);
    registration.ref = row.text(first + 7);
    if (!row.isNull(first + 8))
        registration.sourceKey = row.integer(first + 8);
    registration.submittedAt = row.dateTime(first + 9);
    registration.enteredAt = row.dateTime(first + 10);
    registration.projectTitle = row.text(first + 11);
    registration.projectSummary = row.text(first + 12);
    registration.expectations = row.text(first + 13);
    registration.noticeAcknowledged = row.boolean(first + 14);
    registration.note = row.text(first + 15);
    registration.decidedAt = row.dateTime(first + 16);
    registration.reason = row.text(first + 17);
    registration.holdUntil = row.date(first + 18);
    registration.toConfirm = row.boolean(first + 19);
    registration.mergedInto = row.id<RegistrationId>(first + 20);
    registration.sourceCells = row.blob(first + 21);
    return registration;
}

} // namespace quatuor
