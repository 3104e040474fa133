// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/knownregistrations.h"

#include "core/review/identity.h"
#include "core/text.h"
#include "desk/sourcecells.h"
#include "store/tables/delegatetable.h"
#include "store/tables/registrationtable.h"

#include <algorithm>

namespace quatuor {

namespace {

bool namesSomebodyOf(const Registration& known, std::span<IncomingRow> rows)
{
    return std::ranges::any_of(rows, [&](const IncomingRow& row) {
        return std::ranges::any_of(row.members, [&](const Delegate& said) {
            return std::ranges::any_of(known.delegates, [&](const Delegate& member) {
                return sameName(said.person, member.person)
                    || (!said.person.email.isEmpty() && sameEmail(said.person.email, member.person.email));
            });
        });
    });
}

/// A person may have chosen another territory since, and other members.
bool saidThatTerritory(const Registration& known, const Registration& said)
{
    const SourceMemory memory = SourceMemory::unpack(known.sourceCells);
    const auto fields = registrationFields();
    const auto saidSo = [&](Field field) {
        const auto cell = std::size_t(std::ranges::find(fields, field) - fields.begin());
        const bool remembered = memory.knows(cell) && memory.at(cell) != 0;
        return remembered ? memory.at(cell) == SourceMemory::hash(cellOf(said, field)) : cellOf(said, field).isEmpty();
    };
    return !memory.isEmpty() && saidSo(Field::TerritoryName) && saidSo(Field::TerritoryCode);
}

/// Two forms may both number their answers from 1: the same reference with another territory and other people is
/// another one.
bool isAnotherSource(const Registration& known, std::span<IncomingRow> rows)
{
    return !known.delegates.empty() && known.territoryText != rows.front().head.territoryText
        && !saidThatTerritory(known, rows.front().head) && !namesSomebodyOf(known, rows);
}

/// Every answer that it was made of is among the rows: it is they, said anew.
bool isMadeOf(const Registration& known, std::span<const IncomingRow> rows)
{
    return std::ranges::all_of(known.delegates, [&](const Delegate& member) {
        const SourceMemory memory = SourceMemory::unpack(member.sourceCells);
        if (!memory.knows(answerHashCell()) || memory.at(answerHashCell()) == 0)
            return true;
        return std::ranges::any_of(rows, [&](const IncomingRow& row) {
            return std::ranges::any_of(
                row.members, [&](const Delegate& said) { return said.answer == memory.at(answerHashCell()); });
        });
    });
}

void tellWhereAnswered(const Registration& known, IncomingRow& row)
{
    const TerritoryText& text = known.territoryText;
    row.messages.push_back(message(
        "answer.elsewhere", {}, {{QLatin1StringView("territory"), text.name.isEmpty() ? text.code : text.name}}));
}

} // namespace

KnownRegistrations::KnownRegistrations(Recorder& recorder)
    : m_anyBefore(recorder.database().integer("SELECT EXISTS (SELECT 1 FROM registration)") != 0)
    , m_bySource(recorder.database(), "SELECT id FROM registration WHERE source_key = ? ORDER BY id LIMIT 1")
    , m_head(recorder.database(), QByteArray(RegistrationTable::kSelect) + "WHERE t.id = ?")
    , m_members(recorder.database(),
          QByteArray(DelegateTable::kSelect) + "WHERE t.registration_id = ? ORDER BY t.position, t.id")
    , m_answered(recorder.database(),
          "SELECT r.id, r.ref, r.session_id, d.source_cells FROM person p JOIN delegate d ON d.person_id = p.id "
          "JOIN registration r ON r.id = d.registration_id WHERE p.name_key = ? AND r.source_key IS NOT NULL")
    , m_gone(recorder.database(), "SELECT name_hash, email_hash, gone FROM source_gone WHERE registration_id = ?")
{
}

RegistrationId KnownRegistrations::idFor(const IncomingRow& row)
{
    if (const auto made = m_made.find(row.key); made != m_made.end())
        return made->second;
    if (!m_anyBefore || !m_bySource.with(qint64(row.key)).step())
        return {};
    const auto id = m_bySource.id<RegistrationId>(0);
    m_bySource.reset();
    return id;
}

std::optional<Registration> KnownRegistrations::load(RegistrationId id)
{
    if (id.isNull() || !m_head.with(id).step())
        return std::nullopt;
    Registration registration = RegistrationTable::read(m_head, 0);
    m_head.reset();
    m_members.with(id);
    while (m_members.step())
        registration.delegates.push_back(DelegateTable::read(m_members, 0));
    return registration;
}

std::optional<KnownRegistration> KnownRegistrations::find(std::span<IncomingRow> rows)
{
    std::optional<Registration> known;
    if (m_anyBefore && !rows.front().exported.isNull())
        known = load(rows.front().exported);
    if (!known) {
        known = load(idFor(rows.front()));
        if (known && !m_made.contains(rows.front().key) && isAnotherSource(*known, rows)) {
            const quint64 key = text::stableHash(rows.front().head.territoryText.name, rows.front().key);
            for (IncomingRow& row : rows)
                row.key = key;
            known = load(idFor(rows.front()));
        }
    }
    if (!known && m_anyBefore)
        known = byAnswers(rows);
    if (!known)
        return std::nullopt;
    std::optional<Registration> merged = known->mergedInto.isNull() ? std::nullopt : known;
    constexpr int kMostMerges = 16;
    for (int merges = 0; !known->mergedInto.isNull() && merges < kMostMerges; ++merges)
        known = load(known->mergedInto);
    return KnownRegistration{std::move(*known), std::move(merged)};
}

/// The registration in which this answer was a member's, or that had its number. A form that does not tell the day may
/// number its answers as the form of another day did.
RegistrationId KnownRegistrations::answeredIn(const IncomingRow& row, const Delegate& said)
{
    if (!said.named() || (said.answer == 0 && row.head.ref.isEmpty()))
        return {};
    m_answered.with(text::nameKey(said.person.givenName, said.person.familyName));
    RegistrationId found;
    while (found.isNull() && m_answered.step()) {
        const SourceMemory memory = SourceMemory::unpack(m_answered.blob(3));
        const bool answered = said.answer != 0
            ? memory.knows(answerHashCell()) && memory.at(answerHashCell()) == said.answer
            : m_answered.text(1) == row.head.ref;
        const auto session = m_answered.id<SessionId>(2);
        if (answered && (row.datesItself || session.isNull() || session == row.head.session))
            found = m_answered.id<RegistrationId>(0);
    }
    m_answered.reset();
    return found;
}

std::optional<Registration> KnownRegistrations::byAnswers(std::span<IncomingRow> rows)
{
    std::optional<Registration> whole;
    for (IncomingRow& row : rows) {
        for (const Delegate& said : row.members) {
            if (said.answer == 0 && &said != &rows.front().members.front()) // a number of all: asked once
                return whole;
            const RegistrationId id = answeredIn(row, said);
            if (id.isNull() || (whole && whole->id == id))
                continue;
            std::optional<Registration> known = load(id);
            if (isClosed(*known)) // what was decided stays; who asks again asks anew
                continue;
            if (!whole && isMadeOf(*known, rows))
                whole = std::move(known);
            else
                tellWhereAnswered(*known, row);
        }
    }
    return whole;
}

std::vector<GoneMember> KnownRegistrations::gone(const Registration& registration)
{
    m_gone.with(registration.id);
    std::vector<GoneMember> all;
    while (m_gone.step())
        all.push_back({quint32(m_gone.integer(0)), quint32(m_gone.integer(1)), m_gone.text(2)});
    return all;
}

} // namespace quatuor
