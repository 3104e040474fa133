// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/layoutbuilder.h"

#include "core/rolewords.h"
#include "core/text.h"
#include "exchange/optionheading.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace quatuor {

namespace {

constexpr std::ptrdiff_t kLeastGroups = 2;
/// Reading a group's heading is slow: a hostile file has thousands of columns in each of its first rows.
constexpr std::size_t kMostGroupedColumns = 400;
constexpr std::array kNames{Field::FamilyName, Field::GivenName, Field::FullName};

bool isIn(const QString& key, std::initializer_list<const char*> keys)
{
    return std::ranges::any_of(keys, [&](const char* one) { return key == QLatin1StringView(one); });
}

/// The kinds of tickets of one day are often its roles.
bool isTicketKind(const QString& headingKey)
{
    return isIn(headingKey,
        {"billet", "tarif", "type billet", "type tarif", "ticket type", "ticket", "ticket name", "product", "produit",
            "item", "formule", "categorie billet", "nom tarif", "nom billet"});
}

/// A draft is one of the states that a form tells of an answer, in a column of its own.
bool isDraftFlag(const QString& headingKey)
{
    return isIn(headingKey, {"draft", "brouillon"});
}

} // namespace

RegistrationColumn LayoutBuilder::column(const QString& heading)
{
    const ColumnTarget* target = m_mapping.column(heading);
    return target ? mapped(heading, *target) : recognised(heading);
}

RegistrationColumn LayoutBuilder::mapped(const QString& heading, const ColumnTarget& target)
{
    const bool grouped = !target.role.isEmpty();
    RegistrationColumn column{heading, target.field, grouped ? group({target.role, target.role}) : -1};
    const auto option = target.field && isChosen(*target.field) ? optionHeading(heading) : std::nullopt;
    if (option && !grouped && option->field == *target.field)
        column.option = option->option;
    return column;
}

RegistrationColumn LayoutBuilder::recognised(const QString& heading)
{
    if (const auto field = fieldFromHeading(heading))
        return {heading, field, -1};
    const QString key = headingKey(heading);
    if (isDraftFlag(key))
        return {heading, Field::State, -1, QStringLiteral("draft")};
    if (isTicketKind(key))
        return {heading, Field::Role, -1, {}, true};
    if (m_layout.columns.size() >= kMostGroupedColumns)
        return {heading, {}, -1};
    if (const auto option = optionHeading(heading))
        return {heading, option->field, -1, option->option};
    const auto grouped = groupHeading(heading);
    return grouped ? RegistrationColumn{heading, grouped->field, group(*grouped)} : RegistrationColumn{heading, {}, -1};
}

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

/// "Téléphone 2" alone makes nobody.
void LayoutBuilder::dissolveNameless()
{
    for (RegistrationColumn& one : m_layout.columns) {
        const bool numbered
            = one.group >= 0 && m_groupKeys[std::size_t(one.group)].startsWith(QLatin1StringView("member "));
        if (numbered && !isNamed(one.group))
            one = {one.heading, std::nullopt, -1};
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

/// One group alone is a column of one row a person, whose heading happens to name a role.
void LayoutBuilder::settleShape()
{
    m_layout.shape = m_shape.value_or(members() >= kLeastGroups ? RowShape::Delegation : RowShape::Person);
    if (m_layout.shape == RowShape::Delegation) {
        std::ranges::for_each(m_layout.columns, [this](RegistrationColumn& one) { giveToContact(one); });
        return;
    }
    bool ordered = false;
    for (RegistrationColumn& one : m_layout.columns) {
        if (one.group < 0)
            continue;
        const bool ofContact = m_layout.groups[std::size_t(one.group)].contact;
        ordered = ordered || ofContact;
        one = ofContact ? RegistrationColumn{one.heading, one.field, 0} : RegistrationColumn{one.heading, {}, -1};
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
/// "Prénom" and "Nom de famille".
void LayoutBuilder::dropWholeNames()
{
    const auto isGeneral = [](const RegistrationColumn& one) {
        return isIn(headingKey(one.heading), {"nom", "nom participant", "name"});
    };
    const auto saysMore = [&](const RegistrationColumn& than, bool orGeneral) {
        return std::ranges::any_of(m_layout.columns, [&](const RegistrationColumn& one) {
            return one.group == than.group && one.field == Field::FamilyName && (orGeneral || !isGeneral(one));
        });
    };
    for (RegistrationColumn& one : m_layout.columns) {
        const bool whole = one.field == Field::FullName && saysMore(one, true);
        const bool general = one.field == Field::FamilyName && isGeneral(one) && saysMore(one, false);
        if ((whole || general) && has(one.group, Field::GivenName))
            one = {one.heading, std::nullopt, -1};
    }
}

/// Where a column says the role, the kind of a ticket is not asked.
void LayoutBuilder::readTickets()
{
    const auto saysRole = [](const RegistrationColumn& one) { return one.field == Field::Role && !one.onlyRoles; };
    if (!std::ranges::any_of(m_layout.columns, saysRole))
        return;
    for (RegistrationColumn& one : m_layout.columns) {
        if (one.onlyRoles)
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
        hasLastPage = hasLastPage || isIn(key, {"lastpage", "last page", "derniere page"})
            || key.startsWith(QLatin1StringView("lastpage "));
        hasDate = hasDate || one.field == Field::SubmittedAt;
    }
    m_layout.datesTheSent = hasLastPage && hasDate;
}

void LayoutBuilder::noteDuplicate(std::size_t index, const QString& first)
{
    RegistrationColumn& column = m_layout.columns[index];
    m_layout.notes.push_back(
        {QLatin1StringView("column.duplicate"), column.heading, {{QLatin1StringView("first"), first}}});
    column = {column.heading, std::nullopt, -1};
}

void LayoutBuilder::keepFirsts()
{
    std::map<std::pair<int, Field>, QString> firstOfField;
    std::map<std::pair<int, QString>, QString> firstOfHeading;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        const RegistrationColumn& one = m_layout.columns[i];
        const QString key = text::foldKey(one.heading);
        const auto same = firstOfHeading.try_emplace({one.group, key}, one.heading);
        if (!key.isEmpty() && !same.second) {
            noteDuplicate(i, same.first->second);
        } else if (!one.field) {
            const QString name = one.heading.isEmpty() ? QString::number(i + 1) : one.heading;
            m_layout.notes.push_back({QLatin1StringView("column.ignored"), name, {}});
        } else if (one.option.isEmpty() && !one.onlyRoles) {
            const auto first = firstOfField.try_emplace({one.group, *one.field}, one.heading);
            if (!first.second)
                noteDuplicate(i, first.first->second);
        }
    }
}

HeaderLayout LayoutBuilder::take()
{
    preferParticipants();
    giveToOrder();
    settleOptions();
    dissolveNameless();
    numberFirst();
    groupRepeats();
    settleShape();
    readLoneNames();
    dropWholeNames();
    readTickets();
    noteUnsent();
    keepFirsts();
    return std::move(m_layout);
}

} // namespace quatuor
