// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The index from the forms of a name to the units that bear it: one text for all keys, one sorted array of hashes.
#pragma once

#include "core/territories/codeindex.h"

#include <QVarLengthArray>

namespace quatuor::territories {

/// How far a key is from the official name. Each tier sees the ones before it; what is misspelt is in NearIndex.
enum class Tier : quint8 {
    Name, ///< the official name
    Bare, ///< the name of an EPCI without "CC de", "CA du"…
    Loose, ///< without articles, linking words and brackets
    Core, ///< of an EPCI, also without its group words
    Joined, ///< as one word
};

class NameIndex {
public:
    struct Hit {
        Row row = kNoRow;
        Tier tier = Tier::Name;
    };
    using Hits = QVarLengthArray<Hit, 24>;

    void reserve(std::size_t entries, qsizetype text);
    void add(QStringView key, Row row, Tier tier);
    /// After the last add(), before the first find(). A row keeps the best tier of each of its keys.
    void seal();

    /// The units that bear `key` at this tier or a stricter one; each row once.
    [[nodiscard]] Hits find(QStringView key, Tier mostLenient) const;

    /// Calls `take(row, key)` with the official name's key of every unit, in the order of the rows.
    template <class Take>
    void forEachName(Take take) const
    {
        for (const Entry& entry : m_names)
            take(entry.row, key(entry));
    }

private:
    struct Entry {
        quint32 hash = 0;
        quint32 offset = 0;
        Row row = kNoRow;
        quint16 length = 0;
        Tier tier = Tier::Name;
    };
    [[nodiscard]] QStringView key(const Entry& entry) const
    {
        return QStringView(m_text).mid(entry.offset, entry.length);
    }

    QString m_text;
    std::vector<Entry> m_entries; ///< by hash, then row, then tier
    std::vector<Entry> m_names; ///< by row
};

} // namespace quatuor::territories
