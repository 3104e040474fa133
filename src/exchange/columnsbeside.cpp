// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LayoutBuilder, of columns that those beside them explain: what is asked once more behind each role's names, and the
// parts of a name.
#include "exchange/layoutbuilder.h"

#include <algorithm>

namespace quatuor {

namespace {

/// "Nom (Prénom)", "Name: Last": the question, and which part of it the column has.
struct NamePart {
    QString question; ///< its key; empty: the heading is none
    std::optional<Field> part; ///< nothing: "Suffixe"
};

NamePart namePart(const QString& heading)
{
    const auto isMark = [](QChar c) { return c == u'(' || c == u'[' || c == u':' || c == u'-' || c == u'\u2013'; };
    const auto mark = std::ranges::find_if(heading, isMark);
    const QStringView question = QStringView(heading).first(mark - heading.begin());
    const QString part = headingKey(QStringView(heading).sliced(question.size()));
    const auto asked = part.isEmpty() ? std::nullopt : fieldFromHeading(question);
    if (asked != Field::FamilyName && asked != Field::FullName)
        return {};
    if (isAnyOf(part, {"first", "premier", "given"}) || fieldFromKey(part) == Field::GivenName)
        return {headingKey(question), Field::GivenName};
    if (isAnyOf(part, {"last", "dernier", "family"}) || fieldFromKey(part) == Field::FamilyName)
        return {headingKey(question), Field::FamilyName};
    const bool isOther = isAnyOf(part, {"middle", "deuxieme prenom", "prefix", "prefixe", "suffix", "suffixe"});
    return isOther ? NamePart{headingKey(question), std::nullopt} : NamePart();
}

} // namespace

/// Gravity Forms: "Nom (Prénom)" is a whole name alone, and the given name beside "Nom (Nom de famille)".
void LayoutBuilder::readNameParts()
{
    std::set<std::pair<QString, Field>> asked;
    std::vector<std::pair<std::size_t, NamePart>> parts;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        const RegistrationColumn& one = m_layout.columns[i];
        NamePart part = one.group < 0 && !m_mapping.column(one.heading) ? namePart(one.heading) : NamePart();
        if (part.question.isEmpty())
            continue;
        if (part.part)
            asked.emplace(part.question, *part.part);
        parts.emplace_back(i, std::move(part));
    }
    for (const auto& [at, part] : parts) {
        const bool isWhole
            = asked.contains({part.question, Field::GivenName}) && asked.contains({part.question, Field::FamilyName});
        if (isWhole)
            m_layout.columns[at] = {m_layout.columns[at].heading, part.part, -1};
    }
}

/// The role that a column stands behind; -1: none, or something was asked since that is of no person.
std::vector<int> LayoutBuilder::rolesBefore() const
{
    std::vector<int> before;
    int current = -1;
    for (const RegistrationColumn& one : m_layout.columns) {
        if (isOfRole(one))
            current = one.group;
        else if (one.field && (!isOfPerson(*one.field) || isOfContact(one)))
            current = -1;
        before.push_back(current);
    }
    return before;
}

/// "Nom2, Courriel2" is the second member where it is not the rest of what is asked behind one role.
std::set<int> LayoutBuilder::numbersBehindRoles(const std::vector<int>& before, const FieldsSaid& said) const
{
    std::map<int, int> roles;
    std::set<int> apart;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        const RegistrationColumn& one = m_layout.columns[i];
        if (one.group < 0 || !one.field || isOfRole(one) || isOfContact(one))
            continue;
        const int role = roles.try_emplace(one.group, before[i]).first->second;
        if (role < 0 || role != before[i] || said.contains({role, *one.field}))
            apart.insert(one.group);
    }
    std::set<int> behind;
    for (const auto& [group, role] : roles) {
        if (!apart.contains(group) || !isNamed(group))
            behind.insert(group);
    }
    return behind;
}

/// A form that asks for "Courriel" behind the names of each role has no room to say whose it is; a program adds
/// numbers: "Prénom de l'élu, Courriel, Prénom de l'agent, Courriel2". What stands behind the last role may be of
/// whoever fills the form, up to what the others were asked too.
void LayoutBuilder::joinNeighbours()
{
    FieldsSaid said;
    std::set<int> roles;
    std::size_t last = 0;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        if (const RegistrationColumn& one = m_layout.columns[i]; isOfRole(one)) {
            said.emplace(one.group, *one.field);
            roles.insert(one.group);
            last = i;
        }
    }
    if (std::ptrdiff_t(roles.size()) < kLeastGroups)
        return;
    const std::vector<int> before = rolesBefore();
    const std::set<int> numbers = numbersBehindRoles(before, said);
    const auto isLoose = [&](std::size_t at) {
        const RegistrationColumn& one = m_layout.columns[at];
        return before[at] >= 0 && one.field && isOfPerson(*one.field) && one.field != Field::Role
            && one.option.isEmpty() && !m_mapping.column(one.heading) && (one.group < 0 || numbers.contains(one.group));
    };
    const auto isAskedOfOthers = [&](std::size_t at) {
        const Field field = *m_layout.columns[at].field;
        return std::ranges::any_of(roles, [&](int one) { return one != before[at] && said.contains({one, field}); });
    };
    std::size_t end = last;
    for (std::size_t i = 0; i < m_layout.columns.size() && i <= end; ++i) {
        if (isLoose(i) && said.emplace(before[i], *m_layout.columns[i].field).second)
            m_layout.columns[i].group = before[i];
        for (std::size_t behind = i + 1; i == last && behind < m_layout.columns.size(); ++behind)
            end = isLoose(behind) && isAskedOfOthers(behind) ? behind : end;
    }
}

} // namespace quatuor
