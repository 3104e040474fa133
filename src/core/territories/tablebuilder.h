// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Builds a UnitTable from the lines of the reference, in their order: what is named must have been added in an earlier
// section.
#pragma once

#include "core/territories/unittable.h"

#include <string_view>

namespace quatuor::territories {

/// Every function throws Fault (Corrupt) on a code that nobody bears or a text that does not fit.
class TableBuilder {
public:
    struct Identity {
        std::string_view code;
        std::string_view name;
        std::string_view type;
    };

    TableBuilder(std::string_view version, std::string_view attribution);

    void addRegion(const Identity& identity, std::string_view seat, std::string_view zone);
    Row addDepartment(const Identity& identity, std::string_view region, std::string_view seat);
    /// Its région has the same ones.
    void setZones(Row department, std::string_view zone, std::string_view timeZone);
    void addCommune(const Identity& identity, std::string_view department, quint32 siren, quint32 population);
    void addPart(const Identity& identity, std::string_view parent, quint32 population);
    void setTimeZone(std::string_view commune, std::string_view timeZone);
    void addFormerCode(std::string_view code, std::string_view commune);
    Row addGroup(TerritoryKind kind, const Identity& identity, std::string_view department, quint32 population);
    void addMember(Row group, std::string_view commune);
    /// `code` and `name` are those of the past.
    void addPast(std::string_view today, TerritoryKind kind, std::string_view code, std::string_view name,
        quint32 until, bool merged);

    /// Makes the codes added so far findable.
    void finishSection() { m_table.codes.seal(); }
    /// Indexes the names, and gives the table away.
    [[nodiscard]] UnitTable take();

private:
    Row add(TerritoryKind kind, const Identity& identity);
    void copyPlace(Unit& unit, Row from) const;
    void indexName(Row row);
    void indexPast();
    [[nodiscard]] std::vector<Row> placesOf(Row group) const;
    void indexNear(Row row, const QString& strict, QStringView loose);
    void indexGroupNear(Row row, QStringView name);
    void indexGroupName(Row row, QStringView name, QStringView inBrackets);
    [[nodiscard]] Row existing(std::string_view code, TerritoryKind kind) const;
    [[nodiscard]] quint8 word(std::string_view text);

    UnitTable m_table;
};

} // namespace quatuor::territories
