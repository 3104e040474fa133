// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// RegistrationDesk on proposals: what the source of an import says now, taken or declined by a person.
#include "core/rolewords.h"
#include "desk/personbook.h"
#include "desk/registrationaction.h"
#include "desk/registrationdesk.h"
#include "desk/sourcecells.h"
#include "desk/territorybinding.h"
#include "store/registrationstore.h"
#include "store/tables/delegatetable.h"
#include "store/tables/persontable.h"
#include "store/tables/registrationtable.h"
#include "store/workspacefile.h"

namespace quatuor {

namespace {

Proposal proposal(const ProposalRecord& record)
{
    return {record.id, record.registration, record.delegate, record.field, record.oldValue, record.newValue};
}

void takeIntoRegistration(Desk& desk, Recorder& recorder, const ProposalRecord& record, Field field)
{
    Registration registration = *RegistrationStore(desk.database()).find(record.registration);
    setCell(registration, field, record.newValue);
    if (field == Field::TerritoryName || field == Field::TerritoryCode || field == Field::TerritoryKind)
        registration.territory = bindTerritory(desk, recorder, registration.territoryText);
    table::update<RegistrationTable>(recorder, registration);
}

Outcome<Done> takeIntoDelegate(Desk& desk, Recorder& recorder, const ProposalRecord& record, Field field)
{
    std::optional<Delegate> delegate = RegistrationStore(desk.database()).findDelegate(record.delegate);
    if (!delegate)
        return refuseMissing(QLatin1StringView("delegate.not-found"), record.delegate.toString());
    if (field == Field::Role) {
        delegate->role = roleFromWords(record.newValue).value_or(QString());
        delegate->roleText = delegate->role.isEmpty() ? record.newValue : QString();
    }
    setCell(*delegate, field, record.newValue);
    if (!delegate->person.id.isNull()) {
        table::update<PersonTable>(recorder, delegate->person);
    } else if (delegate->named()) {
        delegate->person.id = PersonBook(recorder).ensure(delegate->person);
        delegate->toCome = false;
    }
    table::update<DelegateTable>(recorder, *delegate);
    return Done{};
}

void takeMember(Desk& desk, Recorder& recorder, const ProposalRecord& record)
{
    const std::optional<Registration> registration = RegistrationStore(desk.database()).find(record.registration);
    Delegate member = describedMember(record.newValue);
    member.id = recorder.newId<DelegateId>();
    member.registration = record.registration;
    member.position = int(registration->delegates.size());
    member.contact = member.contact && registration->contact() == nullptr;
    member.person.id = PersonBook(recorder).ensure(member.person);
    table::insert<DelegateTable>(recorder, member);
}

} // namespace

std::vector<Proposal> RegistrationDesk::proposals(RegistrationId id)
{
    std::vector<Proposal> all;
    for (const ProposalRecord& record : RegistrationStore(m_desk.database()).openProposals(id))
        all.push_back(proposal(record));
    return all;
}

Outcome<Done> RegistrationDesk::takeProposal(qint64 id)
{
    const std::optional<ProposalRecord> record = RegistrationStore(m_desk.database()).findProposal(id);
    if (!record)
        return refuseMissing(QLatin1StringView("proposal.not-found"), QString::number(id));
    const ActionName name{QLatin1StringView("proposal.take"), registrationArgs(m_desk, record->registration)};
    const std::optional<Delegate> about = RegistrationStore(m_desk.database()).findDelegate(record->delegate);
    const std::vector<RegistrationId> touched
        = withOthersOf(m_desk, record->registration, about ? about->person.id : PersonId());
    return runOnRegistrations(m_desk, touched, name, [&](Recorder& recorder) -> Outcome<Done> {
        RegistrationStore(m_desk.database()).closeProposal(id, QLatin1StringView("taken"));
        const std::optional<Field> field = fieldFromCode(record->field);
        if (!field) {
            takeMember(m_desk, recorder, *record);
            return Done{};
        }
        if (!record->delegate.isNull())
            return takeIntoDelegate(m_desk, recorder, *record, *field);
        takeIntoRegistration(m_desk, recorder, *record, *field);
        return Done{};
    });
}

Outcome<Done> RegistrationDesk::declineProposal(qint64 id)
{
    const std::optional<ProposalRecord> record = RegistrationStore(m_desk.database()).findProposal(id);
    if (!record)
        return refuseMissing(QLatin1StringView("proposal.not-found"), QString::number(id));
    Recorder recorder(m_desk.file(), m_desk.sign());
    RegistrationStore(m_desk.database()).closeProposal(id, QLatin1StringView("declined"));
    (void)recorder.commit({QLatin1StringView("proposal.decline"), registrationArgs(m_desk, record->registration)});
    return Done{};
}

} // namespace quatuor
