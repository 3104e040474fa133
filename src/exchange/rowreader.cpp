// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowreader.h"

#include "core/text.h"
#include "exchange/celltext.h"
#include "exchange/csv/spreadsheetguard.h"
#include "exchange/values/cellchecks.h"
#include "exchange/values/personname.h"
#include "exchange/values/phone.h"

#include <algorithm>

namespace quatuor {

namespace {

Arguments expectedAndSeen(std::size_t expected, std::size_t seen)
{
    return {
        {QLatin1StringView("expected"), QString::number(expected)}, {QLatin1StringView("seen"), QString::number(seen)}};
}

std::size_t filledSize(const TableRow& cells)
{
    const auto isFilled = [](const TableCell& cell) { return !cell.isBlank(); };
    return std::size_t(cells.rend() - std::find_if(cells.rbegin(), cells.rend(), isFilled));
}

bool isEmpty(const PersonCells& person)
{
    return std::ranges::all_of(person.values, [](const QString& value) { return value.isEmpty(); });
}

void copyShared(const PersonCells& shared, PersonCells& person)
{
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        if (!shared.values[i].isEmpty())
            person.values[i] = shared.values[i];
    }
}

bool isSamePerson(const PersonCells& a, const PersonCells& b)
{
    const QString email = text::emailKey(a[Field::Email]);
    if (!email.isEmpty() && email == text::emailKey(b[Field::Email]))
        return true;
    const QString name = text::nameKey(a[Field::GivenName], a[Field::FamilyName]);
    return !name.isEmpty() && name == text::nameKey(b[Field::GivenName], b[Field::FamilyName]);
}

/// The contact is one of the others where the row says so, and somebody else otherwise. False: nothing is left of the
/// group.
bool placeContact(PersonCells& contact, std::span<PersonCells> members)
{
    if (!contact.isNamed() && contact[Field::Email].isEmpty())
        return false;
    const auto same = std::ranges::find_if(members, [&](const PersonCells& one) { return isSamePerson(one, contact); });
    const bool isMember = same != members.end();
    PersonCells& person = isMember ? *same : contact;
    person[Field::IsContact] = QStringLiteral("oui");
    for (std::size_t i = 0; isMember && i < kFieldCount; ++i) // a telephone number is often asked of the contact alone
        person.values[i] = person.values[i].isEmpty() ? contact.values[i] : person.values[i];
    return !isMember;
}

} // namespace

RowReader::RowReader(HeaderLayout layout, RowRules rules, const LabelBlock& shared)
    : m_layout(std::move(layout))
    , m_rules(rules)
{
    for (const LabelledValue& one : shared.values) {
        if (std::ranges::find(m_layout.columns, std::optional(one.field), &RegistrationColumn::field)
            == m_layout.columns.end())
            m_shared.push_back(one);
    }
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i)
        m_headed = m_layout.columns[i].heading.isEmpty() ? m_headed : i + 1;
}

void RowReader::read(const TableRow& cells, RegistrationRow& out) const
{
    out.messages.clear();
    out.cut = m_rules.counted && cells.size() < m_headed;
    out.people.resize(m_layout.shape == RowShape::Person ? 1 : m_layout.groups.size() + 1);
    for (PersonCells& person : out.people)
        std::ranges::for_each(person.values, clearText);
    out.rejected = m_rules.counted && !fits(cells, out);
    fill(cells, out);
    for (const LabelledValue& one : m_shared)
        out.people.back()[one.field] = one.value;
    if (m_layout.shape == RowShape::Delegation)
        settleGroups(out);
}

bool RowReader::isUnfilled(const TableRow& cells) const
{
    for (std::size_t i = 0; i < std::min(cells.size(), m_layout.columns.size()); ++i) {
        const auto field = m_layout.columns[i].field;
        const bool isDrawn
            = !field || field == Field::Role || field == Field::IsContact || field == Field::IsSubstitute;
        if (!isDrawn && !cells[i].isBlank())
            return false;
    }
    return true;
}

/// A short row lacks its last cells. In a long one, something moved the cells: none can be trusted.
bool RowReader::fits(const TableRow& cells, RegistrationRow& out) const
{
    if (out.cut) {
        out.messages.push_back({QLatin1StringView("row.ragged"), {}, expectedAndSeen(m_headed, cells.size())});
        return true;
    }
    if (cells.size() <= m_layout.columns.size())
        return true;
    const std::size_t filled = filledSize(cells);
    if (filled <= m_layout.columns.size())
        return true;
    out.messages.push_back({QLatin1StringView("row.shifted"), {}, expectedAndSeen(m_layout.columns.size(), filled)});
    return false;
}

void RowReader::fill(const TableRow& cells, RegistrationRow& out) const
{
    const std::size_t count = std::min(cells.size(), m_layout.columns.size());
    for (std::size_t i = 0; i < count; ++i) {
        const RegistrationColumn& column = m_layout.columns[i];
        if (!column.field || cells[i].bytes.isEmpty())
            continue;
        PersonCells& person = column.group < 0 ? out.people.back() : out.people[std::size_t(column.group)];
        QString& value = person[*column.field];
        assign(value, cells[i], *column.field);
        if (const QLatin1StringView doubt = doubtAbout(*column.field, value); !doubt.isEmpty())
            out.messages.push_back({doubt, column.heading, {{QLatin1StringView("seen"), value}}});
        if (column.field == Field::FullName)
            splitFullName(person, column, out);
    }
}

/// Codes and telephone numbers never begin with an apostrophe: all of theirs go, so that a file written of what was
/// read is read as the same.
QByteArrayView RowReader::meant(QByteArrayView cell, Field field) const
{
    const bool neverQuoted = field == Field::TerritoryCode || field == Field::Phone;
    if (m_rules.verbatim && !neverQuoted)
        return cell;
    QByteArrayView plain = unguarded(cell);
    for (QByteArrayView next = unguarded(plain); neverQuoted && next.size() < plain.size(); next = unguarded(plain))
        plain = next;
    return plain;
}

void RowReader::assign(QString& value, const TableCell& cell, Field field) const
{
    if (cell.escaped) {
        QByteArray plain;
        cell.unescapeInto(plain);
        assignCleaned(value, meant(plain, field));
    } else {
        assignCleaned(value, meant(cell.bytes, field));
    }
    if (field == Field::Phone)
        value = repairedPhone(value);
}

void RowReader::splitFullName(PersonCells& person, const RegistrationColumn& column, RegistrationRow& out) const
{
    const QString& name = person[Field::FullName];
    if (name.isEmpty() || person.isNamed())
        return;
    if (holdsTwoNames(name)) {
        person[Field::FamilyName] = name;
        return;
    }
    const SplitName split = splitName(name, nameOrderOf(column.heading));
    person[Field::GivenName] = split.given;
    person[Field::FamilyName] = split.family;
    if (split.certain)
        return;
    out.messages.push_back({QLatin1StringView("name.split"), column.heading,
        {{QLatin1StringView("given"), split.given}, {QLatin1StringView("family"), split.family}}});
}

void RowReader::settleGroups(RegistrationRow& out) const
{
    const PersonCells shared = std::move(out.people.back());
    out.people.pop_back();
    std::vector<PersonCells> members;
    std::vector<PersonCells> contacts;
    for (std::size_t i = 0; i < m_layout.groups.size(); ++i) {
        PersonCells& person = out.people[i];
        if (isEmpty(person))
            continue;
        if (person[Field::Role].isEmpty())
            person[Field::Role] = m_layout.groups[i].role;
        (m_layout.groups[i].contact ? contacts : members).push_back(std::move(person));
    }
    for (PersonCells& contact : contacts) {
        if (placeContact(contact, members))
            members.push_back(std::move(contact));
    }
    for (PersonCells& person : members)
        copyShared(shared, person);
    out.people = std::move(members);
}

} // namespace quatuor
