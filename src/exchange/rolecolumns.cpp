// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LayoutBuilder, of columns that are headed by a role alone, and of the shape that groups of columns make.
#include "exchange/layoutbuilder.h"

#include <algorithm>
#include <array>
#include <set>

namespace quatuor {

/// The role that alone heads the column, over names. « État », « Association » ask for something else too: they head a
/// group where each cell below is a person beyond doubt.
std::optional<GroupHeading> LayoutBuilder::roleOver(std::size_t at) const
{
    const RegistrationColumn& one = m_layout.columns[at];
    if (one.group >= 0 || !one.option.isEmpty() || m_mapping.column(one.heading))
        return std::nullopt;
    const auto role = roleHeading(one.heading);
    if (!role)
        return std::nullopt;
    const auto known = std::ranges::find(m_groupKeys, role->groupKey);
    if (known != m_groupKeys.end() && isNamed(int(known - m_groupKeys.begin())))
        return std::nullopt;
    const bool holds = one.field ? m_values.arePeople(at) : m_values.maybePeople(at);
    return holds ? role : std::nullopt;
}

/// A sheet with its questions one below the other, and a column a role: its rows are no delegations.
bool LayoutBuilder::asksDownwards() const
{
    constexpr std::ptrdiff_t kLeastQuestions = 3;
    const auto isQuestion = [](const QString& text) { return fieldFromHeading(text).has_value(); };
    for (std::size_t at = 0; at < std::min<std::size_t>(m_layout.columns.size(), 2); ++at) {
        if (std::ranges::count_if(m_values.of(at), isQuestion) >= kLeastQuestions)
            return true;
    }
    return false;
}

/// "Élu·e", "Agent·e", each over the same words again or over crosses: the answers to one question, which no column
/// asks. One that nobody chose is one of them beside the others.
void LayoutBuilder::readRoleAnswers()
{
    const auto isAnswer = [this](std::size_t at) {
        const RegistrationColumn& one = m_layout.columns[at];
        const bool isFree = one.group < 0 && one.option.isEmpty() && !m_mapping.column(one.heading);
        const bool isTold = one.guessed && one.field == Field::Role; // "Représentant de l'État"
        const bool isUnchosen = (!one.field || isTold) && m_values.of(at).isEmpty();
        return isFree && (isUnchosen || m_values.tick(at, one.heading));
    };
    const auto asks = [](const RegistrationColumn& one) { return one.field == Field::Role && !one.onlyRoles; };
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        const RegistrationColumn& one = m_layout.columns[i];
        if (asks(one) && !(one.guessed && isAnswer(i) && roleHeading(one.heading)))
            return;
    }
    std::vector<std::size_t> found;
    std::set<QString> roles;
    bool isAnyTicked = false;
    for (std::size_t i = 0; i < std::min(m_layout.columns.size(), kMostGroupedColumns); ++i) {
        const auto role = isAnswer(i) ? roleHeading(m_layout.columns[i].heading) : std::nullopt;
        if (!role)
            continue;
        found.push_back(i);
        roles.insert(role->groupKey);
        isAnyTicked = isAnyTicked || !m_values.of(i).isEmpty();
    }
    if (std::ptrdiff_t(roles.size()) < kLeastGroups || !isAnyTicked)
        return;
    for (const std::size_t at : found)
        m_layout.columns[at] = {m_layout.columns[at].heading, Field::Role, -1, m_layout.columns[at].heading};
    if (const std::size_t after = found.back() + 1; after < m_layout.columns.size()) {
        RegistrationColumn& other = m_layout.columns[after];
        if (!other.field && asksWhichOther(other.heading)) {
            other = {other.heading, Field::Role, -1, {}, true};
            other.instead = true;
        }
    }
}

/// "Élu·es", "Agent·es": a role alone over names is a group of whole names. Over yes and no it is not.
void LayoutBuilder::groupRoleHeadings()
{
    std::vector<std::pair<std::size_t, GroupHeading>> found;
    std::set<QString> keys;
    bool isPlain = false; // one at least asks for nothing else
    for (std::size_t i = 0; i < std::min(m_layout.columns.size(), kMostGroupedColumns); ++i) {
        if (const auto role = roleOver(i)) {
            isPlain = isPlain || !m_layout.columns[i].field;
            found.emplace_back(i, *role);
            keys.insert(role->groupKey);
        }
    }
    const auto isCertain = [this](const auto& one) { return m_values.arePeople(one.first); };
    const bool isAlone = keys.size() == 1 && !m_layout.namesPeople() && std::ranges::all_of(found, isCertain);
    if (!isPlain || asksDownwards() || (std::ptrdiff_t(keys.size()) < kLeastGroups && !isAlone))
        return;
    for (const auto& [at, role] : found) {
        m_layout.columns[at] = {m_layout.columns[at].heading, Field::FullName, group(role)};
        m_layout.columns[at].apart = true;
    }
}

/// A table of elected people alone is one of delegations that lack the others: "Nom de l'élu", "Mail de l'élu", and
/// nothing that is asked of somebody else.
bool LayoutBuilder::isOfOneGroup() const
{
    if (members() != 1 || m_layout.groups.size() != 1 || m_layout.groups.front().role.isEmpty())
        return false;
    if (!isNamed(0) || has(0, Field::Role)) // a remark set over all columns names no group
        return false;
    return std::ranges::none_of(m_layout.columns,
        [](const RegistrationColumn& one) { return one.group < 0 && one.field && isOfPerson(*one.field); });
}

RowShape LayoutBuilder::shapeByGroups() const
{
    return members() >= kLeastGroups || isOfOneGroup() ? RowShape::Delegation : RowShape::Person;
}

} // namespace quatuor
