// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The three-way half of the writer: what a source says anew of a registration that is known.
#include "desk/import/registrationwriter.h"

#include "core/text.h"
#include "desk/import/membermatch.h"
#include "desk/sourcecells.h"
#include "exchange/values/phone.h"
#include "store/registrationstore.h"
#include "store/tables/delegatetable.h"
#include "store/tables/persontable.h"
#include "store/tables/registrationtable.h"

namespace quatuor {

namespace {

/// Names that differ by case or accents alone are the same until the source itself changes them.
bool sameCell(Field field, const QString& a, const QString& b)
{
    if (field == Field::GivenName || field == Field::FamilyName)
        return text::foldKey(a) == text::foldKey(b);
    return field == Field::Email && text::emailKey(a) == text::emailKey(b);
}

struct CellQuestion {
    Field field;
    const SourceMemory& memory;
    std::size_t index;
    const QString& now;
    const QString& current;
    bool accepted;
};

CellVerdict judge(const CellQuestion& cell)
{
    const bool sameNumber = cell.field == Field::Phone && frenchPhone(cell.now) == frenchPhone(cell.current);
    if (cell.now == cell.current || sameNumber)
        return CellVerdict::Unchanged;
    const bool remembered = cell.memory.knows(cell.index) && cell.memory.at(cell.index) != 0;
    if (!remembered) {
        // Never said by a source before: an empty cell says nothing, a filled one is for a person to agree to.
        if (sameCell(cell.field, cell.now, cell.current))
            return CellVerdict::Unchanged;
        return cell.now.isEmpty()                      ? CellVerdict::Unchanged
            : cell.current.isEmpty() && !cell.accepted ? CellVerdict::Take
                                                       : CellVerdict::Propose;
    }
    const bool changed = cell.memory.at(cell.index) != SourceMemory::hash(cell.now);
    if (!changed && sameCell(cell.field, cell.now, cell.current))
        return CellVerdict::Unchanged;
    const bool edited = cell.memory.at(cell.index) != SourceMemory::hash(cell.current);
    return cellVerdict(CellAnswers{true, changed, edited}, cell.accepted);
}

/// What the source says is on record, so that it is not asked again.
bool isAnswered(CellVerdict verdict)
{
    return verdict == CellVerdict::Take || verdict == CellVerdict::Propose;
}

bool isInDirectory(Field field)
{
    return field == Field::GivenName || field == Field::FamilyName || field == Field::Email || field == Field::Phone;
}

std::vector<MemberMatch> match(const Registration& known, std::span<const IncomingRow> rows)
{
    std::vector<const Delegate*> said;
    for (const IncomingRow& row : rows) {
        for (const Delegate& one : row.members)
            said.push_back(&one);
    }
    return matchMembers(known.delegates, said);
}

} // namespace

RowFate RegistrationWriter::Effect::fate() const
{
    return proposed ? RowFate::Proposed : changed ? RowFate::Updated : kept ? RowFate::Kept : RowFate::Unchanged;
}

void RegistrationWriter::Effect::add(const Effect& other)
{
    changed = changed || other.changed;
    proposed = proposed || other.proposed;
    kept = kept || other.kept;
}

RegistrationWriter::Effect RegistrationWriter::update(
    Registration& known, Registration* merged, std::span<IncomingRow> rows, std::vector<RowOutcome>& outcomes)
{
    Effect all;
    const std::vector<MemberMatch> matches = match(known, rows);
    auto next = matches.begin();
    for (IncomingRow& row : rows) {
        Effect effect;
        if (&row == &rows.front())
            effect.add(merged != nullptr ? updateMergedHead(known, *merged, row) : updateHead(known, row));
        const std::span mine(next, row.members.size());
        next += std::ptrdiff_t(mine.size());
        const bool whole = rows.size() == 1 && merged == nullptr;
        effect.add(
            updateMembers(known, mine, row, whole ? leavingMembers(known, row, mine) : std::vector<LeavingMember>()));
        all.add(effect);
        outcomes.push_back({row.row, effect.fate(), known.id, std::move(row.messages), row.line, row.sheet});
    }
    if (all.changed && known.state == RegistrationState::CorrectionRequested) {
        // New data answers a request for completion.
        known.state = RegistrationState::Submitted;
        RegistrationStore(m_desk.database()).answerCorrections(known.id, m_recorder.signature().at);
    }
    if (all.changed && known.state == RegistrationState::Draft && lackOf(known, !known.delegates.empty()) == nullptr)
        known.state = RegistrationState::Submitted; // what the source had not said yet, it says now
    if ((all.changed || all.proposed) && merged == nullptr && rows.front().exported.isNull())
        known.sourceKey = qint64(rows.front().key); // its day or its territory is a part of it
    if (all.changed || all.proposed)
        table::update<RegistrationTable>(m_recorder, known);
    return all;
}

RegistrationWriter::Effect RegistrationWriter::settle(CellVerdict verdict, const Registration& known,
    DelegateId delegate, Field field, const CellChange& cell, IncomingRow& row)
{
    if (verdict == CellVerdict::Keep)
        row.messages.push_back(message("cell.kept", code(field)));
    if (verdict == CellVerdict::Propose)
        proposeCell(known, delegate, field, cell, row);
    Effect effect;
    effect.changed = verdict == CellVerdict::Take;
    effect.proposed = verdict == CellVerdict::Propose;
    effect.kept = verdict == CellVerdict::Keep;
    return effect;
}

RegistrationWriter::Effect RegistrationWriter::updateMergedHead(
    Registration& known, Registration& merged, IncomingRow& row)
{
    Effect effect;
    SourceMemory memory = SourceMemory::unpack(merged.sourceCells);
    for (std::size_t i = 0; i < registrationFields().size(); ++i) {
        const Field field = registrationFields()[i];
        const QString now = cellOf(row.head, field);
        // What two forms say stands merged, as a person decided: only what is new in this one is for that person to
        // see.
        const bool unsaid = row.cut && now.isEmpty();
        if (unsaid || !has(field) || field == Field::SessionDate
            || (memory.knows(i) && memory.at(i) == SourceMemory::hash(now)))
            continue;
        memory.set(i, SourceMemory::hash(now));
        proposeCell(known, {}, field, {cellOf(known, field), now}, row);
        effect.proposed = true;
    }
    if (effect.proposed) {
        merged.sourceCells = memory.pack();
        table::update<RegistrationTable>(m_recorder, merged);
    }
    return effect;
}

RegistrationWriter::Effect RegistrationWriter::updateHead(Registration& known, IncomingRow& row)
{
    Effect effect;
    const bool accepted = known.state == RegistrationState::Accepted;
    SourceMemory memory = SourceMemory::unpack(known.sourceCells);
    bool territoryTaken = false;
    for (std::size_t i = 0; i < registrationFields().size(); ++i) {
        const Field field = registrationFields()[i];
        if (!has(field))
            continue;
        if (field == Field::SessionDate) {
            effect.add(updateDay(known, row, memory, i));
            continue;
        }
        const QString now = cellOf(row.head, field);
        const QString current = cellOf(known, field);
        if (row.cut && now.isEmpty())
            continue;
        const bool official
            = field == Field::TerritoryName || field == Field::TerritoryCode || field == Field::TerritoryKind;
        if (official && !row.exported.isNull() && territoryOf(row) == known.territory)
            continue; // our own list names the official unit, not what was written
        const CellVerdict verdict = judge({field, memory, i, now, current, accepted});
        effect.add(settle(verdict, known, {}, field, {current, now}, row));
        if (verdict == CellVerdict::Take) {
            setCell(known, field, now);
            territoryTaken = territoryTaken || official;
        }
        if (isAnswered(verdict))
            memory.set(i, SourceMemory::hash(now));
    }
    if (territoryTaken)
        known.territory = territoryOf(row);
    if (effect.changed || effect.proposed)
        known.sourceCells = memory.pack();
    return effect;
}

/// What a person moved to another day, no source moves back. What its source moves goes along until somebody has
/// decided on it; after that the source's wish is told.
RegistrationWriter::Effect RegistrationWriter::updateDay(
    Registration& known, IncomingRow& row, SourceMemory& memory, std::size_t cell)
{
    Effect effect;
    const quint32 now = SourceMemory::hash(cellOf(row.head, Field::SessionDate));
    const bool moved = row.exported.isNull() && !row.head.session.isNull() && memory.knows(cell) && memory.at(cell) != 0
        && memory.at(cell) != now && row.head.session != known.session;
    if (!moved)
        return effect;
    const bool undecided = known.state == RegistrationState::Draft || known.state == RegistrationState::Submitted
        || known.state == RegistrationState::CorrectionRequested;
    effect.changed = undecided && memory.at(cell) == SourceMemory::hash(cellOf(known, Field::SessionDate));
    effect.kept = !effect.changed;
    row.messages.push_back(
        message(effect.changed ? "registration.day-changed" : "registration.day-kept", code(Field::SessionDate)));
    if (effect.changed) {
        known.session = row.head.session;
        memory.set(cell, now);
    }
    return effect;
}

RegistrationWriter::Effect RegistrationWriter::updateMember(
    Registration& known, Delegate& member, IncomingRow& row, const Delegate& said)
{
    Effect effect;
    const bool accepted = known.state == RegistrationState::Accepted;
    SourceMemory memory = SourceMemory::unpack(member.sourceCells);
    const Person before = member.person;
    for (std::size_t i = 0; i < memberFields().size(); ++i) {
        const Field field = memberFields()[i];
        const bool byRole = i == substituteCell() && (said.substitute || (memory.knows(i) && memory.at(i) != 0));
        if (!has(field) && !byRole)
            continue;
        const QString now = cellOf(said, field);
        const QString current = cellOf(member, field);
        if (row.cut && now.isEmpty())
            continue;
        const bool promised = accepted || (isInDirectory(field) && now != current && servesAccepted(member.person.id));
        const CellVerdict verdict = judge({field, memory, i, now, current, promised});
        effect.add(settle(verdict, known, member.id, field, {current, now}, row));
        if (verdict == CellVerdict::Take) {
            if (field == Field::Role) {
                member.role = said.role;
                member.roleText = said.roleText;
            }
            setCell(member, field, now);
        }
        if (isAnswered(verdict))
            memory.set(i, SourceMemory::hash(now));
    }
    if (!effect.changed && !effect.proposed)
        return effect;
    memory.set(nameHashCell(), nameHash(said));
    memory.set(emailHashCell(), emailHash(said));
    if (said.answer != 0)
        memory.set(answerHashCell(), said.answer);
    if (row.answer != 0)
        memory.set(wholeAnswerCell(), row.answer);
    member.sourceCells = memory.pack();
    const bool personChanged = before.givenName != member.person.givenName
        || before.familyName != member.person.familyName || before.email != member.person.email
        || before.phone != member.person.phone;
    if (personChanged && member.person.id.isNull()) {
        member.person.id = m_people.ensure(member.person);
        member.toCome = false;
    } else if (personChanged) {
        table::update<PersonTable>(m_recorder, member.person);
    }
    table::update<DelegateTable>(m_recorder, member);
    return effect;
}

bool RegistrationWriter::servesAccepted(PersonId person)
{
    const bool serves = !person.isNull() && m_servesAccepted.with(person).step();
    m_servesAccepted.reset();
    return serves;
}

RegistrationWriter::Effect RegistrationWriter::addMember(Registration& known, IncomingRow& row, const Delegate& said)
{
    Effect effect;
    if (const auto how = letGo(known, said)) {
        effect.kept = true;
        row.messages.push_back(message("member.gone", {}, {{QLatin1StringView("how"), *how}}));
        return effect;
    }
    if (known.state != RegistrationState::Accepted) {
        const std::size_t before = known.delegates.size();
        insertMember(known, said, row);
        effect.changed = known.delegates.size() > before;
        return effect;
    }
    const QString described = describeMember(said);
    const QString field = QStringLiteral("member");
    effect.kept = RegistrationStore(m_desk.database()).wasProposed(known.id, field, described);
    effect.proposed = !effect.kept;
    if (effect.proposed)
        propose(known, {}, QLatin1StringView("member"), {}, described);
    row.messages.push_back(message("member.proposed", {}));
    return effect;
}

void RegistrationWriter::proposeCell(
    const Registration& known, DelegateId delegate, Field field, const CellChange& cell, IncomingRow& row)
{
    propose(known, delegate, code(field), cell.before, cell.now);
    row.messages.push_back(message("cell.proposed", code(field),
        {{QLatin1StringView("before"), cell.before}, {QLatin1StringView("now"), cell.now}}));
}

void RegistrationWriter::propose(
    const Registration& known, DelegateId delegate, QLatin1StringView field, const QString& before, const QString& now)
{
    RegistrationStore(m_desk.database())
        .insertProposal(m_recorder, {0, known.id, delegate, QString(field), before, now, m_recorder.signature().at});
}

} // namespace quatuor
