// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/nameindex.h"

#include "core/text.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

quint32 hashOf(QStringView key)
{
    const quint64 hash = text::stableHash(key);
    return quint32(hash ^ (hash >> 32));
}

} // namespace

void NameIndex::reserve(std::size_t entries, qsizetype text)
{
    m_entries.reserve(entries);
    m_text.reserve(text);
}

void NameIndex::add(QStringView key, Row row, Tier tier)
{
    const Entry entry{hashOf(key), quint32(m_text.size()), row, quint16(key.size()), tier};
    m_text += key;
    m_entries.push_back(entry);
    if (tier == Tier::Name)
        m_names.push_back(entry);
}

void NameIndex::seal()
{
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        if (a.hash != b.hash)
            return a.hash < b.hash;
        return a.row != b.row ? a.row < b.row : a.tier < b.tier;
    });
    m_text.squeeze();
    m_entries.shrink_to_fit();
}

NameIndex::Hits NameIndex::find(QStringView wanted, Tier mostLenient) const
{
    Hits hits;
    const auto hash = hashOf(wanted);
    auto entry = std::ranges::lower_bound(m_entries, hash, {}, &Entry::hash);
    for (; entry != m_entries.end() && entry->hash == hash; ++entry) {
        const bool seen = !hits.isEmpty() && hits.back().row == entry->row;
        if (entry->tier <= mostLenient && !seen && key(*entry) == wanted)
            hits.push_back({entry->row, entry->tier});
    }
    return hits;
}

} // namespace quatuor::territories
