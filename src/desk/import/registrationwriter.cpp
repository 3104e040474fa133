// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/registrationwriter.h"

#include "desk/import/membermatch.h"
#include "desk/import/ordercontact.h"
#include "desk/sourcecells.h"
#include "desk/territorybinding.h"
#include "store/tables/delegatetable.h"
#include "store/tables/persontable.h"
#include "store/tables/registrationtable.h"
#include "store/territorystore.h"

#include <algorithm>

namespace quatuor {

namespace {

/// Forms often say what concerns the whole delegation in one of its rows only.
void completeHead(std::span<IncomingRow> rows)
{
    Registration& head = rows.front().head;
    for (const Field field : registrationFields()) {
        const auto says = [&](const IncomingRow& row) { return !cellOf(row.head, field).isEmpty(); };
        const auto found = says(rows.front()) ? rows.end() : std::ranges::find_if(rows, says);
        if (found != rows.end())
            setCell(head, field, cellOf(found->head, field));
    }
    // The first of its answers, in whatever order the file has them.
    for (const IncomingRow& row : rows) {
        if (row.head.submittedAt.isValid() && row.head.submittedAt < head.submittedAt)
            head.submittedAt = row.head.submittedAt;
    }
}

} // namespace

const char* RegistrationWriter::lackOf(const Registration& registration, bool anybody)
{
    return !anybody                            ? "nobody"
        : registration.session.isNull()        ? "session"
        : registration.territoryText.isEmpty() ? "territory"
                                               : nullptr;
}

RegistrationWriter::RegistrationWriter(
    Desk& desk, Recorder& recorder, TerritoryBook& territories, const std::vector<bool>& present)
    : m_desk(desk)
    , m_recorder(recorder)
    , m_territories(territories)
    , m_present(present)
    , m_known(recorder)
    , m_servesAccepted(recorder.database(),
          "SELECT 1 FROM delegate d JOIN registration r ON r.id = d.registration_id WHERE d.person_id = ? AND r.state "
          "= 'accepted'")
    , m_mergedInto(recorder.database(), "SELECT 1 FROM registration WHERE merged_into = ? LIMIT 1")
    , m_people(recorder, WriteMode::Bulk)
    , m_registrations(recorder, RegistrationTable::kName, RegistrationTable::kColumns, WriteMode::Bulk)
    , m_delegates(recorder, DelegateTable::kName, DelegateTable::kColumns, WriteMode::Bulk)
{
}

void RegistrationWriter::finish()
{
    m_people.finish();
    m_registrations.finish();
    m_delegates.finish();
}

TerritoryId RegistrationWriter::territoryOf(const IncomingRow& row)
{
    return row.match == nullptr ? TerritoryId() : bindMatch(m_territories, *row.match);
}

void RegistrationWriter::write(std::span<IncomingRow> rows, std::vector<RowOutcome>& outcomes, ImportReport& report)
{
    completeHead(rows);
    placeNamedContacts(rows);
    placeOrderContacts(rows);
    std::optional<KnownRegistration> known = m_known.find(rows);
    if (!known) {
        create(rows, outcomes);
        ++report.created;
        return;
    }
    forgetKnownContacts(rows, known->registration);
    m_scattered = !m_met.insert(known->cameAs()).second || m_scattered;
    if (isClosed(known->registration)) {
        leave(known->registration, rows, outcomes);
        ++report.unchanged;
        return;
    }
    const Effect effect = update(known->registration, known->merged ? &*known->merged : nullptr, rows, outcomes);
    ++(effect.proposed ? report.proposed : effect.changed ? report.updated : report.unchanged);
}

void RegistrationWriter::leave(
    const Registration& known, std::span<IncomingRow> rows, std::vector<RowOutcome>& outcomes)
{
    for (IncomingRow& row : rows) {
        row.messages.push_back(message("registration.decided", {}, {{QLatin1StringView("state"), code(known.state)}}));
        outcomes.push_back({row.row, RowFate::Kept, known.id, std::move(row.messages), row.line, row.sheet});
    }
}

void RegistrationWriter::create(std::span<IncomingRow> rows, std::vector<RowOutcome>& outcomes)
{
    Registration registration = rows.front().head;
    registration.id = m_recorder.newId<RegistrationId>();
    registration.sourceKey = qint64(rows.front().key);
    registration.sourceCells = memoryOf(registration, m_present).pack();
    registration.territory = territoryOf(rows.front());
    if (registration.submittedAt.isNull())
        registration.submittedAt = m_recorder.signature().at;
    registration.enteredAt = registration.submittedAt;
    chooseContact(rows);

    const bool anybody = std::ranges::any_of(rows, [](const IncomingRow& row) { return !row.members.empty(); });
    if (registration.state != RegistrationState::Recorded) {
        const char* lacks = lackOf(registration, anybody);
        registration.state = lacks == nullptr ? RegistrationState::Submitted : RegistrationState::Draft;
        if (lacks != nullptr)
            rows.front().messages.push_back(
                message("registration.draft", {}, {{QLatin1StringView("lacks"), QLatin1StringView(lacks)}}));
    }
    RegistrationTable::write(m_registrations, registration);
    m_registrations.endRow();
    m_known.remember(rows.front().key, registration.id);
    m_met.insert(registration.id);

    for (IncomingRow& row : rows) {
        for (const Delegate& said : row.members)
            insertMember(registration, said, row);
        const RowFate fate = &row == &rows.front() ? RowFate::Created : RowFate::Merged;
        outcomes.push_back({row.row, fate, registration.id, std::move(row.messages), row.line, row.sheet});
    }
}

void RegistrationWriter::chooseContact(std::span<IncomingRow> rows)
{
    const bool isNamed = std::ranges::any_of(
        rows, [](const IncomingRow& row) { return std::ranges::any_of(row.members, &Delegate::contact); });
    if (has(Field::IsContact) || isNamed)
        return;
    for (IncomingRow& row : rows) {
        for (Delegate& member : row.members) {
            if (member.person.email.isEmpty())
                continue;
            member.contact = true;
            row.messages.push_back(message("contact.chosen", QLatin1StringView("is_contact"),
                {{QLatin1StringView("email"), member.person.email}}));
            return;
        }
    }
}

void RegistrationWriter::insertMember(
    Registration& registration, Delegate member, IncomingRow& row, std::optional<int> position)
{
    // A row that stands twice in the file, to the letter, is one member.
    if (std::ranges::any_of(registration.delegates, [&](const Delegate& one) { return saysTheSame(one, member); })) {
        row.messages.push_back(message("row.repeated", {}));
        return;
    }
    SourceMemory memory = memoryOf(member, m_present); // what was said, before what is made of it
    if (member.substitute) // perhaps by the words of the role, without a column of its own
        memory.set(substituteCell(), SourceMemory::hash(cellOf(member, Field::IsSubstitute)));
    if (row.answer != 0)
        memory.set(wholeAnswerCell(), row.answer);
    member.sourceCells = memory.pack();
    if (member.contact && registration.contact() != nullptr) {
        member.contact = false;
        row.messages.push_back(message("contact.several", QLatin1StringView("is_contact")));
    }
    member.id = m_recorder.newId<DelegateId>();
    member.registration = registration.id;
    member.position = position.value_or(int(registration.delegates.size()));
    const bool anybody = member.named() || !member.person.email.isEmpty() || !member.person.phone.isEmpty();
    if (anybody && !member.toCome)
        member.person.id = m_people.ensure(member.person);
    DelegateTable::write(m_delegates, member);
    m_delegates.endRow();
    registration.delegates.push_back(std::move(member));
}

} // namespace quatuor
