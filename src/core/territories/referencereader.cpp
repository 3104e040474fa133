// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/referencereader.h"

#include "core/fault.h"
#include "core/territories/linecells.h"
#include "core/territories/tablebuilder.h"

#include <charconv>
#include <string_view>

namespace quatuor::territories {

namespace {

constexpr std::string_view kMagic = "quatuor-territories";
constexpr std::string_view kFormat = "2";

[[noreturn]] void refuse(const char* what)
{
    throw Fault(FaultKind::Corrupt, QStringLiteral("reference.qtr"), QString::fromLatin1(what));
}

quint32 number(std::string_view text)
{
    quint32 value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (!text.empty() && (error != std::errc() || stop != end))
        refuse("a number was expected");
    return value;
}

/// One line, cut at its tabs; missing cells are empty.
struct Line {
    std::array<std::string_view, 6> cells;
    explicit Line(std::string_view text)
    {
        for (std::string_view& cell : cells)
            cell = take(text, '\t');
    }
    std::string_view operator[](std::size_t cell) const { return cells[cell]; }
};

void readRegion(TableBuilder& builder, const Line& line)
{
    builder.addRegion({line[0], line[1], "region"}, line[2], line[3]);
}

void readDepartment(TableBuilder& builder, const Line& line)
{
    const Row row = builder.addDepartment({line[0], line[1], "departement"}, line[2], line[3]);
    builder.setZones(row, line[4], line[5]);
}

void readCommune(TableBuilder& builder, const Line& line)
{
    builder.addCommune({line[0], line[1], "commune-actuelle"}, line[2], number(line[3]), number(line[4]));
}

void readPart(TableBuilder& builder, const Line& line)
{
    builder.addPart({line[0], line[1], line[3]}, line[5], number(line[4]));
}

void readTimeZone(TableBuilder& builder, const Line& line)
{
    builder.setTimeZone(line[0], line[1]);
}

void readFormer(TableBuilder& builder, const Line& line)
{
    builder.addFormerCode(line[0], line[1]);
}

void readGroup(TableBuilder& builder, TerritoryKind kind, const Line& line)
{
    const Row group = builder.addGroup(kind, {line[0], line[1], line[2]}, line[3], number(line[4]));
    for (std::string_view members = line[5]; !members.empty();)
        builder.addMember(group, take(members, ' '));
}

void readPast(TableBuilder& builder, const Line& line)
{
    const auto kind = territoryKind(QString::fromUtf8(line[1].data(), qsizetype(line[1].size())));
    if (!kind)
        refuse("a kind was expected");
    builder.addPast(line[0], *kind, line[2], line[3], number(line[4]), line[5] == "merged");
}

struct Section {
    std::string_view name;
    void (*readLine)(TableBuilder&, const Line&);
};

constexpr Section kSections[] = {
    {"[region]", readRegion},
    {"[department]", readDepartment},
    {"[commune]", readCommune},
    {"[part]", readPart},
    {"[time-zone]", readTimeZone},
    {"[former]", readFormer},
    {"[epci]", [](TableBuilder& builder, const Line& line) { readGroup(builder, TerritoryKind::Epci, line); }},
    {"[ept]", [](TableBuilder& builder, const Line& line) { readGroup(builder, TerritoryKind::Ept, line); }},
    {"[past]", readPast},
};

void readSection(TableBuilder& builder, const Section& section, std::string_view& text)
{
    if (take(text, '\n') != section.name)
        refuse("a section is missing");
    while (!text.empty() && text.front() != '[')
        section.readLine(builder, Line(take(text, '\n')));
    builder.finishSection();
}

} // namespace

UnitTable readReference(const QByteArray& bytes)
{
    std::string_view text(bytes.constData(), std::size_t(bytes.size()));
    const Line header(take(text, '\n'));
    if (header[0] != kMagic || header[1] != kFormat)
        refuse("this is not a reference of format 2");
    TableBuilder builder(header[2], take(text, '\n'));
    const QByteArray tables = qUncompress(reinterpret_cast<const uchar*>(text.data()), qsizetype(text.size()));
    std::string_view rest(tables.constData(), std::size_t(tables.size()));
    for (const Section& section : kSections)
        readSection(builder, section, rest);
    return builder.take();
}

} // namespace quatuor::territories
