// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second half of LayoutBuilder: once all headings are read, the shape of the rows, and what the columns say
// together.
#include "exchange/headingrules.h"
#include "exchange/layoutbuilder.h"

#include <algorithm>
#include <array>

namespace quatuor {

/// One group alone is a column of one row a person, whose heading happens to name a role.
void LayoutBuilder::settleShape()
{
    m_layout.shape = m_shape.value_or(shapeByGroups());
    if (m_layout.shape == RowShape::Delegation) {
        std::ranges::for_each(m_layout.columns, [this](RegistrationColumn& one) { giveToContact(one); });
        return;
    }
    bool ordered = false;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        RegistrationColumn& one = m_layout.columns[i];
        if (one.group < 0)
            continue;
        const bool ofContact = m_layout.groups[std::size_t(one.group)].contact;
        ordered = ordered || ofContact;
        one = ofContact ? RegistrationColumn{one.heading, one.field, 0} : alone(one.heading, i);
    }
    m_layout.groups.clear();
    m_groupKeys.clear();
    if (ordered)
        static_cast<void>(contact());
}

/// In a row of a delegation, a name or address that is no role's is of whoever filled the form.
void LayoutBuilder::giveToContact(RegistrationColumn& column)
{
    if (column.group >= 0 || !column.field || !isOfPerson(*column.field))
        return;
    if (m_namedContact && &column == &m_layout.columns[*m_namedContact])
        return;
    const bool saysNothing = !column.option.isEmpty() || column.onlyRoles;
    if (saysNothing || column.field == Field::IsContact || column.field == Field::IsSubstitute)
        column = {column.heading, std::nullopt, -1};
    else
        column.group = contact();
}

/// "Nom" beside "Prénom" is the family name; alone it is the whole name.
void LayoutBuilder::readLoneNames()
{
    for (RegistrationColumn& one : m_layout.columns) {
        const bool stated = m_mapping.column(one.heading) || fieldFromCode(one.heading);
        if (one.field == Field::FamilyName && !stated && !has(one.group, Field::GivenName)
            && !has(one.group, Field::FullName))
            one.field = Field::FullName;
    }
}

/// "Nom complet" beside "Prénom" and "Nom" says nothing more, and would have to be cut in two; nor does "Nom" beside
/// "Prénom" and "Nom de famille". An empty column says nothing.
void LayoutBuilder::dropWholeNames()
{
    const auto isGeneral = [](const RegistrationColumn& one) {
        return isAnyOf(headingKey(one.heading), {"nom", "nom participant", "name"});
    };
    std::map<int, int> given; // how many: a second one has a family name of its own
    std::set<int> family;
    std::set<int> familyAlone;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        const RegistrationColumn& one = m_layout.columns[i];
        if (!m_values.isEmpty() && m_values.of(i).isEmpty())
            continue;
        if (one.field == Field::GivenName)
            ++given[one.group];
        if (one.field != Field::FamilyName)
            continue;
        family.insert(one.group);
        if (!isGeneral(one) && nameKind(one.heading) == NameKind::Plain)
            familyAlone.insert(one.group);
    }
    for (RegistrationColumn& one : m_layout.columns) {
        const bool whole = one.field == Field::FullName && family.contains(one.group);
        const bool general = one.field == Field::FamilyName && familyAlone.contains(one.group) && isGeneral(one)
            && given[one.group] == 1;
        if ((whole || general) && given.contains(one.group))
            one = {one.heading, std::nullopt, -1};
    }
}

/// Where a column says the role, the kind of a ticket is not asked.
void LayoutBuilder::readTickets()
{
    const auto saysRole
        = [](const RegistrationColumn& one) { return one.field == Field::Role && !one.onlyRoles && !one.second; };
    if (!std::ranges::any_of(m_layout.columns, saysRole))
        return;
    for (RegistrationColumn& one : m_layout.columns) {
        if (one.onlyRoles && !one.instead)
            one = {one.heading, std::nullopt, -1};
    }
}

/// LimeSurvey keeps answers that somebody began: they have a last page and no date of submission.
void LayoutBuilder::noteUnsent()
{
    bool hasLastPage = false;
    bool hasDate = false;
    for (const RegistrationColumn& one : m_layout.columns) {
        const QString key = headingKey(one.heading);
        hasLastPage = hasLastPage || isAnyOf(key, {"lastpage", "last page", "derniere page"})
            || key.startsWith(QLatin1StringView("lastpage "));
        hasDate = hasDate || one.field == Field::SubmittedAt;
    }
    m_layout.datesTheSent = hasLastPage && hasDate;
}

/// « Si autre, précisez » behind a question says what its « Autre » was.
void LayoutBuilder::readPrecisions()
{
    constexpr std::array kFields{Field::TerritoryName, Field::Role, Field::Organisation, Field::JobTitle};
    for (std::size_t i = 1; i < m_layout.columns.size(); ++i) {
        RegistrationColumn& one = m_layout.columns[i];
        const RegistrationColumn& asked = m_layout.columns[i - 1];
        const bool isQuestion = asked.field && std::ranges::find(kFields, *asked.field) != kFields.end()
            && asked.option.isEmpty() && !asked.onlyRoles && !asked.instead;
        const bool isFree = !one.field || (one.guessed && one.field == asked.field && one.group == asked.group);
        if (!isQuestion || !isFree || m_mapping.column(one.heading) || !asksWhichOther(one.heading))
            continue;
        one = {one.heading, asked.field, asked.group};
        one.second = true;
        one.instead = true;
    }
}

/// Addresses tell themselves, in whatever language they were asked for; where no heading that is known asks for them.
void LayoutBuilder::readProvenAddresses()
{
    const auto isAddress = [](const RegistrationColumn& one) { return one.field == Field::Email; };
    const bool isNamed = has(-1, Field::FamilyName) || has(-1, Field::FullName);
    if (m_layout.shape != RowShape::Person || !isNamed || std::ranges::any_of(m_layout.columns, isAddress))
        return;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        RegistrationColumn& one = m_layout.columns[i];
        const bool isFree = !one.field && one.group < 0 && !m_mapping.column(one.heading);
        if (!isFree || namesAddress(one.heading) || !m_values.prove(i, Field::Email))
            continue; // "Courriel de facturation" was understood, and is nobody's
        one.field = Field::Email;
        one.guessed = true;
    }
}

/// A request that asks for no territory is filed by one: Démarches simplifiées names the body that files it.
void LayoutBuilder::readRequester()
{
    const auto saysTerritory = [](const RegistrationColumn& one) {
        return one.field == Field::TerritoryName || one.field == Field::TerritoryCode;
    };
    if (std::ranges::any_of(m_layout.columns, saysTerritory))
        return;
    const auto take = [this](Field field, std::initializer_list<const char*> keys) {
        const auto column = std::ranges::find_if(m_layout.columns, [&](const RegistrationColumn& one) {
            return !one.field && one.group < 0 && isAnyOf(headingKey(one.heading), keys)
                && !m_mapping.column(one.heading);
        });
        if (column == m_layout.columns.end())
            return;
        column->field = field;
        m_layout.notes.push_back({QLatin1StringView("territory.requester"), column->heading, {}});
    };
    take(Field::TerritoryName, {"entreprise raison sociale"});
    take(Field::TerritoryCode, {"entreprise siren", "etablissement siret"});
}

/// When a program showed the form is no day that anybody chose: "Start Date (UTC)" beside "Submit Date (UTC)".
void LayoutBuilder::dropProgramDates()
{
    const auto begins = [](const RegistrationColumn& one, const char* words) {
        return headingKey(one.heading).startsWith(QLatin1StringView(words));
    };
    const auto isDay = [](const RegistrationColumn& one) { return one.field == Field::SessionDate; };
    if (std::ranges::none_of(m_layout.columns, isDay))
        return;
    const bool tellsSent = std::ranges::any_of(m_layout.columns,
        [&](const RegistrationColumn& one) { return one.field == Field::SubmittedAt && begins(one, "submit"); });
    for (RegistrationColumn& one : m_layout.columns) {
        const bool isOfProgram = isDay(one) && (begins(one, "start date") || begins(one, "stage date"));
        if (isOfProgram && !m_mapping.column(one.heading)
            && (tellsSent || headingKey(one.heading).endsWith(QLatin1StringView(" utc"))))
            one = {one.heading, std::nullopt, -1};
    }
}

} // namespace quatuor
