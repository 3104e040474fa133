// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/unittable.h"

#include "core/territories/kindwords.h"
#include "core/territories/namekeys.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

bool isNumber(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The département of a postal code: its beginning, but three digits overseas and two halves for Corse.
QString departmentOfPostalCode(QStringView code)
{
    if (code.startsWith(u"97") || code.startsWith(u"98"))
        return code.left(3).toString();
    if (code.startsWith(u"20"))
        return code < u"20200" ? QStringLiteral("2A") : QStringLiteral("2B");
    return code.left(2).toString();
}

Row departmentOfCode(const UnitTable& table, QStringView text)
{
    const QString code = cleanedCode(text);
    if (code.size() == 1)
        return table.rowOf(u'0' + code, TerritoryKind::Departement);
    // The prefectures of the Bas-Rhin and of the Rhône number their halves: "67A", "69M".
    if (code.size() == 3 && isNumber(code.left(2)) && !isNumber(code))
        return table.rowOf(code.left(2), TerritoryKind::Departement);
    if (code.size() == 5 && isNumber(code))
        return table.rowOf(departmentOfPostalCode(code), TerritoryKind::Departement);
    return table.rowOf(code, TerritoryKind::Departement);
}

Row departmentOfName(const UnitTable& table, QStringView key)
{
    for (const NameIndex::Hit& hit : table.keys.find(looseKey(key), Tier::Loose)) {
        if (table[hit.row].kind == TerritoryKind::Departement)
            return hit.row;
    }
    return kNoRow;
}

} // namespace

bool UnitTable::touches(Row row, Row department) const
{
    const Unit& unit = units[row];
    if (unit.department == department)
        return true;
    if (unit.kind == TerritoryKind::Region)
        return units[department].region == row;
    const auto inside = [&](Row member) { return units[member].department == department; };
    return std::ranges::any_of(membersOf(unit), inside);
}

Row UnitTable::rowOf(quint64 code, TerritoryKind kind) const
{
    Row part = kNoRow;
    for (const CodeIndex::Entry& entry : codes.find(code)) {
        if (entry.source != CodeIndex::Source::Own || units[entry.row].kind != kind)
            continue;
        if (units[entry.row].parent == kNoRow)
            return entry.row;
        part = entry.row;
    }
    return part;
}

Row UnitTable::departmentOf(QStringView text) const
{
    if (const Row row = departmentOfCode(*this, text); row != kNoRow)
        return row;
    const QString key = strictKey(text);
    if (const Row row = departmentOfName(*this, key); row != kNoRow)
        return row;
    const qsizetype first = key.indexOf(u' ');
    if (first < 0)
        return kNoRow;
    if (const Row row = departmentOfCode(*this, QStringView(key).left(first)); row != kNoRow)
        return row;
    if (const Row row = departmentOfCode(*this, QStringView(key).mid(key.lastIndexOf(u' ') + 1)); row != kNoRow)
        return row;
    const auto prefix = kindPrefix(key);
    return prefix && prefix->kind == TerritoryKind::Departement
        ? departmentOfName(*this, withoutLink(QStringView(key).mid(prefix->length)))
        : kNoRow;
}

QString UnitTable::bareName(Row group) const
{
    return withoutLink(afterKind(group));
}

QString UnitTable::afterKind(const QString& groupName)
{
    const QString outside = splitBrackets(groupName).outside;
    const QString key = strictKey(outside.isEmpty() ? groupName : outside);
    const auto prefix = kindPrefix(key);
    return prefix && prefix->length < key.size() ? key.mid(prefix->length).trimmed() : key;
}

Row UnitTable::departmentNamed(QStringView key) const
{
    return departmentOfName(*this, key);
}

QString codeOf(const Unit& unit)
{
    return QString::fromLatin1(unit.code.data(), unit.codeLength);
}

} // namespace quatuor::territories
