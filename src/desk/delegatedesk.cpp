// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/delegatedesk.h"

#include "core/review/sourcememory.h"
#include "desk/delegateedits.h"
#include "desk/personbook.h"
#include "desk/registrationaction.h"
#include "desk/sourcecells.h"
#include "store/registrationstore.h"
#include "store/statement.h"
#include "store/tables/delegatetable.h"
#include "store/tables/persontable.h"
#include "store/workspacefile.h"

#include <algorithm>

namespace quatuor {

namespace {

Unexpected<Refusal> refuseDelegate(DelegateId id)
{
    return refuseMissing(QLatin1StringView("delegate.not-found"), id.toString());
}

/// One contact a delegation.
void makeOnlyContact(Database& database, const Delegate& contact)
{
    Statement(database, "UPDATE delegate SET is_contact = 0 WHERE registration_id = ? AND id <> ? AND is_contact = 1")
        .with(contact.registration, contact.id)
        .run();
}

int nextPosition(Database& database, RegistrationId registration)
{
    Statement row(database, "SELECT coalesce(max(position) + 1, 0) FROM delegate WHERE registration_id = ?");
    return row.with(registration).step() ? row.number(0) : 0;
}

void insertDelegate(Recorder& recorder, Delegate& delegate)
{
    delegate.id = recorder.newId<DelegateId>();
    if (!delegate.toCome)
        delegate.person.id = PersonBook(recorder).ensure(delegate.person);
    table::insert<DelegateTable>(recorder, delegate);
    if (delegate.contact)
        makeOnlyContact(recorder.database(), delegate);
}

void removeDelegate(Recorder& recorder, const Delegate& delegate, QLatin1StringView how)
{
    rememberGone(recorder, delegate, how);
    table::remove<DelegateTable>(recorder, delegate.id.value());
}

} // namespace

Outcome<DelegateId> DelegateDesk::add(RegistrationId registration, const DelegateEdit& edit)
{
    Delegate delegate;
    delegate.registration = registration;
    applyWords(edit, delegate);
    const Outcome<Done> known = applyRole(edit, delegate);
    if (!known)
        return Unexpected{known.error()};
    if (!delegate.named() && !delegate.toCome)
        return refuse(RefusalKind::Usage, QLatin1StringView("delegate.no-name"));
    const ActionName name{QLatin1StringView("delegate.add"), registrationArgs(m_desk, registration)};
    const Outcome<Done> done
        = runOnRegistrations(m_desk, {registration}, name, [&](Recorder& recorder) -> Outcome<Done> {
              delegate.position = nextPosition(m_desk.database(), registration);
              insertDelegate(recorder, delegate);
              return Done{};
          });
    if (!done)
        return Unexpected{done.error()};
    return delegate.id;
}

Outcome<Done> DelegateDesk::edit(DelegateId id, const DelegateEdit& edit)
{
    const std::optional<Delegate> known = RegistrationStore(m_desk.database()).findDelegate(id);
    if (!known)
        return refuseDelegate(id);
    const ActionName name{QLatin1StringView("delegate.edit"), registrationArgs(m_desk, known->registration)};
    const std::vector<RegistrationId> touched = withOthersOf(m_desk, known->registration, known->person.id);
    return runOnRegistrations(m_desk, touched, name, [&](Recorder& recorder) -> Outcome<Done> {
        Delegate delegate = *RegistrationStore(m_desk.database()).findDelegate(id);
        applyWords(edit, delegate);
        const Outcome<Done> role = applyRole(edit, delegate);
        if (!role)
            return role;
        if (delegate.person.id.isNull() && delegate.named())
            delegate.person.id = PersonBook(recorder).ensure(delegate.person);
        else if (!delegate.person.id.isNull())
            table::update<PersonTable>(recorder, delegate.person);
        table::update<DelegateTable>(recorder, delegate);
        if (delegate.contact)
            makeOnlyContact(m_desk.database(), delegate);
        return Done{};
    });
}

Outcome<Done> DelegateDesk::remove(DelegateId id)
{
    const std::optional<Delegate> delegate = RegistrationStore(m_desk.database()).findDelegate(id);
    if (!delegate)
        return refuseDelegate(id);
    const ActionName name{QLatin1StringView("delegate.remove"), registrationArgs(m_desk, delegate->registration)};
    return runOnRegistrations(m_desk, {delegate->registration}, name, [&](Recorder& recorder) -> Outcome<Done> {
        removeDelegate(recorder, *delegate, QLatin1StringView("removed"));
        return Done{};
    });
}

Outcome<DelegateId> DelegateDesk::replaceWithNew(DelegateId id, const DelegateEdit& edit)
{
    const std::optional<Delegate> old = RegistrationStore(m_desk.database()).findDelegate(id);
    if (!old)
        return refuseDelegate(id);
    Delegate successor = *old;
    successor.person = {};
    successor.sourceCells.clear();
    successor.unavailable = successor.toCome = false;
    applyWords(edit, successor);
    const Outcome<Done> role = applyRole(edit, successor);
    if (!role)
        return Unexpected{role.error()};
    if (!successor.named())
        return refuse(RefusalKind::Usage, QLatin1StringView("delegate.no-name"));
    const ActionName name{QLatin1StringView("delegate.replace"), registrationArgs(m_desk, old->registration)};
    const Outcome<Done> done
        = runOnRegistrations(m_desk, {old->registration}, name, [&](Recorder& recorder) -> Outcome<Done> {
              removeDelegate(recorder, *old, QLatin1StringView("replaced"));
              insertDelegate(recorder, successor);
              return Done{};
          });
    if (!done)
        return Unexpected{done.error()};
    return successor.id;
}

Outcome<DelegateId> DelegateDesk::replaceWithSubstitute(DelegateId id, DelegateId substituteId)
{
    RegistrationStore store(m_desk.database());
    const std::optional<Delegate> old = store.findDelegate(id);
    const std::optional<Delegate> substitute = store.findDelegate(substituteId);
    if (!old || !substitute)
        return refuseDelegate(old ? substituteId : id);
    const Arguments args{{QLatin1StringView("delegate"), substituteId.toString()}};
    if (substitute->registration != old->registration)
        return refuse(RefusalKind::No, QLatin1StringView("replace.other-delegation"), args);
    if (!substitute->substitute)
        return refuse(RefusalKind::No, QLatin1StringView("replace.not-substitute"), args);
    const ActionName name{QLatin1StringView("delegate.replace"), registrationArgs(m_desk, old->registration)};
    const Outcome<Done> done
        = runOnRegistrations(m_desk, {old->registration}, name, [&](Recorder& recorder) -> Outcome<Done> {
              Delegate successor = *substitute;
              successor.substitute = false;
              successor.role = old->role;
              successor.roleText = old->roleText;
              successor.position = old->position;
              successor.contact = old->contact || substitute->contact;
              removeDelegate(recorder, *old, QLatin1StringView("replaced"));
              table::update<DelegateTable>(recorder, successor);
              return Done{};
          });
    if (!done)
        return Unexpected{done.error()};
    return substituteId;
}

Outcome<Done> DelegateDesk::exchangeRoles(DelegateId oneId, DelegateId otherId)
{
    RegistrationStore store(m_desk.database());
    std::optional<Delegate> one = store.findDelegate(oneId);
    std::optional<Delegate> other = store.findDelegate(otherId);
    if (!one || !other)
        return refuseDelegate(one ? otherId : oneId);
    if (one->registration != other->registration)
        return refuse(RefusalKind::No, QLatin1StringView("replace.other-delegation"),
            {{QLatin1StringView("delegate"), otherId.toString()}});
    const ActionName name{QLatin1StringView("delegate.edit"), registrationArgs(m_desk, one->registration)};
    return runOnRegistrations(m_desk, {one->registration}, name, [&](Recorder& recorder) -> Outcome<Done> {
        std::swap(one->role, other->role);
        std::swap(one->roleText, other->roleText);
        table::update<DelegateTable>(recorder, *one);
        table::update<DelegateTable>(recorder, *other);
        return Done{};
    });
}

Outcome<Done> DelegateDesk::transfer(DelegateId id, RegistrationId to)
{
    const std::optional<Delegate> delegate = RegistrationStore(m_desk.database()).findDelegate(id);
    if (!delegate)
        return refuseDelegate(id);
    if (delegate->registration == to)
        return refuse(
            RefusalKind::No, QLatin1StringView("transfer.same"), {{QLatin1StringView("delegate"), id.toString()}});
    const ActionName name{QLatin1StringView("delegate.transfer"), registrationArgs(m_desk, delegate->registration)};
    return runOnRegistrations(m_desk, {delegate->registration, to}, name, [&](Recorder& recorder) -> Outcome<Done> {
        rememberGone(recorder, *delegate, QLatin1StringView("transferred"));
        Delegate moved = *delegate;
        moved.registration = to;
        moved.position = nextPosition(m_desk.database(), to);
        const std::optional<Registration> target = RegistrationStore(m_desk.database()).find(to);
        moved.contact = moved.contact && target->contact() == nullptr;
        table::update<DelegateTable>(recorder, moved);
        return Done{};
    });
}

Outcome<Done> DelegateDesk::setUnavailable(DelegateId id, bool unavailable)
{
    const std::optional<Delegate> delegate = RegistrationStore(m_desk.database()).findDelegate(id);
    if (!delegate)
        return refuseDelegate(id);
    Recorder recorder(m_desk.file(), m_desk.sign());
    Statement(m_desk.database(), "UPDATE delegate SET is_unavailable = ? WHERE id = ?").with(unavailable, id).run();
    (void)recorder.commit(
        {QLatin1StringView("delegate.unavailable"), registrationArgs(m_desk, delegate->registration)});
    return Done{};
}

} // namespace quatuor
