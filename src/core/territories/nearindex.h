// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What misspelt and shortened names are looked for in: each name once, with the set of its pairs of letters in 128
// bits. Two names that share few bits are not alike; this leaves a few dozen of forty thousand to be compared in
// earnest.
#pragma once

#include "core/territories/codeindex.h"

#include <algorithm>
#include <array>
#include <span>

namespace quatuor::territories {

/// The pairs of neighbouring letters of a key, its spaces left out.
struct LetterPairs {
    std::array<quint64, 2> bits{};
    int count = 0; ///< of bits

    [[nodiscard]] static LetterPairs of(QStringView key);
    [[nodiscard]] int common(const LetterPairs& other) const;
};

/// What a name that is wholly contained in the other is worth beside one that is as long.
inline constexpr double kContained = 0.75;
/// Pairs of the shorter name, below which it is contained in too many others.
inline constexpr int kLeastContained = 4;

class NearIndex {
public:
    struct Form {
        LetterPairs pairs;
        quint32 offset = 0;
        quint16 length = 0;
        bool group = false; ///< of an EPCI or EPT
        Row row = kNoRow;
    };

    /// `places`: the départements that the unit lies in, at least in part; none for a région.
    void add(QStringView key, Row row, bool group, std::span<const Row> places);
    /// After the last add(), before anything is asked.
    void seal();

    [[nodiscard]] QStringView key(const Form& form) const { return QStringView(m_text).mid(form.offset, form.length); }
    [[nodiscard]] std::span<const Form> all() const { return m_forms; }
    /// The forms of the EPCI and EPT alone: they were added last.
    [[nodiscard]] std::span<const Form> groups() const { return std::span(m_forms).subspan(m_firstGroup); }
    [[nodiscard]] std::vector<quint32> const& places(Row department) const;
    [[nodiscard]] const Form& operator[](quint32 position) const { return m_forms[position]; }

    /// Calls `take(position, common)` for each form from `first` on that shares more than the least share of its pairs
    /// of letters with `wanted`: plain loops over arrays, which a compiler makes fast.
    template <class Take>
    void scan(const LetterPairs& wanted, std::size_t first, double leastShare, Take take) const;
    [[nodiscard]] std::size_t firstGroup() const { return m_firstGroup; }

    /// How much a word tells: that of one name most, "saint" least.
    [[nodiscard]] float weight(QStringView word) const;

private:
    /// A place of the open table of words: hash 0 is free.
    struct Word {
        quint32 hash = 0;
        float weight = 0; ///< while the forms are counted, in how many of them the word is
    };
    void countWords();

    QString m_text;
    std::vector<Form> m_forms;
    std::vector<std::vector<quint32>> m_places; ///< by département: positions of forms
    std::vector<Word> m_words;
    std::size_t m_firstGroup = 0;
    // The pairs of all forms once more, side by side: a scan of them is what a name without a département costs.
    std::vector<quint64> m_low;
    std::vector<quint64> m_high;
    std::vector<quint8> m_counts;
};

/// std::popcount, in a form that a compiler for any processor makes several of at once.
[[nodiscard]] constexpr quint64 bitCounts(quint64 bits)
{
    bits -= (bits >> 1) & 0x5555555555555555ULL;
    bits = (bits & 0x3333333333333333ULL) + ((bits >> 2) & 0x3333333333333333ULL);
    return (bits + (bits >> 4)) & 0x0f0f0f0f0f0f0f0fULL;
}

template <class Take>
void NearIndex::scan(const LetterPairs& wanted, std::size_t first, double leastShare, Take take) const
{
    constexpr std::size_t kBlock = 512;
    // The least number of common pairs for each number that a form may have.
    std::array<quint8, 129> least{};
    for (std::size_t count = 0; count < least.size(); ++count) {
        const double dice = leastShare * double(std::size_t(wanted.count) + count) / 2;
        const std::size_t fewer = std::min(std::size_t(wanted.count), count);
        const double contained = fewer < std::size_t(kLeastContained) ? 128 : leastShare * double(fewer) / kContained;
        least[count] = quint8(std::max(1.0, std::min({dice, contained, 128.0})));
    }
    std::array<quint8, kBlock> common{};
    for (std::size_t begin = first; begin < m_low.size(); begin += kBlock) {
        const std::size_t size = std::min(kBlock, m_low.size() - begin);
        for (std::size_t i = 0; i < size; ++i) {
            // Every byte holds 16 at most, their sum 128: the multiplication adds them up without a carry.
            const quint64 bytes
                = bitCounts(m_low[begin + i] & wanted.bits[0]) + bitCounts(m_high[begin + i] & wanted.bits[1]);
            common[i] = quint8((bytes * 0x0101010101010101ULL) >> 56);
        }
        for (std::size_t i = 0; i < size; ++i) {
            if (common[i] >= least[m_counts[begin + i]])
                take(quint32(begin + i), int(common[i]));
        }
    }
}

} // namespace quatuor::territories
