// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exampleline.h"

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

bool isLetter(char c, char small)
{
    return (c | 0x20) == small;
}

QByteArrayView withoutSpaces(QByteArrayView text)
{
    constexpr std::array kSpaces{QByteArrayView(" "), QByteArrayView("\xc2\xa0"), QByteArrayView("\xe2\x80\xaf")};
    for (bool any = true; any;) {
        any = false;
        for (const QByteArrayView space : kSpaces) {
            if (text.startsWith(space)) {
                text = text.sliced(space.size());
                any = true;
            }
        }
    }
    return text;
}

/// "ex :", "Ex.", "(exemple)", "EXEMPLE : …", "example"; not "ex-maire", "Exincourt".
bool beginsAsExample(QByteArrayView cell)
{
    if (!cell.isEmpty() && (cell.front() == ' ' || cell.front() == '('))
        cell = cell.sliced(1);
    if (cell.size() < 3 || !isLetter(cell[0], 'e') || !isLetter(cell[1], 'x'))
        return false;
    QByteArrayView rest = cell.sliced(2);
    constexpr qsizetype kEnding = 5;
    const QByteArray ending = rest.first(std::min(rest.size(), kEnding)).toByteArray().toLower();
    const bool whole = ending == "emple" || ending == "ample";
    rest = withoutSpaces(rest.sliced(whole ? kEnding : 0));
    if (whole && (rest.isEmpty() || rest.front() == ')'))
        return true;
    return !rest.isEmpty() && (rest.front() == ':' || rest.front() == '.');
}

bool isName(const std::optional<Field>& field)
{
    return field == Field::FamilyName || field == Field::GivenName || field == Field::FullName;
}

/// Where nobody begins a text of their own with an example.
bool isShort(const std::optional<Field>& field)
{
    return field && *field != Field::ProjectTitle && *field != Field::ProjectSummary && *field != Field::Expectations;
}

} // namespace

bool isExampleLine(const TableRow& cells, const std::vector<RegistrationColumn>& columns)
{
    int marked = 0;
    bool isFirst = true;
    for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i) {
        const QByteArrayView cell = cells[i].bytes;
        if (cell.isEmpty())
            continue;
        const bool first = std::exchange(isFirst, false);
        if (!beginsAsExample(cell) || !(first || isShort(columns[i].field)))
            continue;
        if (first || isName(columns[i].field) || ++marked > 1)
            return true;
    }
    return false;
}

} // namespace quatuor
