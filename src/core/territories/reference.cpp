// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/reference.h"

#include "core/territories/containment.h"
#include "core/territories/installedreference.h"
#include "core/territories/matcher.h"
#include "core/territories/namesearch.h"

#include <QThreadPool>

namespace quatuor {

using namespace territories;

namespace {

QString codeOrNone(const UnitTable& table, Row row)
{
    return row == kNoRow ? QString() : codeOf(table[row]);
}

OfficialUnit officialUnit(const UnitTable& table, Row row)
{
    const Unit& unit = table[row];
    return {
        .code = codeOf(unit),
        .siren = unit.siren == 0 ? QString() : QString::number(unit.siren),
        .name = table.name(unit),
        .kind = unit.kind,
        .department = codeOrNone(table, unit.department),
        .region = codeOrNone(table, unit.region),
        .parent = codeOrNone(table, unit.parent),
        .type = table.word(unit.type),
        .timeZone = table.word(unit.timeZone),
        .zone = table.word(unit.zone),
        .seat = unit.seat[0] == '\0' ? QString() : QString::fromLatin1(unit.seat.data(), qsizetype(unit.seat.size())),
        .population = unit.population,
    };
}

/// A part may share its code with its commune: the type tells them apart.
Row rowOf(const UnitTable& table, const OfficialUnit& unit)
{
    for (const CodeIndex::Entry& entry : table.codes.find(packedCode(unit.code))) {
        const Unit& each = table[entry.row];
        const bool own = entry.source == CodeIndex::Source::Own;
        if (own && each.kind == unit.kind && (each.parent == kNoRow) == unit.parent.isEmpty())
            return entry.row;
    }
    return kNoRow;
}

/// The kinds in the order in which they answer to a code that several share.
constexpr TerritoryKind kKinds[] = {
    TerritoryKind::Commune, TerritoryKind::Epci, TerritoryKind::Ept, TerritoryKind::Departement, TerritoryKind::Region};

Row findRow(const UnitTable& table, const QString& code, std::optional<TerritoryKind> wanted)
{
    for (const TerritoryKind kind : kKinds) {
        const Row row = wanted && *wanted != kind ? kNoRow : table.rowOf(code, kind);
        if (row != kNoRow)
            return row;
    }
    const auto entries = table.codes.find(packedCode(code));
    const bool other = entries.empty() || entries.front().source == CodeIndex::Source::Own;
    return other || (wanted && *wanted != table[entries.front().row].kind) ? kNoRow : entries.front().row;
}

} // namespace

OfficialReference::OfficialReference()
    : m_table(std::make_unique<const UnitTable>(readNewestReference()))
{
}

OfficialReference::~OfficialReference() = default;

const OfficialReference& OfficialReference::shipped()
{
    static const OfficialReference reference;
    return reference;
}

void OfficialReference::readBeside()
{
    QThreadPool::globalInstance()->start([] {
        try {
            (void)shipped();
        } catch (const std::exception&) {
            // Who needs it asks again, and can say so.
        }
    });
}

int OfficialReference::size() const
{
    return int(m_table->units.size());
}

QString OfficialReference::version() const
{
    return m_table->version;
}

QString OfficialReference::attribution() const
{
    return m_table->attribution;
}

std::optional<OfficialUnit> OfficialReference::find(QStringView code, std::optional<TerritoryKind> kind) const
{
    const Row row = findRow(*m_table, cleanedCode(code), kind);
    return row == kNoRow ? std::nullopt : std::optional(officialUnit(*m_table, row));
}

TerritoryMatch OfficialReference::match(const TerritoryText& text, QStringView department) const
{
    return matchTerritory(*m_table, text, department);
}

TerritoryMatch OfficialReference::matchAsNamed(const TerritoryText& text, QStringView department) const
{
    return matchTerritory(*m_table, text, department, Abilities::none());
}

std::vector<OfficialUnit> OfficialReference::search(QStringView text, int most) const
{
    std::vector<OfficialUnit> units;
    for (const Row row : searchNames(*m_table, text, std::size_t(std::max(most, 0))))
        units.push_back(officialUnit(*m_table, row));
    return units;
}

std::vector<OfficialUnit> OfficialReference::communes() const
{
    std::vector<OfficialUnit> units;
    for (Row row = 0; row < m_table->units.size(); ++row) {
        const Unit& unit = (*m_table)[row];
        if (unit.kind == TerritoryKind::Commune && unit.parent == kNoRow)
            units.push_back(officialUnit(*m_table, row));
    }
    return units;
}

std::vector<PastUnit> OfficialReference::past(const OfficialUnit& unit) const
{
    std::vector<PastUnit> units;
    const Row row = rowOf(*m_table, unit);
    for (PastName& one : m_table->past.of(row))
        units.push_back({std::move(one.name), std::move(one.code), one.until, one.merged});
    return units;
}

std::optional<OfficialUnit> OfficialReference::successor(QStringView code, TerritoryKind kind) const
{
    const bool known = kind == TerritoryKind::Commune || kind == TerritoryKind::Epci || kind == TerritoryKind::Ept;
    auto unit = code.isEmpty() || !known ? std::nullopt : find(code, kind);
    return unit && unit->code != cleanedCode(code) ? unit : std::nullopt;
}

std::vector<QString> OfficialReference::members(const OfficialUnit& unit) const
{
    const Row row = rowOf(*m_table, unit);
    if (row == kNoRow || unit.kind == TerritoryKind::Commune)
        return {};
    std::vector<QString> codes;
    for (const Row commune : communesOf(*m_table, row))
        codes.push_back(codeOf((*m_table)[commune]));
    return codes;
}

std::vector<QString> OfficialReference::containers(const OfficialUnit& commune) const
{
    const Row row = rowOf(*m_table, commune);
    if (row == kNoRow || commune.kind != TerritoryKind::Commune)
        return {};
    const Unit& unit = (*m_table)[m_table->today(row)];
    std::vector<QString> codes;
    for (const Row container : {unit.epci, unit.ept, unit.department, unit.region}) {
        if (container != kNoRow)
            codes.push_back(codeOf((*m_table)[container]));
    }
    return codes;
}

bool OfficialReference::overlaps(const OfficialUnit& a, const OfficialUnit& b) const
{
    const Row first = rowOf(*m_table, a);
    const Row second = rowOf(*m_table, b);
    return first != kNoRow && second != kNoRow
        && (liesInside(*m_table, first, second) || liesInside(*m_table, second, first));
}

} // namespace quatuor
