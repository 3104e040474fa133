// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codes as people write them (INSEE, SIREN, SIRET), made comparable, and the index from a code to its units.
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace quatuor::territories {

/// The position of a unit in UnitTable.
using Row = quint32;
inline constexpr Row kNoRow = ~Row(0);

/// Upper case ASCII letters and digits without spaces, dots, hyphens and a spreadsheet's apostrophe; a SIRET gives its
/// SIREN. Empty when the text cannot be a code.
[[nodiscard]] QString cleanedCode(QStringView text);

/// A code of up to 9 letters and digits as a number; codes that differ by a leading zero differ. 0: not a code.
[[nodiscard]] quint64 packedCode(QStringView cleaned);
[[nodiscard]] quint64 packedCode(QLatin1StringView cleaned);

class CodeIndex {
public:
    /// Own: the unit's code; Siren: of a commune; Former: of a commune that went into this one.
    enum class Source : quint8 { Own, Siren, Former };
    struct Entry {
        quint64 code = 0;
        Row row = kNoRow;
        Source source = Source::Own;
    };

    void reserve(std::size_t count) { m_entries.reserve(count); }
    void add(quint64 code, Row row, Source source) { m_entries.push_back({code, row, source}); }
    /// Makes what was added so far findable.
    void seal();

    /// Own codes first, then by row.
    [[nodiscard]] std::span<const Entry> find(quint64 code) const;

private:
    std::vector<Entry> m_entries;
    std::size_t m_sealed = 0;
};

} // namespace quatuor::territories
