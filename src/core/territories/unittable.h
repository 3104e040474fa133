// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reference in memory: one compact row a unit, its indexes, who belongs to whom. Read once, never changed: safe
// from any thread.
#pragma once

#include "core/territories/nameindex.h"
#include "core/territories/nearindex.h"
#include "core/territories/pastnames.h"
#include "core/territory.h"

#include <array>

namespace quatuor::territories {

/// A unit. Rows are those of `UnitTable`, kNoRow when there is none; types and zones are positions in its words.
struct Unit {
    std::array<char, 9> code{};
    quint8 codeLength = 0;
    std::array<char, 5> seat{}; ///< of a département or région: the code of its chef-lieu
    quint8 type = 0;
    quint8 zone = 0;
    quint8 timeZone = 0;
    quint8 nameLength = 0;
    TerritoryKind kind = TerritoryKind::Commune;
    quint32 name = 0;
    quint32 siren = 0; ///< 0: unknown
    quint32 population = 0;
    Row department = kNoRow;
    Row region = kNoRow;
    Row parent = kNoRow; ///< of a delegated or associated commune or an arrondissement: the commune it is part of
    Row epci = kNoRow; ///< of a commune of today
    Row ept = kNoRow;
    quint32 firstMember = 0; ///< of an EPCI or EPT: where its communes stand in `members`
    quint32 memberCount = 0;
};

struct UnitTable {
    QString version;
    QString attribution;
    QString names; ///< all names, one after the other
    std::vector<QString> words;
    std::vector<Unit> units; ///< régions, départements, communes, EPCI, EPT, each by code
    std::vector<Row> members;
    CodeIndex codes;
    NameIndex keys;
    NearIndex forms;
    PastNames past;
    /// What acronyms are made of: a name of a région, EPCI or EPT (see afterKind()).
    struct LinkedName {
        Row row = kNoRow;
        quint32 letters = 0; ///< lettersOf the name
        QString name;
    };
    std::vector<LinkedName> linkedNames;

    [[nodiscard]] const Unit& operator[](Row row) const { return units[row]; }
    [[nodiscard]] QString name(const Unit& unit) const { return names.mid(unit.name, unit.nameLength); }
    [[nodiscard]] QString word(quint8 position) const { return words[position]; }
    /// The strict key of a group's name without its kind and its brackets: "pays de fayence".
    [[nodiscard]] QString bareName(Row group) const;
    /// The same with the words that link it to its kind: "du pays de fayence".
    [[nodiscard]] QString afterKind(Row group) const { return afterKind(name(units[group])); }
    [[nodiscard]] static QString afterKind(const QString& groupName);

    /// The commune that a part of a commune belongs to; any other unit itself.
    [[nodiscard]] Row today(Row row) const { return units[row].parent == kNoRow ? row : units[row].parent; }

    [[nodiscard]] std::span<const Row> membersOf(const Unit& group) const
    {
        return std::span(members).subspan(group.firstMember, group.memberCount);
    }

    /// True when the unit lies in this département, at least in part.
    [[nodiscard]] bool touches(Row row, Row department) const;

    /// The unit with this own code and kind; kNoRow when there is none. Communes of today before their parts.
    [[nodiscard]] Row rowOf(QStringView code, TerritoryKind kind) const { return rowOf(packedCode(code), kind); }
    [[nodiscard]] Row rowOf(quint64 packedCode, TerritoryKind kind) const;

    /// A département by its code ("1", "2a", "971"), a postal code, its name, or both ("93 - Seine-Saint-Denis").
    [[nodiscard]] Row departmentOf(QStringView text) const;
    /// By its name alone, as a strict key.
    [[nodiscard]] Row departmentNamed(QStringView key) const;
};

[[nodiscard]] QString codeOf(const Unit& unit);

} // namespace quatuor::territories
