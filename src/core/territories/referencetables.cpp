// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/referencetables.h"

#include "core/fault.h"
#include "core/territories/linecells.h"

#include <array>

namespace quatuor::territories {

namespace {

constexpr std::string_view kMagic = "quatuor-territories\t2\t";
constexpr int kSmallest = 9;

struct Section {
    std::string_view name;
    TableLines ReferenceTables::*lines;
};

/// In the order of the file: a section only names codes of the ones before it.
constexpr std::array kSections{
    Section{"[region]", &ReferenceTables::regions},
    Section{"[department]", &ReferenceTables::departments},
    Section{"[commune]", &ReferenceTables::communes},
    Section{"[part]", &ReferenceTables::parts},
    Section{"[time-zone]", &ReferenceTables::timeZones},
    Section{"[former]", &ReferenceTables::formerCodes},
    Section{"[epci]", &ReferenceTables::epcis},
    Section{"[ept]", &ReferenceTables::epts},
    Section{"[past]", &ReferenceTables::past},
};

TableLine cellsOf(std::string_view line)
{
    TableLine cells;
    do
        cells.emplace_back(take(line, '\t'));
    while (!line.empty());
    return cells;
}

} // namespace

ReferenceTables unpackTables(const QByteArray& reference)
{
    ReferenceTables tables;
    std::string_view head(reference.constData(), std::size_t(reference.size()));
    head.remove_prefix(std::min(kMagic.size(), head.size()));
    tables.version = take(head, '\n');
    tables.attribution = take(head, '\n');
    const QByteArray text = qUncompress(reinterpret_cast<const uchar*>(head.data()), qsizetype(head.size()));
    std::string_view rest(text.constData(), std::size_t(text.size()));
    for (const Section& section : kSections) {
        if (take(rest, '\n') != section.name)
            throw Fault(FaultKind::Corrupt, QStringLiteral("reference.qtr"), QStringLiteral("a section is missing"));
        while (!rest.empty() && rest.front() != '[')
            (tables.*section.lines).push_back(cellsOf(take(rest, '\n')));
    }
    return tables;
}

QByteArray packTables(const ReferenceTables& tables)
{
    QByteArray text;
    for (const Section& section : kSections) {
        text.append(section.name.data(), qsizetype(section.name.size())).append('\n');
        for (const TableLine& line : tables.*section.lines) {
            for (const std::string& cell : line)
                text.append(cell.data(), qsizetype(cell.size())).append('\t');
            text.back() = '\n';
        }
    }
    QByteArray file(kMagic.data(), qsizetype(kMagic.size()));
    file.append(tables.version).append('\n').append(tables.attribution).append('\n');
    return file + qCompress(text, kSmallest);
}

} // namespace quatuor::territories
