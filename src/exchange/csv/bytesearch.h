// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a few bytes stand in a text, sixteen looked at together: cells are short, and a call of memchr for each costs
// more than what it finds.
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace quatuor {

template <typename... Bytes>
[[nodiscard]] inline bool isOneOf(char byte, Bytes... wanted)
{
    return ((byte == wanted) || ...);
}

/// The first of `wanted` in [p, end), or `end`.
template <typename... Bytes>
[[nodiscard]] inline const char* findAny(const char* p, const char* end, Bytes... wanted)
{
#if defined(__SSE2__)
    constexpr int kBlock = 16;
    for (; end - p >= kBlock; p += kBlock) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
        __m128i found = _mm_setzero_si128();
        ((found = _mm_or_si128(found, _mm_cmpeq_epi8(block, _mm_set1_epi8(wanted)))), ...);
        if (const auto places = static_cast<quint32>(_mm_movemask_epi8(found)); places != 0)
            return p + std::countr_zero(places);
    }
#endif
    while (p != end && !isOneOf(*p, wanted...))
        ++p;
    return p;
}

/// Every place of one byte in a text, one after the other.
class ByteWalk {
public:
    ByteWalk(const char* begin, const char* end, char wanted)
        : m_block(begin)
        , m_end(end)
        , m_wanted(wanted)
        , m_places(placesIn(begin))
    {
    }

    /// The first place at `p` or after it, or the end. `p` is never before what was returned last.
    [[nodiscard]] const char* next(const char* p)
    {
        if (p - m_block >= kBlock) {
            m_block = p;
            m_places = placesIn(p);
        } else {
            m_places &= ~quint64(0) << (p - m_block);
        }
        while (m_places == 0) {
            if (m_end - m_block <= kBlock)
                return m_end;
            m_block += kBlock;
            m_places = placesIn(m_block);
        }
        return m_block + std::countr_zero(m_places);
    }

private:
    static constexpr std::ptrdiff_t kBlock = 64;

    /// A bit for each byte from `p` to the end, at most kBlock of them.
    [[nodiscard]] quint64 placesIn(const char* p) const
    {
        const std::ptrdiff_t size = std::min(m_end - p, kBlock);
        quint64 places = 0;
        std::ptrdiff_t i = 0;
#if defined(__SSE2__)
        if (size == kBlock)
            return part(p) | part(p + 16) << 16 | part(p + 32) << 32 | part(p + 48) << 48;
        for (; size - i >= kPart; i += kPart)
            places |= part(p + i) << i;
#endif
        for (; i < size; ++i)
            places |= quint64(p[i] == m_wanted) << i;
        return places;
    }

#if defined(__SSE2__)
    static constexpr std::ptrdiff_t kPart = 16;
    [[nodiscard]] quint64 part(const char* p) const
    {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
        return quint32(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(m_wanted))));
    }
#endif

    const char* m_block;
    const char* m_end;
    char m_wanted;
    quint64 m_places; ///< from m_block on
};

} // namespace quatuor
