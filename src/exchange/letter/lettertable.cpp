// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/letter/lettertable.h"

#include "core/text.h"
#include "exchange/values/personname.h"

#include <algorithm>

namespace quatuor::letter {

namespace {

constexpr std::size_t kFewestColumns = 3;

void setFullName(const PlainLetter& letter, Range value, Mention& mention)
{
    const std::vector<NameMention> names = namesIn(letter.text(), value);
    if (names.empty())
        return;
    mention.person.givenName = letter.found(names.front().given.from, names.front().given.to);
    mention.person.familyName = letter.found(names.front().family.from, names.front().family.to);
}

void setAtom(AtomKind kind, Range value, const std::vector<Atom>& atoms, FoundText& field)
{
    for (const Atom& atom : atomsIn(atoms, value)) {
        if (atom.kind == kind && field.isEmpty())
            field = atom.found;
    }
}

} // namespace

std::optional<Field> fieldOfLabel(QStringView label)
{
    const QString key = text::foldKey(label);
    if (key == u"prenom nom" || key == u"nom prenom" || key == u"nom et prenom" || key == u"prenom et nom"
        || key == u"name")
        return Field::FullName;
    if (key == u"qualite" || key == u"fonction" || key == u"poste")
        return Field::JobTitle;
    return fieldFromHeading(label);
}

void setField(const PlainLetter& letter, Field field, Range value, const std::vector<Atom>& atoms, Mention& mention)
{
    FoundPerson& person = mention.person;
    const FoundText found = letter.found(value.from, value.to);
    if (found.isEmpty())
        return;
    switch (field) {
    case Field::GivenName:
        person.givenName = found;
        break;
    case Field::FamilyName:
        person.familyName = found;
        break;
    case Field::FullName:
        return setFullName(letter, value, mention);
    case Field::Role:
        if (const QString role = roleOf(found.value); !role.isEmpty())
            person.role = {role, found.source};
        break;
    case Field::JobTitle:
        for (const Range& piece : piecesOf(letter.text(), value))
            readPiece(letter, piece, mention, true);
        if (person.jobTitle.isEmpty() && person.role.isEmpty())
            person.jobTitle = found;
        break;
    case Field::Organisation:
        person.organisation = found;
        break;
    case Field::Email:
        return setAtom(AtomKind::Email, value, atoms, person.email);
    case Field::Phone:
        return setAtom(AtomKind::Phone, value, atoms, person.phone);
    default:
        break;
    }
}

std::vector<Range> LetterTable::cells(Range line) const
{
    std::vector<Range> row;
    qsizetype from = line.from;
    for (qsizetype at = line.from; at <= line.to; ++at) {
        if (at == line.to || m_letter.text()[at] == u'\t') {
            row.push_back({from, at});
            from = at + 1;
        }
    }
    return row;
}

bool LetterTable::readHeadings(const std::vector<Range>& row)
{
    m_columns.clear();
    for (const Range& cell : row)
        m_columns.push_back(fieldOfLabel(m_letter.view(cell.from, cell.to).trimmed()));
    const auto names
        = [](std::optional<Field> field) { return field == Field::FullName || field == Field::FamilyName; };
    const auto known = std::ranges::count_if(m_columns, [](std::optional<Field> field) { return field.has_value(); });
    return known >= 2 && std::ranges::any_of(m_columns, names);
}

Mention LetterTable::readRow(const std::vector<Range>& row) const
{
    Mention mention;
    mention.stands = true;
    for (std::size_t i = 0; i < row.size() && i < m_columns.size(); ++i) {
        if (m_columns[i])
            setField(m_letter, *m_columns[i], row[i], m_atoms, mention);
    }
    return mention;
}

std::vector<Mention> LetterTable::read(Range line)
{
    const std::vector<Range> row = cells(line);
    if (row.size() < kFewestColumns) {
        end();
        return {};
    }
    if (!m_open) {
        m_open = readHeadings(row);
        return {};
    }
    const Mention mention = readRow(row);
    const bool somebody = !mention.person.familyName.isEmpty() || !mention.person.email.isEmpty();
    return somebody ? std::vector<Mention>{mention} : std::vector<Mention>{};
}

void LetterTable::end()
{
    m_open = false;
}

} // namespace quatuor::letter
