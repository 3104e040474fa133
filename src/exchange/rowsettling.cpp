// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// RowReader, once the cells are read: what stands in the cell of another value, and who of a row is whom.
#include "exchange/rowreader.h"

#include "core/text.h"
#include "exchange/celltext.h"
#include "exchange/letter/givennames.h"
#include "exchange/personcell.h"
#include "exchange/values/contactcells.h"
#include "exchange/values/namedmember.h"
#include "exchange/values/noname.h"
#include "exchange/values/personname.h"

#include <QSet>

#include <algorithm>

namespace quatuor {

namespace {

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

/// "Le Goff", "de la Tour", "Saint Martin": a family's name, whole, whatever its words say elsewhere.
bool beginsFamily(const QString& word)
{
    static const QSet<QString> kParticles{QStringLiteral("de"), QStringLiteral("du"), QStringLiteral("des"),
        QStringLiteral("d"), QStringLiteral("le"), QStringLiteral("la"), QStringLiteral("les"), QStringLiteral("van"),
        QStringLiteral("von"), QStringLiteral("el"), QStringLiteral("al"), QStringLiteral("ben"), QStringLiteral("da"),
        QStringLiteral("di"), QStringLiteral("dos"), QStringLiteral("del"), QStringLiteral("della"),
        QStringLiteral("saint"), QStringLiteral("sainte"), QStringLiteral("st"), QStringLiteral("ste")};
    return kParticles.contains(text::foldKey(word));
}

/// How the words of a cell that asks for one half of a name are a whole one; nothing: they are that half.
std::optional<SplitName> wholeNameIn(const QString& cell, bool asksFamily, const QString& address)
{
    const QStringList words = cell.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || holdsTwoNames(cell) || nameSays(cell) != NameSays::Somebody)
        return std::nullopt;
    const bool endsGiven = letter::isGivenName(words.back());
    if (asksFamily && (beginsFamily(words.front()) || !(endsGiven || letter::isGivenName(words.front()))))
        return std::nullopt;
    const bool familyFirst = asksFamily && endsGiven && !letter::isGivenName(words.front());
    const SplitName split = splitName(cell, familyFirst ? NameOrder::FamilyFirst : NameOrder::GivenFirst, address);
    return split.given.isEmpty() || split.family.isEmpty() ? std::nullopt : std::optional(split);
}

/// Somebody wrote all of the name in one of its two columns. Nobody has no family name: better split and told.
void splitWrittenName(PersonCells& person, int group, const HeaderLayout& layout, RegistrationRow& out)
{
    const bool asksFamily = person[Field::GivenName].isEmpty();
    const Field filled = asksFamily ? Field::FamilyName : Field::GivenName;
    if (asksFamily == person[Field::FamilyName].isEmpty())
        return;
    const auto columnOf = [&](Field field) {
        return std::ranges::find_if(
            layout.columns, [&](const RegistrationColumn& one) { return one.field == field && one.group == group; });
    };
    const auto column = columnOf(filled);
    const auto other = columnOf(asksFamily ? Field::GivenName : Field::FamilyName);
    if (column == layout.columns.end() || other == layout.columns.end())
        return;
    const auto split = wholeNameIn(person[filled], asksFamily, person[Field::Email]);
    if (!split)
        return;
    person[Field::GivenName] = split->given;
    person[Field::FamilyName] = split->family;
    out.messages.push_back({QLatin1StringView("name.split"), column->heading,
        {{QLatin1StringView("given"), split->given}, {QLatin1StringView("family"), split->family}}});
}

} // namespace

void RowReader::settle(PersonCells& person, int group, RegistrationRow& out) const
{
    splitWrittenName(person, group, m_layout, out);
    for (const Field field : {Field::Email, Field::Phone, Field::Organisation, Field::JobTitle}) {
        if (saysNothing(person[field]))
            clearText(person[field]);
    }
    if (isSettled(person[Field::Email], person[Field::Phone]))
        return;
    const auto tell = [&](QLatin1StringView code, Field of, const QString& seen) {
        const auto isIt = [&](const RegistrationColumn& one) { return one.field == of && one.group == group; };
        const auto column = std::ranges::find_if(m_layout.columns, isIt);
        const QString heading = column == m_layout.columns.end() ? QString() : column->heading;
        out.messages.push_back({code, heading, {{QLatin1StringView("seen"), seen}}});
    };
    person[Field::Email] = addressIn(person[Field::Email]);
    const bool isOne = !holdsTwoNames(person[Field::FullName]) && !holdsTwoNames(person[Field::FamilyName]);
    if (QStringList addresses = isOne ? addressesIn(person[Field::Email]) : QStringList(); addresses.size() > 1) {
        person[Field::Email] = addresses.takeFirst();
        tell(QLatin1StringView("email.second"), Field::Email, addresses.join(QStringLiteral(", ")));
        const QString heading = out.messages.back().column;
        std::erase_if(out.messages, [&](const RowMessage& one) {
            return one.code == QLatin1StringView("cell.two-people") && one.column == heading;
        });
    }
    const QString written = person[Field::Phone];
    const QLatin1StringView doubt = settleContact(person[Field::Email], person[Field::Phone]);
    if (!doubt.isEmpty())
        tell(doubt, Field::Phone, written);
}

void RowReader::splitFullNames(RegistrationRow& out) const
{
    for (const std::size_t at : m_fullNames) {
        const RegistrationColumn& column = m_layout.columns[at];
        splitFullName(column.group < 0 ? out.people.back() : out.people[std::size_t(column.group)], column, out);
    }
}

void RowReader::splitFullName(PersonCells& person, const RegistrationColumn& column, RegistrationRow& out) const
{
    const QString& name = person[Field::FullName];
    if (name.isEmpty() || person.isNamed())
        return;
    if (holdsTwoNames(name) || nameSays(name) != NameSays::Somebody) { // whole, for whoever tells what it is
        person[Field::FamilyName] = name;
        return;
    }
    const SplitName split = splitName(name, nameOrderOf(column.heading), person[Field::Email]);
    person[Field::GivenName] = split.given;
    person[Field::FamilyName] = split.family;
    if (split.certain)
        return;
    out.messages.push_back({QLatin1StringView("name.split"), column.heading,
        {{QLatin1StringView("given"), split.given}, {QLatin1StringView("family"), split.family}}});
}

void RowReader::settleOrder(RegistrationRow& out) const
{
    PersonCells contact = std::move(out.people.front());
    out.people.erase(out.people.begin());
    if (placeContact(contact, out.people))
        out.contact = std::move(contact);
}

/// The member whom the row names as the contact; false: it names none of them.
bool RowReader::nameContact(const QString& cell, std::span<PersonCells> members, RegistrationRow& out) const
{
    if (cell.isEmpty() || nameSays(cell) != NameSays::Somebody)
        return false;
    std::vector<NameCard> cards;
    for (const PersonCells& one : members)
        cards.push_back({one[Field::GivenName], one[Field::FamilyName], one[Field::Email]});
    if (const auto member = namedMember(cell, cards)) {
        members[*member][Field::IsContact] = QStringLiteral("oui");
        return true;
    }
    const auto asks = [](const RegistrationColumn& one) { return one.field == Field::IsContact && one.group < 0; };
    const auto column = std::ranges::find_if(m_layout.columns, asks);
    out.messages.push_back({QLatin1StringView("contact.unknown"),
        column == m_layout.columns.end() ? QString() : column->heading, {{QLatin1StringView("seen"), cell}}});
    return false;
}

/// A cell may hold two people of one role: "Zoé MARTIN et Yves LE GALL", with as many addresses beside them.
void RowReader::addMembers(
    PersonCells& person, int group, std::vector<PersonCells>& members, RegistrationRow& out) const
{
    const QString written = person[Field::FamilyName];
    const bool maybe = person[Field::GivenName].isEmpty() && holdsTwoNames(written);
    const std::vector<PersonCell> people = maybe ? peopleIn(written) : std::vector<PersonCell>();
    const QStringList addresses = addressesIn(person[Field::Email]);
    if (people.empty() || (!person[Field::Email].isEmpty() && addresses.size() != qsizetype(people.size()))) {
        members.push_back(std::move(person));
        return;
    }
    const auto isOfGroup = [&](const RegistrationColumn& one) {
        return one.group == group && (one.field == Field::FullName || one.field == Field::FamilyName);
    };
    const auto column = std::ranges::find_if(m_layout.columns, isOfGroup);
    std::erase_if(out.messages, [&](const RowMessage& one) {
        const auto of = std::ranges::find(m_layout.columns, one.column, &RegistrationColumn::heading);
        return one.code == QLatin1StringView("cell.two-people") && of != m_layout.columns.end() && of->group == group;
    });
    const QString heading = column == m_layout.columns.end() ? QString() : column->heading;
    out.messages.push_back({QLatin1StringView("cell.people"), heading,
        {{QLatin1StringView("seen"), written}, {QLatin1StringView("count"), QString::number(people.size())}}});
    for (std::size_t i = 0; i < people.size(); ++i) {
        PersonCells member = i == 0 ? person : PersonCells();
        for (const Field field : {Field::Role, Field::Organisation, Field::JobTitle})
            member[field] = person[field];
        const auto give
            = [&member](Field field, const QString& value) { member[field] = value.isEmpty() ? member[field] : value; };
        member[Field::Email] = people[i].email.isEmpty() ? addresses.value(qsizetype(i)) : people[i].email;
        give(Field::Phone, people[i].phone);
        give(Field::Organisation, people[i].organisation);
        give(Field::JobTitle, people[i].jobTitle);
        const SplitName name = splitName(people[i].name, nameOrderOf(heading), member[Field::Email]);
        member[Field::GivenName] = name.given;
        member[Field::FamilyName] = name.family;
        members.push_back(std::move(member));
    }
}

void RowReader::settleGroups(RegistrationRow& out) const
{
    PersonCells shared = std::move(out.people.back());
    const QString named = std::exchange(shared[Field::IsContact], QString());
    out.people.pop_back();
    std::vector<PersonCells> members;
    std::vector<PersonCells> contacts;
    for (std::size_t i = 0; i < m_layout.groups.size(); ++i) {
        PersonCells& person = out.people[i];
        if (isEmpty(person))
            continue;
        if (person[Field::Role].isEmpty())
            person[Field::Role] = m_layout.groups[i].role;
        if (m_layout.groups[i].contact)
            contacts.push_back(std::move(person));
        else
            addMembers(person, int(i), members, out);
    }
    const bool isNamed = nameContact(named, members, out);
    for (PersonCells& contact : contacts) {
        if (!placeContact(contact, members))
            continue;
        if (isNamed) // and so whoever filled the form is not the contact
            out.contact = std::move(contact);
        else
            members.push_back(std::move(contact));
    }
    for (PersonCells& person : members)
        copyShared(shared, person);
    out.people = std::move(members);
}

} // namespace quatuor
