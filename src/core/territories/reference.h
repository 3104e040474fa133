// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The official reference: communes of all types, EPCI, EPT, départements and régions of
// @etalab/decoupage-administratif 6.0.0 (data Licence Ouverte 2.0, sources INSEE and DGCL), packed in
// resources/territories/reference.qtr and loaded on first use.
#pragma once

#include "core/territories/match.h"

#include <memory>
#include <vector>

namespace quatuor {

namespace territories {
struct UnitTable;
}

/// An official unit.
struct OfficialUnit {
    QString code; ///< INSEE (commune, département, région) or SIREN (EPCI, EPT)
    QString siren; ///< SIREN when known, else empty
    QString name;
    TerritoryKind kind = TerritoryKind::Commune;
    QString department; ///< of the commune; where most people of an EPCI or EPT live; itself for a département; empty
                        ///< for a région
    QString region;
    QString parent; ///< a delegated or associated commune or arrondissement: code of its commune today; else empty
    QString type; ///< the reference's own word: commune-actuelle, commune-deleguee, CC, CA, CU, METRO, EPT, …
    QString timeZone; ///< IANA
    QString zone; ///< the reference's own word: metro, drom, com
    QString seat; ///< code of the chef-lieu of a département or région; else empty
    qint64 population = 0;
};

/// A name of the past, of the unit itself or of one that went into it.
struct PastUnit {
    QString name;
    QString code; ///< then: the unit's own where it was only renamed
    int until = 0; ///< the last year in which it is known to have been borne
    bool merged = false; ///< it was another unit, which went into this one
};

class OfficialReference {
public:
    /// The reference shipped with the program, or a newer one that was installed beside it (`territory update`); loaded
    /// once, thread-safe.
    [[nodiscard]] static const OfficialReference& shipped();
    /// Begins to read it in a thread: whoever asks soon waits less.
    static void readBeside();

    [[nodiscard]] int size() const;
    [[nodiscard]] QString version() const; ///< "6.0.0"
    [[nodiscard]] QString attribution() const; ///< the line that must be shown

    /// By exact code (INSEE, SIREN, former commune code), in any case, spaces ignored. A kind settles the codes that a
    /// département and a région share; without one the département answers. A former code answers with the commune, or
    /// the EPCI, of today; the code of a delegated commune with that delegated commune (see `parent`), unless a commune
    /// of today has kept it.
    [[nodiscard]] std::optional<OfficialUnit> find(QStringView code, std::optional<TerritoryKind> kind = {}) const;

    /// Code, then exact or normalised name, then what is like it; département (code or name) and kind narrow it. A lost
    /// leading zero is restored. A delegated commune answers with its commune today. A code and a name that contradict
    /// each other are ambiguous; so is a name that several units bear, or that only units outside the given département
    /// bear. What is only like a name is confident when nothing else is; docs/territories.md says how.
    [[nodiscard]] TerritoryMatch match(const TerritoryText& text, QStringView department = {}) const;
    /// The same without what is only like the name: for text of which it is not known whether it is a name.
    [[nodiscard]] TerritoryMatch matchAsNamed(const TerritoryText& text, QStringView department = {}) const;

    /// Units whose name has every word of `text` as the beginning of one of its words, or whose code it is; whole names
    /// first, then beginnings, then by population. A part of a commune answers with its commune of today. At most
    /// `most`.
    [[nodiscard]] std::vector<OfficialUnit> search(QStringView text, int most = 20) const;

    /// Every commune of today, by code.
    [[nodiscard]] std::vector<OfficialUnit> communes() const;

    /// Names that the unit had, and units that went into it, the latest first.
    [[nodiscard]] std::vector<PastUnit> past(const OfficialUnit& unit) const;

    /// The unit of today behind a stored code, when that is another one: it went into it. Nothing while the code
    /// stands, or when nobody knows it.
    [[nodiscard]] std::optional<OfficialUnit> successor(QStringView code, TerritoryKind kind) const;

    /// Codes of the communes of an EPCI, EPT, département or région; empty for a commune.
    [[nodiscard]] std::vector<QString> members(const OfficialUnit& unit) const;
    /// Codes of the EPCI and EPT (when there is one), département and région of a commune, in this order; empty for
    /// others.
    [[nodiscard]] std::vector<QString> containers(const OfficialUnit& commune) const;

    /// True if one lies inside the other (a commune and its EPCI; equal units do not overlap).
    [[nodiscard]] bool overlaps(const OfficialUnit& a, const OfficialUnit& b) const;

    OfficialReference(const OfficialReference&) = delete;
    OfficialReference& operator=(const OfficialReference&) = delete;

private:
    OfficialReference();
    ~OfficialReference();
    std::unique_ptr<const territories::UnitTable> m_table;
};

} // namespace quatuor
