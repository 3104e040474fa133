// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second half of LayoutBuilder: once all headings are read, the shape of the rows, and which of the columns that
// say the same is read.
#include "exchange/layoutbuilder.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <map>

namespace quatuor {

namespace {

/// What a second column may say where the first is empty. Not names, of which a half would be somebody else's.
bool mayFillIn(Field field)
{
    constexpr std::array kFields{Field::Email, Field::Phone, Field::Organisation, Field::JobTitle, Field::Role,
        Field::TerritoryName, Field::SessionDate};
    return std::ranges::find(kFields, field) != kFields.end();
}

} // namespace

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
/// "Prénom" and "Nom de famille".
void LayoutBuilder::dropWholeNames()
{
    const auto isGeneral = [](const RegistrationColumn& one) {
        return isAnyOf(headingKey(one.heading), {"nom", "nom participant", "name"});
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

/// What a person decided, then what the cells do not contradict, then what an alias names.
bool LayoutBuilder::isSurer(std::size_t one, std::size_t other) const
{
    const RegistrationColumn& a = m_layout.columns[one];
    const RegistrationColumn& b = m_layout.columns[other];
    const bool mappedA = m_mapping.column(a.heading) != nullptr;
    const bool mappedB = m_mapping.column(b.heading) != nullptr;
    if (mappedA != mappedB)
        return mappedA;
    const auto speaks = [this, &a](std::size_t at) { return !m_values.contradict(at, *a.field); };
    if (a.field == Field::Email && speaks(one) != speaks(other))
        return speaks(one);
    return !a.guessed && b.guessed;
}

void LayoutBuilder::noteDuplicate(std::size_t index, std::size_t first)
{
    RegistrationColumn& column = m_layout.columns[index];
    const bool same = column.field && column.field == m_layout.columns[first].field;
    column.second = same && mayFillIn(*column.field) && !m_values.contradict(index, *column.field);
    const QLatin1StringView code(column.second ? "column.second" : "column.duplicate");
    m_layout.notes.push_back({code, column.heading,
        {{QLatin1StringView("first"), m_layout.columns[first].heading},
            {QLatin1StringView("number"), QString::number(index + 1)},
            {QLatin1StringView("other"), QString::number(first + 1)}}});
    if (!column.second)
        column = {column.heading, std::nullopt, -1};
}

void LayoutBuilder::keepFirsts()
{
    const auto isPlain = [](const RegistrationColumn& one) {
        return one.option.isEmpty() && !one.onlyRoles && !(one.instead && one.second);
    };
    std::map<std::pair<int, Field>, std::size_t> best;
    std::map<std::pair<int, QString>, std::size_t> firstOfHeading;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        const RegistrationColumn& one = m_layout.columns[i];
        if (!one.field || !isPlain(one))
            continue;
        const auto [at, first] = best.try_emplace({one.group, *one.field}, i);
        if (!first && isSurer(i, at->second))
            at->second = i;
    }
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        const RegistrationColumn& one = m_layout.columns[i];
        if (one.instead && one.second)
            continue;
        const QString key = text::foldKey(one.heading);
        const auto same = firstOfHeading.try_emplace({one.group, key}, i);
        const auto kept = one.field && isPlain(one) ? best.find({one.group, *one.field}) : best.end();
        if (kept != best.end() && kept->second != i) {
            noteDuplicate(i, kept->second);
        } else if (kept == best.end() && !key.isEmpty() && !same.second) {
            noteDuplicate(i, same.first->second);
        } else if (!one.field) {
            const QString name = one.heading.isEmpty() ? QString::number(i + 1) : one.heading;
            m_layout.notes.push_back({QLatin1StringView("column.ignored"), name, {}});
        }
    }
}

} // namespace quatuor
