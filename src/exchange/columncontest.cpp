// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LayoutBuilder, where several columns are of one field: which of them is read, which one fills in where that one is
// empty, and what is said of the others.
#include "core/text.h"
#include "exchange/headingrules.h"
#include "exchange/layoutbuilder.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace quatuor {

namespace {

/// What a second column may say where the first is empty. Names are not among them: see readSections().
bool mayFillIn(Field field)
{
    constexpr std::array kFields{Field::Email, Field::Phone, Field::Organisation, Field::JobTitle, Field::Role,
        Field::TerritoryName, Field::SessionDate};
    return std::ranges::find(kFields, field) != kFields.end();
}

/// More are no profiles, and each row would be asked for each of them.
constexpr std::size_t kMostSections = 20;

constexpr bool isName(Field field)
{
    return field == Field::FamilyName || field == Field::GivenName || field == Field::FullName;
}

/// What a section of a form asks for each of the people who may answer it.
constexpr bool isOfSection(Field field)
{
    return isName(field) || field == Field::Email || field == Field::Phone || field == Field::Organisation
        || field == Field::JobTitle;
}

bool isPostal(const QString& heading)
{
    const QString key = headingKey(heading);
    return isAnyOf(key, {"cp", "code postal", "postal code", "zip", "zip code", "rue", "voie", "street", "adresse 1"})
        || isAnyOf(key, {"adresse", "adresse postale", "adresse1", "address", "adresse ligne 1", "street address"});
}

/// "Date" may be that of an order, beside "Journée choisie".
bool isPlainDate(const QString& heading)
{
    return isAnyOf(headingKey(heading), {"date", "dates"});
}

enum class Level { Town, Intercommunality, Any };
Level levelOf(const QString& heading)
{
    const QStringList words = text::foldKey(heading).split(u' ');
    const auto names = [&words](std::initializer_list<const char*> all) {
        return std::ranges::any_of(all, [&](const char* one) { return words.contains(QLatin1StringView(one)); });
    };
    const bool isTown = names({"commune", "ville", "mairie", "municipalite"});
    const bool isGroup = names({"epci", "intercommunalite", "interco", "agglomeration", "communaute"});
    return isTown == isGroup ? Level::Any : isTown ? Level::Town : Level::Intercommunality;
}

/// A section of a form: columns of person's fields, none of which is asked twice.
struct Section {
    std::vector<std::size_t> columns;
    std::set<std::pair<Field, NameKind>> asked;

    [[nodiscard]] bool asks(Field field) const
    {
        return std::ranges::any_of(asked, [=](const auto& one) { return one.first == field; });
    }
    [[nodiscard]] bool isWhole() const
    {
        return asks(Field::FullName) || (asks(Field::FamilyName) && asks(Field::GivenName));
    }
};

std::vector<Section> sectionsOf(const std::vector<RegistrationColumn>& columns)
{
    std::vector<Section> sections(1);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const RegistrationColumn& one = columns[i];
        if (one.group >= 0 || !one.field || !isOfSection(*one.field) || one.second)
            continue;
        const bool family = one.field == Field::FamilyName;
        const std::pair asked(*one.field, family ? nameKind(one.heading) : NameKind::Plain);
        if (sections.back().asked.contains(asked))
            sections.emplace_back();
        sections.back().asked.insert(asked);
        sections.back().columns.push_back(i);
    }
    std::erase_if(sections, [](const Section& one) { return !one.isWhole(); });
    return sections;
}

} // namespace

/// A form that asks each profile for its names in a section of its own fills one of them in each row. The halves of a
/// name are of one section, and so the other sections are read as a whole, where this one says nothing.
void LayoutBuilder::readSections()
{
    if (m_layout.shape != RowShape::Person)
        return;
    const std::vector<Section> sections = sectionsOf(m_layout.columns);
    if (sections.size() < 2 || sections.size() > kMostSections)
        return;
    const auto worth = [this](const Section& section) {
        bool mapped = false;
        bool filled = m_values.isEmpty();
        for (const std::size_t at : section.columns) {
            const RegistrationColumn& one = m_layout.columns[at];
            mapped = mapped || m_mapping.column(one.heading);
            filled = filled || (isName(*one.field) && !m_values.of(at).isEmpty());
        }
        return std::pair(mapped, filled);
    };
    const auto chosen = std::ranges::max_element(sections, {}, worth);
    for (auto section = sections.begin(); section != sections.end(); ++section) {
        for (const std::size_t at : section == chosen ? std::vector<std::size_t>() : section->columns) {
            m_layout.columns[at].second = true;
            m_layout.columns[at].section = int(section - sections.begin()) + 1;
        }
    }
}

/// "Territoire invité" is the territory, and neither the town of a postal address nor the key of a delegation is.
bool LayoutBuilder::isSurerTerritory(const QString& one, const QString& other) const
{
    constexpr int kPostalTown = 0;
    constexpr int kKey = 1;
    const auto rank = [&](const QString& heading) {
        const QString key = headingKey(withoutRemarks(heading));
        const bool isTown = isAnyOf(key, {"ville", "commune", "city", "town", "localite"});
        if (isTown)
            return m_hasAddress ? kPostalTown : kKey + 1;
        return isAnyOf(key, {"delegation", "nom delegation"}) ? kKey : kKey + 2;
    };
    const int first = rank(one);
    const int second = rank(other);
    const bool tells = saysTerritory(one) || saysTerritory(other) || std::min(first, second) <= kKey;
    return tells && first > second;
}

/// "Votre commune" beside "Votre intercommunalité" is where each of the delegation comes from, when they come from
/// several.
bool LayoutBuilder::isIntercommunality(std::size_t one, std::size_t other) const
{
    return levelOf(m_layout.columns[one].heading) == Level::Intercommunality
        && levelOf(m_layout.columns[other].heading) == Level::Town && m_values.spans(one, other);
}

/// Do the cells say what is asked, where they can be told to? When a program showed the form is no day that anybody
/// chose.
bool LayoutBuilder::speaksFor(std::size_t column) const
{
    const RegistrationColumn& one = m_layout.columns[column];
    switch (*one.field) {
    case Field::Role:
        return m_values.nameRoles(column);
    case Field::Email:
        return !m_values.contradict(column, Field::Email);
    case Field::SessionDate:
        return m_values.prove(column, Field::SessionDate)
            && !headingKey(one.heading).startsWith(QLatin1StringView("start date"));
    default:
        return true;
    }
}

/// What a person decided, then what is filled, then what the cells or the words speak for, then what an alias names.
bool LayoutBuilder::isSurer(std::size_t one, std::size_t other) const
{
    const RegistrationColumn& a = m_layout.columns[one];
    const RegistrationColumn& b = m_layout.columns[other];
    const bool mappedA = m_mapping.column(a.heading) != nullptr;
    const bool mappedB = m_mapping.column(b.heading) != nullptr;
    if (mappedA != mappedB)
        return mappedA;
    const auto isFilled = [this](std::size_t at) { return m_values.isEmpty() || !m_values.of(at).isEmpty(); };
    if (isFilled(one) != isFilled(other))
        return isFilled(one);
    if (speaksFor(one) != speaksFor(other))
        return speaksFor(one);
    if (a.field == Field::TerritoryName && (isSurerTerritory(a.heading, b.heading) || isIntercommunality(one, other)))
        return true;
    if (a.field == Field::TerritoryName && (isSurerTerritory(b.heading, a.heading) || isIntercommunality(other, one)))
        return false;
    if (a.field == Field::SessionDate && isPlainDate(a.heading) != isPlainDate(b.heading))
        return isPlainDate(b.heading);
    if (a.field == Field::FamilyName && nameKind(a.heading) != nameKind(b.heading))
        return nameKind(a.heading) > nameKind(b.heading);
    return !a.guessed && b.guessed;
}

/// True when the column of the same field says what the first does not where that one is empty.
bool LayoutBuilder::fillsIn(std::size_t index, std::size_t first) const
{
    const RegistrationColumn& one = m_layout.columns[index];
    const RegistrationColumn& other = m_layout.columns[first];
    if (one.field == Field::FamilyName)
        return nameKind(one.heading) != nameKind(other.heading);
    if (!mayFillIn(*one.field) || m_values.contradict(index, *one.field))
        return false;
    if (one.field == Field::Role || one.field == Field::SessionDate) // "Participant", of all of them
        return m_values.of(index).isEmpty() || speaksFor(index) || !speaksFor(first);
    return one.field != Field::TerritoryName || !isSurerTerritory(other.heading, one.heading);
}

void LayoutBuilder::noteDuplicate(std::size_t index, std::size_t first)
{
    RegistrationColumn& column = m_layout.columns[index];
    const bool same = column.field && column.field == m_layout.columns[first].field;
    column.second = column.section > 0 || (same && fillsIn(index, first));
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
    const auto isPlain = [](const RegistrationColumn& one) { return one.option.isEmpty() && !one.onlyRoles; };
    const auto isOther = [](const RegistrationColumn& one) { return one.instead && one.second; };
    m_hasAddress = std::ranges::any_of(
        m_layout.columns, [](const RegistrationColumn& one) { return !one.field && isPostal(one.heading); });
    readSections();
    std::map<std::pair<int, Field>, std::size_t> best;
    std::map<std::pair<int, QString>, std::size_t> firstOfHeading;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        const RegistrationColumn& one = m_layout.columns[i];
        if (!one.field || !isPlain(one) || one.second)
            continue;
        const auto [at, first] = best.try_emplace({one.group, *one.field}, i);
        if (!first && isSurer(i, at->second))
            at->second = i;
    }
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        const RegistrationColumn& one = m_layout.columns[i];
        if (isOther(one))
            continue;
        const QString key = text::foldKey(one.heading);
        const auto same = firstOfHeading.try_emplace({one.group, key}, i);
        const auto kept = one.field && isPlain(one) ? best.find({one.group, *one.field}) : best.end();
        if (kept != best.end() && kept->second != i) {
            noteDuplicate(i, kept->second);
        } else if (kept == best.end() && !one.section && !key.isEmpty() && !same.second) {
            noteDuplicate(i, same.first->second);
        } else if (!one.field) {
            const QString name = one.heading.isEmpty() ? QString::number(i + 1) : one.heading;
            m_layout.notes.push_back({QLatin1StringView("column.ignored"), name, {}});
        }
    }
}

} // namespace quatuor
