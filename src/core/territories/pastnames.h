// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names that nobody bears today: of a unit itself, or of one that went into it.
#pragma once

#include "core/territories/nameindex.h"

namespace quatuor::territories {

struct PastName {
    QString name;
    QString code; ///< of the unit that bore it
    Row today = kNoRow; ///< the unit of today
    quint16 until = 0; ///< the last year in which it is known to have been borne
    bool merged = false; ///< of a unit that went into this one
};

class PastNames {
public:
    /// `group`: an EPCI, whose kind word, group words and acronym in brackets may be missing.
    void add(PastName past, bool group);
    /// After the last add(), before the first find().
    void seal();

    struct Hit {
        const PastName* past = nullptr;
        Tier tier = Tier::Name;
    };
    /// Those that bear `key` at this tier or a stricter one.
    [[nodiscard]] std::vector<Hit> find(QStringView key, Tier mostLenient) const;
    /// Of one unit, the latest first.
    [[nodiscard]] std::vector<PastName> of(Row today) const;
    [[nodiscard]] const std::vector<PastName>& all() const { return m_names; }
    /// Calls `take(past, key)` with every name and its strict key.
    template <class Take>
    void forEachName(Take take) const
    {
        m_keys.forEachName([&](Row position, QStringView key) { take(m_names[position], key); });
    }

private:
    std::vector<PastName> m_names; ///< as the reference has them: by the code of the unit of today
    NameIndex m_keys; ///< its rows are positions in m_names
};

} // namespace quatuor::territories
