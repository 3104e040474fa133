// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/celltext.h"

#include "core/text.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace quatuor {

namespace {

QByteArrayView withoutOuterSpaces(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && bytes.front() == ' ')
        bytes = bytes.sliced(1);
    while (!bytes.isEmpty() && bytes.back() == ' ')
        bytes.chop(1);
    return bytes;
}

/// U+00A1 to U+02FF: two bytes, letters and marks that composition (NFC) leaves alone, and no space among them.
bool isAccented(unsigned char lead, unsigned char next)
{
    return (lead == 0xC2 && next >= 0xA1) || (lead > 0xC2 && lead <= 0xCB);
}

/// Writes the text while it is clean as it stands: accented Latin letters, no control, no two spaces in a row.
/// Returns its length, or -1 when it needs the long way.
qsizetype writePlain(char16_t* out, QByteArrayView bytes)
{
    qsizetype size = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool doubleSpace = byte == ' ' && bytes[i - 1] == ' ';
        if (byte >= ' ' && byte < 0x7F && !doubleSpace) {
            out[size++] = byte;
            continue;
        }
        const auto next = static_cast<unsigned char>(i + 1 < bytes.size() ? bytes[i + 1] : '\0');
        if (!isAccented(byte, next))
            return -1;
        out[size++] = char16_t(((byte & 0x1FU) << 6) | (next & 0x3FU));
        ++i;
    }
    return size;
}

#if defined(__SSE2__)
constexpr qsizetype kBlock = 16;

/// Sixteen characters of ASCII without control and without two spaces in a row; false when they are anything else.
bool writeBlock(char16_t* out, const char* p, bool& afterSpace)
{
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    const __m128i strange // also what is not ASCII, which is negative here
        = _mm_or_si128(_mm_cmplt_epi8(block, _mm_set1_epi8(' ')), _mm_cmpeq_epi8(block, _mm_set1_epi8('\x7F')));
    const int spaces = _mm_movemask_epi8(_mm_cmpeq_epi8(block, _mm_set1_epi8(' ')));
    const int doubled = spaces & ((spaces << 1) | int(afterSpace));
    if ((_mm_movemask_epi8(strange) | doubled) != 0)
        return false;
    afterSpace = (spaces & 0x8000) != 0;
    const __m128i zero = _mm_setzero_si128();
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out), _mm_unpacklo_epi8(block, zero));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out + 8), _mm_unpackhi_epi8(block, zero));
    return true;
}

/// writePlain of a text of ASCII that has a block at least.
bool writeAscii(char16_t* out, QByteArrayView bytes)
{
    bool afterSpace = false;
    qsizetype i = 0;
    for (; bytes.size() - i >= kBlock; i += kBlock) {
        if (!writeBlock(out + i, bytes.data() + i, afterSpace))
            return false;
    }
    // What is left is written with some of what is written already: its first character was looked at.
    const qsizetype last = bytes.size() - kBlock;
    afterSpace = false;
    return i == bytes.size() || writeBlock(out + last, bytes.data() + last, afterSpace);
}
#endif

qsizetype write(char16_t* out, QByteArrayView bytes)
{
#if defined(__SSE2__)
    if (bytes.size() >= kBlock && writeAscii(out, bytes))
        return bytes.size();
#endif
    return writePlain(out, bytes);
}

} // namespace

void assignCleaned(QString& out, QByteArrayView utf8)
{
    const QByteArrayView bytes = withoutOuterSpaces(utf8);
    if (bytes.isEmpty())
        return clearText(out);
    if (!out.isDetached())
        out = QString(); // what others share is not ours to write in
    out.resize(bytes.size());
    const qsizetype size = write(reinterpret_cast<char16_t*>(out.data()), bytes);
    if (size >= 0)
        out.truncate(size); // nearly always as it is
    else
        out = text::cleaned(QString::fromUtf8(bytes));
}

void emptyText(QString& text)
{
    if (text.isDetached())
        text.resize(0);
    else
        text = QString();
}

} // namespace quatuor
