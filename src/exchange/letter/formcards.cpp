// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/letter/formcards.h"

namespace quatuor::letter {

namespace {

bool isName(Field field)
{
    return field == Field::GivenName || field == Field::FamilyName || field == Field::FullName;
}

} // namespace

bool FormCards::read(const Labelled& line, const FoundText& heading)
{
    const std::optional<Field> field = fieldOfLabel(m_letter.view(line.label.from, line.label.to));
    const bool ofPerson = field && (isOfPerson(*field) || *field == Field::FullName);
    if (!ofPerson || (m_filled.empty() && !isName(*field)))
        return false;
    if (!genericRole(m_letter.view(line.label.from, line.label.to)).isEmpty())
        return false;
    if (m_filled.contains(*field))
        finish();
    m_filled.insert(*field);
    if (m_open.person.role.isEmpty())
        m_open.person.role = heading;
    m_open.stands = true;
    const QStringView value = m_letter.view(line.rest.from, line.rest.to);
    if (isName(*field) && isToCome(value))
        m_open.person.toCome = true;
    else
        setField(m_letter, *field, line.rest, m_atoms, m_open);
    return true;
}

void FormCards::finish()
{
    if (!m_filled.empty())
        m_done.push_back(m_open);
    m_open = {};
    m_filled.clear();
}

std::vector<Mention> FormCards::taken()
{
    finish();
    return std::exchange(m_done, {});
}

} // namespace quatuor::letter
