// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/nearindex.h"

#include "core/territories/tokens.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace quatuor::territories {

namespace {

/// Four times as many as there are words, so that the table is never full; a power of two.
constexpr std::size_t kWordPlaces = 131'072;

quint32 hashOf(QStringView word)
{
    quint32 hash = 2166136261U;
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 16777619U;
    return hash == 0 ? 1 : hash;
}

unsigned bitOf(char16_t first, char16_t second)
{
    return (unsigned(first) * 37U + unsigned(second) * 11U) % 127U;
}

} // namespace

LetterPairs LetterPairs::of(QStringView key)
{
    LetterPairs pairs;
    char16_t before = 0;
    for (const QChar c : key) {
        if (c == u' ')
            continue;
        if (before != 0) {
            const unsigned bit = bitOf(before, c.unicode());
            pairs.bits[bit / 64] |= quint64(1) << (bit % 64);
        }
        before = c.unicode();
    }
    pairs.count = std::popcount(pairs.bits[0]) + std::popcount(pairs.bits[1]);
    return pairs;
}

int LetterPairs::common(const LetterPairs& other) const
{
    return std::popcount(bits[0] & other.bits[0]) + std::popcount(bits[1] & other.bits[1]);
}

void NearIndex::add(QStringView key, Row row, bool group, std::span<const Row> places)
{
    if (key.isEmpty())
        return;
    const quint32 position = quint32(m_forms.size());
    if (m_forms.capacity() == 0) {
        m_forms.reserve(42'000);
        m_text.reserve(750'000);
    }
    m_forms.push_back({LetterPairs::of(key), quint32(m_text.size()), quint16(key.size()), group, row});
    m_text += key;
    if (!group)
        m_firstGroup = m_forms.size();
    for (const Row place : places) {
        if (m_places.size() <= place)
            m_places.resize(place + 1);
        if (m_places[place].empty() || m_places[place].back() != position)
            m_places[place].push_back(position);
    }
}

void NearIndex::seal()
{
    for (const Form& form : m_forms) {
        m_low.push_back(form.pairs.bits[0]);
        m_high.push_back(form.pairs.bits[1]);
        m_counts.push_back(quint8(form.pairs.count));
    }
    m_text.squeeze();
    countWords();
}

void NearIndex::countWords()
{
    m_words.assign(kWordPlaces, {});
    for (const Form& form : m_forms) {
        for (const QStringView word : tokensOf(key(form))) {
            const quint32 hash = hashOf(word);
            std::size_t at = hash % kWordPlaces;
            while (m_words[at].hash != 0 && m_words[at].hash != hash)
                at = (at + 1) % kWordPlaces;
            m_words[at].hash = hash;
            m_words[at].weight += 1;
        }
    }
    const float all = float(m_forms.size() + 1);
    for (Word& word : m_words)
        word.weight = word.hash == 0 ? std::log(all) : std::log(all / word.weight);
}

const std::vector<quint32>& NearIndex::places(Row department) const
{
    static const std::vector<quint32> kNone;
    return department < m_places.size() ? m_places[department] : kNone;
}

float NearIndex::weight(QStringView word) const
{
    const quint32 hash = hashOf(word);
    std::size_t at = hash % kWordPlaces;
    while (m_words[at].hash != 0 && m_words[at].hash != hash)
        at = (at + 1) % kWordPlaces;
    return m_words[at].weight;
}

} // namespace quatuor::territories
