// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnvalues.h"

#include "core/rolewords.h"
#include "core/text.h"
#include "exchange/optionheading.h"
#include "exchange/personcell.h"
#include "exchange/values/boolean.h"
#include "exchange/values/contactcells.h"
#include "exchange/values/datereading.h"
#include "exchange/values/personname.h"

#include <QHash>

#include <algorithm>

namespace quatuor {

namespace {

constexpr qsizetype kMostRows = 40;
/// Wider tables are no registrations, and to look at all of their cells would take long.
constexpr qsizetype kMostColumns = 400;
constexpr qsizetype kLeastDigits = 6;
constexpr qsizetype kLongestName = 120;

qsizetype digitsIn(const QString& text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
}

bool isPhone(const QString& text)
{
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
    return digitsIn(text) >= kLeastDigits && letters == 0;
}

bool isDay(const QString& text)
{
    return digitsIn(text) > 0 && (readDate(text).isReadable() || daysIn(text).size() == 1);
}

bool isLetter(QChar c)
{
    return c.isLetter();
}

bool isAnswer(const QString& text)
{
    return parseBoolean(text).has_value();
}

/// True when the value can be of the field and of hardly any other.
bool isOf(Field field, const QString& value)
{
    switch (field) {
    case Field::Email:
        return value.contains(u'@');
    case Field::Phone:
        return isPhone(value);
    case Field::SessionDate:
        return isDay(value);
    case Field::Role:
        return roleFromWords(value).has_value();
    default:
        return false;
    }
}

bool canBeOf(Field field, const QString& value)
{
    switch (field) {
    case Field::Email:
        return value.contains(u'@');
    case Field::Phone:
        return digitsIn(value) >= kLeastDigits;
    case Field::SessionDate:
        return digitsIn(value) > 0;
    case Field::IsContact:
    case Field::IsSubstitute:
    case Field::NoticeAcknowledged:
        return isAnswer(value);
    case Field::Role:
        return !isAnswer(value) && !value.contains(u'@');
    case Field::GivenName:
    case Field::FamilyName:
    case Field::FullName:
        return !value.contains(u'@') && digitsIn(value) == 0;
    case Field::JobTitle:
        if (isCivility(value))
            return false;
        [[fallthrough]];
    case Field::TerritoryName:
    case Field::Organisation:
        return !value.contains(u'@') && value.size() <= kLongestName && (value.size() < 2 || !isAnswer(value));
    default:
        return true;
    }
}

bool maybePerson(const QString& text)
{
    if (isAnswer(text))
        return false;
    const PersonCell person = personCell(text);
    if (person.name.isEmpty())
        return !person.email.isEmpty();
    const SplitName name = splitName(person.name, {}); // "Mme la maire Zoé Martin" is a name behind its title
    const bool isPost = roleFromWords(QString(name.given + u' ' + name.family)) && !isPersonName(person.name);
    return canBeOf(Field::FullName, person.name) && !isPost;
}

bool isPerson(const QString& text)
{
    const PersonCell person = personCell(text);
    return !person.email.isEmpty() || isPersonName(person.name);
}

/// The cells that say something: neither dashes nor the sums below a table.
QStringList tellingOf(QStringList values)
{
    values.removeIf([](const QString& one) { return saysNothing(one) || std::ranges::none_of(one, &isLetter); });
    return values;
}

} // namespace

ColumnValues::ColumnValues(const Table& table, qsizetype first)
{
    for (qsizetype row = first; row < std::min(table.rowCount(), first + kMostRows); ++row) {
        const QStringList cells = table.texts(row);
        const qsizetype width = std::min(cells.size(), kMostColumns);
        m_columns.resize(std::max(m_columns.size(), std::size_t(width)));
        m_rows.resize(m_columns.size());
        for (qsizetype at = 0; at < width; ++at) {
            if (cells[at].isEmpty())
                continue;
            m_columns[std::size_t(at)].append(cells[at]);
            m_rows[std::size_t(at)].push_back(row);
        }
    }
}

QStringList ColumnValues::of(std::size_t column) const
{
    return column < m_columns.size() ? m_columns[column] : QStringList();
}

bool ColumnValues::prove(std::size_t column, Field field) const
{
    const QStringList values = of(column);
    return !values.isEmpty() && std::ranges::all_of(values, [=](const QString& one) { return isOf(field, one); });
}

bool ColumnValues::contradict(std::size_t column, Field field) const
{
    const QStringList values = of(column);
    return !values.isEmpty() && std::ranges::none_of(values, [=](const QString& one) { return canBeOf(field, one); });
}

bool ColumnValues::nameRoles(std::size_t column) const
{
    const QStringList values = of(column);
    const auto roles = std::ranges::count_if(values, [](const QString& one) { return roleFromWords(one).has_value(); });
    return roles > 0 && 2 * roles >= values.size();
}

bool ColumnValues::spans(std::size_t column, std::size_t other) const
{
    QHash<qsizetype, QString> beside;
    for (qsizetype i = 0; i < of(other).size(); ++i)
        beside.insert(m_rows[other][std::size_t(i)], text::foldKey(m_columns[other][i]));
    QHash<QString, QStringList> found;
    for (qsizetype i = 0; i < of(column).size(); ++i)
        found[text::foldKey(m_columns[column][i])].append(beside.value(m_rows[column][std::size_t(i)]));
    found.removeIf([](const auto& one) { return one.value().size() < 2; });
    const auto isSpread
        = [](const QStringList& all) { return all.count(all.front()) < all.size() || all.front().isEmpty(); };
    return !found.isEmpty() && std::ranges::all_of(found, isSpread);
}

bool ColumnValues::tick(std::size_t column, const QString& option) const
{
    const QStringList values = of(column);
    return !values.isEmpty()
        && std::ranges::all_of(values, [&](const QString& one) { return isAnswer(one) || isTicked(one, option); });
}

bool ColumnValues::maybePeople(std::size_t column) const
{
    const QStringList values = tellingOf(of(column));
    const auto people = std::ranges::count_if(values, maybePerson);
    const auto isNamed = [](const QString& one) { return maybePerson(one) && !personCell(one).name.isEmpty(); };
    return std::ranges::any_of(values, isNamed) && 2 * people >= values.size()
        && std::ranges::none_of(values, isAnswer);
}

bool ColumnValues::arePeople(std::size_t column) const
{
    const QStringList values = tellingOf(of(column));
    return !values.isEmpty() && std::ranges::all_of(values, isPerson);
}

} // namespace quatuor
