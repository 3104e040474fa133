// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LayoutBuilder, of columns that those beside them explain: what is asked once more behind each role's names, and the
// parts of a name.
#include "exchange/layoutbuilder.h"

#include <algorithm>
#include <set>

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

/// A form that asks for "Courriel" behind the names of each role has no room to say whose it is; a program adds
/// numbers: "Prénom de l'élu, Courriel, Prénom de l'agent, Courriel2". What stands behind the last role may be of
/// whoever fills the form, unless the others were asked the same.
void LayoutBuilder::joinNeighbours()
{
    const auto hasRole
        = [this](int group) { return group >= 0 && !m_layout.groups[std::size_t(group)].role.isEmpty(); };
    std::set<std::pair<int, Field>> said;
    std::set<int> roles;
    std::size_t last = 0;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        const RegistrationColumn& one = m_layout.columns[i];
        if (!one.field || !hasRole(one.group))
            continue;
        said.emplace(one.group, *one.field);
        roles.insert(one.group);
        last = i;
    }
    if (std::ptrdiff_t(roles.size()) < kLeastGroups)
        return;
    const auto isLoose = [this](const RegistrationColumn& one) {
        const bool ofPerson = one.field && isOfPerson(*one.field) && one.field != Field::Role;
        return ofPerson && one.option.isEmpty() && !m_mapping.column(one.heading)
            && (one.group < 0 || (!m_layout.groups[std::size_t(one.group)].contact && !isNamed(one.group)));
    };
    const auto isAskedOfOthers = [&](int group, Field field) {
        return std::ranges::any_of(roles, [&](int one) { return one != group && said.contains({one, field}); });
    };
    int current = -1;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        RegistrationColumn& one = m_layout.columns[i];
        if (hasRole(one.group)) {
            current = one.group;
        } else if (!isLoose(one)) {
            current = one.field ? -1 : current;
        } else if (current >= 0 && (i < last || isAskedOfOthers(current, *one.field))
            && said.emplace(current, *one.field).second) {
            one.group = current;
        }
    }
}

} // namespace quatuor
