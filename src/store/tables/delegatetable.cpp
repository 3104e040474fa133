// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/delegatetable.h"

namespace quatuor {

void DelegateTable::write(RowWriter& row, const Delegate& delegate)
{
    row.add(delegate.id).add(delegate.registration).add(delegate.person.id).add(delegate.role).add(delegate.roleText);
    row.add(delegate.substitute)
        .add(delegate.contact)
        .add(delegate.unavailable)
        .add(delegate.toCome)
        .add(delegate.toComeBy);
    row.add(delegate.organisation).add(delegate.jobTitle).add(delegate.position);
    row.addBlob(delegate.sourceCells);
}

Delegate DelegateTable::read(const Statement& row, int first)
{
    Delegate delegate;
    delegate.id = row.id<DelegateId>(first);
    delegate.registration = row.id<RegistrationId>(first + 1);
    delegate.role = row.text(first + 2);
    delegate.roleText = row.text(first + 3);
    delegate.substitute = row.boolean(first + 4);
    delegate.contact = row.boolean(first + 5);
    delegate.unavailable = row.boolean(first + 6);
    delegate.toCome = row.boolean(first + 7);
    delegate.toComeBy = row.date(first + 8);
    delegate.organisation = row.text(first + 9);
    delegate.jobTitle = row.text(first + 10);
    delegate.position = row.number(first + 11);
    delegate.person = {row.id<PersonId>(first + 12), row.text(first + 13), row.text(first + 14), row.text(first + 15),
        row.text(first + 16)};
    delegate.sourceCells = row.blob(first + 17);
    return delegate;
}

} // namespace quatuor
