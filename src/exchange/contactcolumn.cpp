// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LayoutBuilder, for a question about the contact that is answered by a name: "Lequel de ces membres est le référent ?"
#include "exchange/layoutbuilder.h"

#include "core/text.h"
#include "exchange/headingrules.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace quatuor {

namespace {

/// A hostile table has hundreds of such columns.
constexpr int kMostColumns = 4;

QStringList sortedWords(const QString& text)
{
    QStringList words = text::foldKey(text).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

} // namespace

/// True when one of the cells is the whole name of somebody, or has their family name in it.
bool LayoutBuilder::namesMembers(std::size_t column) const
{
    QStringList cells;
    QSet<QStringList> whole;
    for (const QString& one : m_values.of(column)) {
        cells += u' ' + text::foldKey(one) + u' ';
        whole.insert(sortedWords(one));
    }
    const auto isNamed = [&](const QString& name) {
        const QString framed = u' ' + text::foldKey(name) + u' ';
        return framed.size() > 2
            && (whole.contains(sortedWords(name))
                || std::ranges::any_of(cells, [&](const QString& cell) { return cell.contains(framed); }));
    };
    for (std::size_t i = 0; i < m_layout.columns.size() && !cells.isEmpty(); ++i) {
        const auto field = m_layout.columns[i].field;
        if ((field == Field::FamilyName || field == Field::FullName) && i != column
            && std::ranges::any_of(m_values.of(i), isNamed))
            return true;
    }
    return false;
}

/// "Référent" over addresses is the address of each, but where another column has those of the rows, who the contact
/// is.
void LayoutBuilder::readContactAddresses()
{
    if (members() >= kLeastGroups)
        return;
    int looked = 0;
    const auto isAddress = [](const RegistrationColumn& one) { return one.group < 0 && one.field == Field::Email; };
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        RegistrationColumn& one = m_layout.columns[i];
        if (!isAddress(one) || !one.guessed || fieldFromHeading(one.heading) != Field::IsContact)
            continue;
        if (++looked > kMostColumns)
            return;
        const QStringList cells = m_values.of(i);
        for (std::size_t other = 0; other < m_layout.columns.size(); ++other) {
            const QStringList addresses
                = other != i && isAddress(m_layout.columns[other]) ? m_values.of(other) : QStringList();
            const auto isAmong = [&](const QString& cell) { return addresses.contains(cell, Qt::CaseInsensitive); };
            if (!addresses.isEmpty() && cells != addresses && std::ranges::all_of(cells, isAmong)) {
                one.field = Field::IsContact;
                return;
            }
        }
    }
}

/// "Personne contact" beside "Courriel du contact", or before an address, names somebody who is none of the members.
void LayoutBuilder::readContactApart(std::size_t column)
{
    const auto isAddress = [](const RegistrationColumn& one) {
        return one.group < 0 && (one.field == Field::Email || one.field == Field::Phone);
    };
    const bool isKnown = std::ranges::find(m_groupKeys, contactGroupKey()) != m_groupKeys.end();
    const bool isBeside = column + 1 < m_layout.columns.size() && isAddress(m_layout.columns[column + 1]);
    if (members() < kLeastGroups || !(isKnown || isBeside) || isNamed(contact()) || !m_values.arePeople(column))
        return;
    const QString heading = m_layout.columns[column].heading;
    m_layout.columns[column] = {heading, Field::FullName, contact()};
}

/// Only the cells tell: a column about an interlocutor elsewhere is none of the delegation's.
void LayoutBuilder::readNamedContact()
{
    int looked = 0;
    for (std::size_t i = 0; i < m_layout.columns.size() && looked < kMostColumns; ++i) {
        RegistrationColumn& one = m_layout.columns[i];
        const bool plain = one.group < 0 && one.option.isEmpty() && !m_values.of(i).isEmpty();
        const auto guess
            = plain && !one.field && !m_mapping.column(one.heading) ? sureGuess(one.heading) : std::nullopt;
        const bool asks = plain && (one.field == Field::IsContact || (guess && guess->field == Field::IsContact));
        if (!asks)
            continue;
        ++looked;
        if (!namesMembers(i)) {
            readContactApart(i);
            continue;
        }
        one.guessed = one.guessed || guess.has_value();
        one.field = Field::IsContact;
        m_namedContact = i;
        return;
    }
}

} // namespace quatuor
