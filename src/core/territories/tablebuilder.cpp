// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/tablebuilder.h"

#include "core/fault.h"
#include "core/territories/kindwords.h"
#include "core/territories/namekeys.h"
#include "core/territories/tokens.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

void require(bool good, const char* what)
{
    if (!good)
        throw Fault(FaultKind::Corrupt, QStringLiteral("reference.qtr"), QString::fromLatin1(what));
}

QString string(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

quint64 packed(std::string_view code)
{
    return packedCode(QLatin1StringView(code.data(), qsizetype(code.size())));
}

/// "CA de Blois ''Agglopolys''": what groups add to their names in quotes.
QString withoutQuotes(QStringView name)
{
    const qsizetype begin = name.indexOf(name.contains(u'"') ? u"\"" : u"''");
    return begin < 4 ? name.toString() : name.left(begin).toString();
}

template <std::size_t Size>
void copyCode(std::string_view code, std::array<char, Size>& to)
{
    require(!code.empty() && code.size() <= Size, "a code is missing or too long");
    std::copy(code.begin(), code.end(), to.begin());
}

} // namespace

TableBuilder::TableBuilder(std::string_view version, std::string_view attribution)
{
    m_table.version = string(version);
    m_table.attribution = string(attribution);
    // A little more than format 1 holds today: growing would cost more than reading.
    m_table.units.reserve(39'500);
    m_table.members.reserve(35'500);
    m_table.names.reserve(600'000);
    m_table.codes.reserve(79'000);
    m_table.keys.reserve(92'000, 1'600'000);
}

Row TableBuilder::add(TerritoryKind kind, const Identity& identity)
{
    const QString name = string(identity.name);
    require(!name.isEmpty() && name.size() <= 255, "a name is missing or too long");
    const Row row = Row(m_table.units.size());
    Unit& unit = m_table.units.emplace_back();
    copyCode(identity.code, unit.code);
    unit.codeLength = quint8(identity.code.size());
    unit.kind = kind;
    unit.type = word(identity.type);
    unit.name = quint32(m_table.names.size());
    unit.nameLength = quint8(name.size());
    m_table.names += name;
    m_table.codes.add(packed(identity.code), row, CodeIndex::Source::Own);
    return row;
}

void TableBuilder::addRegion(const Identity& identity, std::string_view seat, std::string_view zone)
{
    const Row row = add(TerritoryKind::Region, identity);
    Unit& region = m_table.units[row];
    copyCode(seat, region.seat);
    region.region = row;
    region.zone = word(zone);
}

Row TableBuilder::addDepartment(const Identity& identity, std::string_view region, std::string_view seat)
{
    const Row row = add(TerritoryKind::Departement, identity);
    Unit& department = m_table.units[row];
    copyCode(seat, department.seat);
    department.department = row;
    department.region = existing(region, TerritoryKind::Region);
    return row;
}

void TableBuilder::setZones(Row department, std::string_view zone, std::string_view timeZone)
{
    Unit& unit = m_table.units[department];
    unit.zone = word(zone);
    unit.timeZone = word(timeZone);
    m_table.units[unit.region].timeZone = unit.timeZone;
}

void TableBuilder::addCommune(const Identity& identity, std::string_view department, quint32 siren, quint32 population)
{
    const Row place = existing(department, TerritoryKind::Departement);
    const Row row = add(TerritoryKind::Commune, identity);
    Unit& commune = m_table.units[row];
    copyPlace(commune, place);
    commune.population = population;
    commune.siren = siren;
    if (siren != 0)
        m_table.codes.add(packedCode(QString::number(siren)), row, CodeIndex::Source::Siren);
    m_table.units[commune.department].population += population;
    m_table.units[commune.region].population += population;
}

void TableBuilder::addPart(const Identity& identity, std::string_view parent, quint32 population)
{
    const Row whole = existing(parent, TerritoryKind::Commune);
    Unit& part = m_table.units[add(TerritoryKind::Commune, identity)];
    copyPlace(part, whole);
    part.parent = whole;
    part.population = population;
}

void TableBuilder::setTimeZone(std::string_view commune, std::string_view timeZone)
{
    m_table.units[existing(commune, TerritoryKind::Commune)].timeZone = word(timeZone);
}

void TableBuilder::addFormerCode(std::string_view code, std::string_view commune)
{
    const Row row = existing(commune, TerritoryKind::Commune);
    m_table.codes.add(packed(code), row, CodeIndex::Source::Former);
}

Row TableBuilder::addGroup(
    TerritoryKind kind, const Identity& identity, std::string_view department, quint32 population)
{
    const Row place = existing(department, TerritoryKind::Departement);
    const Row row = add(kind, identity);
    Unit& group = m_table.units[row];
    copyPlace(group, place);
    group.population = population;
    group.siren = string(identity.code).toUInt();
    group.firstMember = quint32(m_table.members.size());
    return row;
}

void TableBuilder::addMember(Row group, std::string_view commune)
{
    const Row member = existing(commune, TerritoryKind::Commune);
    m_table.members.push_back(member);
    ++m_table.units[group].memberCount;
    Unit& unit = m_table.units[member];
    (m_table[group].kind == TerritoryKind::Ept ? unit.ept : unit.epci) = group;
}

void TableBuilder::addPast(std::string_view today, TerritoryKind kind, std::string_view code, std::string_view name,
    quint32 until, bool merged)
{
    const bool group = kind == TerritoryKind::Epci;
    const Row row = existing(today, kind);
    require(until > 0 && until < 10'000, "a year was expected");
    // The former codes of communes have a section of their own.
    if (merged && group)
        m_table.codes.add(packed(code), row, CodeIndex::Source::Former);
    m_table.past.add({string(name), string(code), row, quint16(until), merged}, group);
}

void TableBuilder::copyPlace(Unit& unit, Row from) const
{
    const Unit& place = m_table[from];
    unit.department = place.department;
    unit.region = place.region;
    unit.zone = place.zone;
    unit.timeZone = place.timeZone;
}

UnitTable TableBuilder::take()
{
    for (Row row = 0; row < m_table.units.size(); ++row)
        indexName(row);
    indexPast();
    m_table.keys.seal();
    m_table.forms.seal();
    m_table.past.seal();
    return std::move(m_table);
}

void TableBuilder::indexName(Row row)
{
    const Unit& unit = m_table[row];
    const QStringView name = QStringView(m_table.names).mid(unit.name, unit.nameLength);
    const QString strict = strictKey(name);
    m_table.keys.add(strict, row, Tier::Name);
    const QString loose = looseKey(strict);
    if (loose != strict)
        m_table.keys.add(loose, row, Tier::Loose);
    if (strict.contains(u' '))
        m_table.keys.add(joinedKey(strict), row, Tier::Joined);
    const Bracketed split = name.contains(u'(') ? splitBrackets(name) : Bracketed{};
    if (!split.outside.isEmpty())
        m_table.keys.add(looseKey(strictKey(split.outside)), row, Tier::Loose);
    if (unit.kind != TerritoryKind::Epci && unit.kind != TerritoryKind::Ept)
        return indexNear(row, strict, loose);
    indexGroupName(row, split.outside.isEmpty() ? name : split.outside, split.inside);
    indexGroupNear(row, name);
}

void TableBuilder::indexGroupName(Row row, QStringView name, QStringView inBrackets)
{
    const QString strict = strictKey(name);
    const auto prefix = kindPrefix(strict);
    const QString bare = prefix ? withoutLink(QStringView(strict).mid(prefix->length)) : strict;
    m_table.keys.add(bare, row, Tier::Bare);
    m_table.keys.add(looseKey(bare), row, Tier::Loose);
    m_table.keys.add(coreKey(bare), row, Tier::Core);
    m_table.keys.add(joinedKey(bare), row, Tier::Joined);
    if (!inBrackets.isEmpty())
        m_table.keys.add(strictKey(inBrackets), row, Tier::Bare);
}

void TableBuilder::indexNear(Row row, const QString& strict, QStringView loose)
{
    if (m_table[row].kind == TerritoryKind::Region)
        m_table.linkedNames.push_back({row, lettersOf(strict), strict});
    const Row place[] = {m_table[row].department};
    m_table.forms.add(loose, row, false, std::span(place, place[0] == kNoRow ? 0 : 1));
}

/// A group's former names are misspelt and abbreviated too. Those of groups that were merged are not looked for so far.
void TableBuilder::indexPast()
{
    for (const PastName& past : m_table.past.all()) {
        if (past.merged || m_table[past.today].kind != TerritoryKind::Epci)
            continue;
        const QString linked = UnitTable::afterKind(past.name);
        m_table.linkedNames.push_back({past.today, lettersOf(linked), linked});
        m_table.forms.add(coreKey(withoutLink(linked)), past.today, true, placesOf(past.today));
    }
}

std::vector<Row> TableBuilder::placesOf(Row group) const
{
    std::vector<Row> places;
    for (const Row member : m_table.membersOf(m_table[group])) {
        const Row place = m_table[member].department;
        if (std::ranges::find(places, place) == places.end())
            places.push_back(place);
    }
    return places;
}

void TableBuilder::indexGroupNear(Row row, QStringView name)
{
    const std::vector<Row> places = placesOf(row);
    const QString linked = m_table.afterKind(row);
    m_table.linkedNames.push_back({row, lettersOf(linked), linked});
    m_table.forms.add(coreKey(withoutLink(linked)), row, true, places);
    if (name.contains(u'('))
        m_table.forms.add(coreKey(strictKey(splitBrackets(name).inside)), row, true, places);
    if (const QString unquoted = withoutQuotes(name); unquoted != name)
        m_table.forms.add(coreKey(strictKey(unquoted)), row, true, places);
}

Row TableBuilder::existing(std::string_view code, TerritoryKind kind) const
{
    const Row row = m_table.rowOf(packed(code), kind);
    require(row != kNoRow, "a code that nobody bears");
    return row;
}

quint8 TableBuilder::word(std::string_view text)
{
    const QLatin1StringView wanted(text.data(), qsizetype(text.size()));
    const auto found = std::find(m_table.words.begin(), m_table.words.end(), wanted);
    const auto position = found - m_table.words.begin();
    require(position < 256, "too many words");
    if (found == m_table.words.end())
        m_table.words.emplace_back(wanted);
    return quint8(position);
}

} // namespace quatuor::territories
