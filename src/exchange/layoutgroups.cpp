// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LayoutBuilder, where columns are those of one person: members by their roles or numbers, and whoever ordered for all.
#include "exchange/headingrules.h"
#include "exchange/layoutbuilder.h"

#include <algorithm>
#include <array>
#include <set>

namespace quatuor {

namespace {

constexpr std::array kNames{Field::FamilyName, Field::GivenName, Field::FullName};

} // namespace

/// The number of the group, made on first use.
int LayoutBuilder::group(const GroupHeading& heading)
{
    const auto found = std::ranges::find(m_groupKeys, heading.groupKey);
    if (found != m_groupKeys.end())
        return int(found - m_groupKeys.begin());
    m_groupKeys.push_back(heading.groupKey);
    m_layout.groups.push_back({heading.role, heading.contact});
    return int(m_groupKeys.size()) - 1;
}

bool LayoutBuilder::has(int group, Field field) const
{
    const auto is = [=](const RegistrationColumn& one) { return one.group == group && one.field == field; };
    return std::ranges::any_of(m_layout.columns, is);
}

bool LayoutBuilder::isNamed(int group) const
{
    return std::ranges::any_of(kNames, [=, this](Field name) { return has(group, name); });
}

std::ptrdiff_t LayoutBuilder::members() const
{
    std::set<int> met;
    for (const RegistrationColumn& one : m_layout.columns) {
        if (one.group >= 0 && !m_layout.groups[std::size_t(one.group)].contact)
            met.insert(one.group);
    }
    return std::ptrdiff_t(met.size());
}

/// "Email" beside "Attendee email" is of whoever ordered for all.
void LayoutBuilder::preferParticipants()
{
    std::set<Field> ofParticipants;
    for (const RegistrationColumn& one : m_layout.columns) {
        if (one.group < 0 && one.field && isOfPerson(*one.field) && isOfParticipant(one.heading))
            ofParticipants.insert(*one.field);
    }
    // An order asks for its telephone number beside its address.
    const bool orders = ofParticipants.contains(Field::Email);
    for (RegistrationColumn& one : m_layout.columns) {
        const bool general = one.group < 0 && one.field && *one.field != Field::Role && !m_mapping.column(one.heading);
        const bool said = general && (ofParticipants.contains(*one.field) || (orders && one.field == Field::Phone));
        if (said && !isOfParticipant(one.heading))
            one.group = contact();
    }
}

/// What an order says of the firm that pays is not said of the people who come.
void LayoutBuilder::giveToOrder()
{
    const auto contactAt = std::ranges::find(m_groupKeys, contactGroupKey());
    if (contactAt == m_groupKeys.end() || !has(int(contactAt - m_groupKeys.begin()), Field::FamilyName))
        return;
    for (RegistrationColumn& one : m_layout.columns) {
        if (one.group < 0 && headingKey(one.heading) == QStringLiteral("raison sociale"))
            one.group = contact();
    }
}

/// "Rôle (élue)" beside "Prénom (élue)" is that person's; alone it is one of the answers to a question.
void LayoutBuilder::settleOptions()
{
    for (RegistrationColumn& one : m_layout.columns) {
        if (one.field != Field::Role || one.option.isEmpty() || one.group >= 0)
            continue;
        const auto grouped = groupHeading(one.heading);
        const auto at = grouped ? std::ranges::find(m_groupKeys, grouped->groupKey) : m_groupKeys.end();
        if (at != m_groupKeys.end() && isNamed(int(at - m_groupKeys.begin())))
            one = {one.heading, Field::Role, int(at - m_groupKeys.begin())};
    }
}

/// "Téléphone 2" alone makes nobody. Where nothing else asks the same, the number is a program's, who had a column of
/// that name already: "Titre, Titre1".
void LayoutBuilder::dissolveNameless()
{
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        RegistrationColumn& one = m_layout.columns[i];
        const bool numbered
            = one.group >= 0 && m_groupKeys[std::size_t(one.group)].startsWith(QLatin1StringView("member "));
        if (!numbered || isNamed(one.group))
            continue;
        const bool isAlone
            = one.field && !m_values.of(i).isEmpty() && !has(-1, *one.field) && !m_values.contradict(i, *one.field);
        one = {one.heading, isAlone ? one.field : std::nullopt, -1};
    }
}

/// "Nom", "Nom 2", "Nom 3": the first has no number.
void LayoutBuilder::numberFirst()
{
    const auto at = [this](int number) { return std::ranges::find(m_groupKeys, memberGroupKey(number)); };
    if (at(2) == m_groupKeys.end() || at(1) != m_groupKeys.end() || !isNamed(int(at(2) - m_groupKeys.begin())))
        return;
    const int second = int(at(2) - m_groupKeys.begin());
    for (RegistrationColumn& one : m_layout.columns) {
        if (one.group < 0 && one.field && one.option.isEmpty() && has(second, *one.field))
            one.group = member(1);
    }
}

/// The same questions asked once for each member, one after the other: "Nom, Courriel, Nom, Courriel".
void LayoutBuilder::groupRepeats()
{
    std::vector<std::vector<std::size_t>> runs;
    const auto fieldsOf = [this](const std::vector<std::size_t>& run) {
        std::vector<Field> fields;
        std::ranges::transform(
            run, std::back_inserter(fields), [this](std::size_t at) { return *m_layout.columns[at].field; });
        return fields;
    };
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        const RegistrationColumn& one = m_layout.columns[i];
        if (one.group >= 0 || !one.field || !isOfPerson(*one.field) || !one.option.isEmpty() || one.onlyRoles)
            continue;
        if (runs.empty() || std::ranges::count(fieldsOf(runs.back()), *one.field) > 0)
            runs.emplace_back();
        runs.back().push_back(i);
        if (runs.size() > kMostGroupedColumns)
            return;
    }
    if (members() > 0 || std::ptrdiff_t(runs.size()) < kLeastGroups || runs.front().size() < 2)
        return;
    const std::vector<Field> first = fieldsOf(runs.front());
    const bool named = std::ranges::any_of(kNames, [&](Field name) { return std::ranges::count(first, name) > 0; });
    if (!named || !std::ranges::all_of(runs, [&](const auto& run) { return fieldsOf(run) == first; }))
        return;
    for (std::size_t run = 0; run < runs.size(); ++run) {
        for (const std::size_t at : runs[run])
            m_layout.columns[at].group = member(int(run) + 1);
    }
}

/// "Téléphone de contact" in a row of one person, where nothing else names a contact, is that person's.
void LayoutBuilder::joinLoneContact()
{
    const auto at = std::ranges::find(m_groupKeys, contactGroupKey());
    const int contact = int(at - m_groupKeys.begin());
    const RowShape shape = m_shape.value_or(shapeByGroups());
    if (at == m_groupKeys.end() || isNamed(contact) || shape == RowShape::Delegation)
        return;
    for (RegistrationColumn& one : m_layout.columns) {
        const bool plain = headingKey(one.heading).split(u' ').contains(QLatin1StringView("contact"));
        if (one.group == contact && plain && !has(-1, *one.field))
            one.group = -1;
    }
}

/// A contact of whom neither name nor address is asked is nobody: what the columns say is not read, and told.
void LayoutBuilder::dropSilentContact()
{
    const auto at = std::ranges::find(m_groupKeys, contactGroupKey());
    const int contact = int(at - m_groupKeys.begin());
    if (at == m_groupKeys.end() || isNamed(contact) || has(contact, Field::Email))
        return;
    for (RegistrationColumn& one : m_layout.columns) {
        if (one.group == contact)
            one = {one.heading, std::nullopt, -1};
    }
}

/// "Association ou entreprise" asks for an organisation, and names no person of a role; "Nom de l'élue" does.
RegistrationColumn LayoutBuilder::alone(const QString& heading, std::size_t at) const
{
    const auto guess = sureGuess(heading);
    const bool holds = guess && !m_values.contradict(at, guess->field);
    RegistrationColumn column{heading, holds ? std::optional(guess->field) : std::nullopt, -1};
    column.guessed = holds;
    return column;
}

} // namespace quatuor
