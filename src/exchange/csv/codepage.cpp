// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/codepage.h"

#include <algorithm>
#include <cstring>

namespace quatuor {

namespace {

/// The five bytes it leaves undefined stay controls, as browsers read them.
constexpr std::u16string_view kWindows1252
    = u"\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018"
      u"\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178\u00A0\u00A1\u00A2"
      u"\u00A3\u00A4\u00A5\u00A6\u00A7\u00A8\u00A9\u00AA\u00AB\u00AC\u00AD\u00AE\u00AF\u00B0\u00B1\u00B2"
      u"\u00B3\u00B4\u00B5\u00B6\u00B7\u00B8\u00B9\u00BA\u00BB\u00BC\u00BD\u00BE\u00BF\u00C0\u00C1\u00C2"
      u"\u00C3\u00C4\u00C5\u00C6\u00C7\u00C8\u00C9\u00CA\u00CB\u00CC\u00CD\u00CE\u00CF\u00D0\u00D1\u00D2"
      u"\u00D3\u00D4\u00D5\u00D6\u00D7\u00D8\u00D9\u00DA\u00DB\u00DC\u00DD\u00DE\u00DF\u00E0\u00E1\u00E2"
      u"\u00E3\u00E4\u00E5\u00E6\u00E7\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED\u00EE\u00EF\u00F0\u00F1\u00F2"
      u"\u00F3\u00F4\u00F5\u00F6\u00F7\u00F8\u00F9\u00FA\u00FB\u00FC\u00FD\u00FE\u00FF";
constexpr std::u16string_view kMacRoman
    = u"\u00C4\u00C5\u00C7\u00C9\u00D1\u00D6\u00DC\u00E1\u00E0\u00E2\u00E4\u00E3\u00E5\u00E7\u00E9\u00E8"
      u"\u00EA\u00EB\u00ED\u00EC\u00EE\u00EF\u00F1\u00F3\u00F2\u00F4\u00F6\u00F5\u00FA\u00F9\u00FB\u00FC"
      u"\u2020\u00B0\u00A2\u00A3\u00A7\u2022\u00B6\u00DF\u00AE\u00A9\u2122\u00B4\u00A8\u2260\u00C6\u00D8"
      u"\u221E\u00B1\u2264\u2265\u00A5\u00B5\u2202\u2211\u220F\u03C0\u222B\u00AA\u00BA\u03A9\u00E6\u00F8"
      u"\u00BF\u00A1\u00AC\u221A\u0192\u2248\u2206\u00AB\u00BB\u2026\u00A0\u00C0\u00C3\u00D5\u0152\u0153"
      u"\u2013\u2014\u201C\u201D\u2018\u2019\u00F7\u25CA\u00FF\u0178\u2044\u20AC\u2039\u203A\uFB01\uFB02"
      u"\u2021\u00B7\u201A\u201E\u2030\u00C2\u00CA\u00C1\u00CB\u00C8\u00CD\u00CE\u00CF\u00CC\u00D3\u00D4"
      u"\uF8FF\u00D2\u00DA\u00DB\u00D9\u0131\u02C6\u02DC\u00AF\u02D8\u02D9\u02DA\u00B8\u02DD\u02DB\u02C7";
constexpr std::u16string_view kDos850
    = u"\u00C7\u00FC\u00E9\u00E2\u00E4\u00E0\u00E5\u00E7\u00EA\u00EB\u00E8\u00EF\u00EE\u00EC\u00C4\u00C5"
      u"\u00C9\u00E6\u00C6\u00F4\u00F6\u00F2\u00FB\u00F9\u00FF\u00D6\u00DC\u00F8\u00A3\u00D8\u00D7\u0192"
      u"\u00E1\u00ED\u00F3\u00FA\u00F1\u00D1\u00AA\u00BA\u00BF\u00AE\u00AC\u00BD\u00BC\u00A1\u00AB\u00BB"
      u"\u2591\u2592\u2593\u2502\u2524\u00C1\u00C2\u00C0\u00A9\u2563\u2551\u2557\u255D\u00A2\u00A5\u2510"
      u"\u2514\u2534\u252C\u251C\u2500\u253C\u00E3\u00C3\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u00A4"
      u"\u00F0\u00D0\u00CA\u00CB\u00C8\u0131\u00CD\u00CE\u00CF\u2518\u250C\u2588\u2584\u00A6\u00CC\u2580"
      u"\u00D3\u00DF\u00D4\u00D2\u00F5\u00D5\u00B5\u00FE\u00DE\u00DA\u00DB\u00D9\u00FD\u00DD\u00AF\u00B4"
      u"\u00AD\u00B1\u2017\u00BE\u00B6\u00A7\u00F7\u00B8\u00B0\u00A8\u00B7\u00B9\u00B3\u00B2\u25A0\u00A0";

constexpr CodePage pageOf(std::u16string_view upper)
{
    CodePage page{upper, {}};
    for (std::size_t byte = 0; byte < page.sizes.size(); ++byte) {
        const char16_t c = byte < 0x80 ? char16_t(byte) : upper[byte - 0x80];
        page.sizes[byte] = c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }
    return page;
}

constexpr CodePage kPage1252 = pageOf(kWindows1252);
constexpr CodePage kPageMac = pageOf(kMacRoman);
constexpr CodePage kPage850 = pageOf(kDos850);

constexpr bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Writes one character that is not ASCII before `out`; returns where it begins.
char* writeBefore(char* out, char16_t c)
{
    *--out = char(0x80 | (c & 0x3F));
    if (c >= 0x800) {
        *--out = char(0x80 | ((c >> 6) & 0x3F));
        *--out = char(0xE0 | (c >> 12));
    } else {
        *--out = char(0xC0 | (c >> 6));
    }
    return out;
}

using Word = quint64;
constexpr qsizetype kWord = sizeof(Word);

/// Eight bytes at once where they are ASCII, as most are.
std::optional<Word> asciiWord(const char* p)
{
    constexpr Word kHighBits = 0x8080808080808080ULL;
    Word word = 0;
    std::memcpy(&word, p, kWord);
    return (word & kHighBits) == 0 ? std::optional(word) : std::nullopt;
}

qsizetype sizeInUtf8(QByteArrayView bytes, const CodePage& page)
{
    qsizetype size = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        if (bytes.size() - i >= kWord && asciiWord(bytes.data() + i)) {
            size += kWord;
            i += kWord;
        } else {
            size += page.sizes[static_cast<unsigned char>(bytes[i++])];
        }
    }
    return size;
}

} // namespace

const CodePage& windows1252()
{
    return kPage1252;
}

const CodePage& macRoman()
{
    return kPageMac;
}

const CodePage& dos850()
{
    return kPage850;
}

// From the end on, since text only grows.
QByteArray toUtf8(QByteArray bytes, const CodePage& page)
{
    qsizetype left = bytes.size();
    bytes.resize(sizeInUtf8(bytes, page));
    char* begin = bytes.data();
    for (char* out = begin + bytes.size(); out != begin + left;) {
        if (const auto word = left >= kWord ? asciiWord(begin + left - kWord) : std::nullopt) {
            out -= kWord;
            left -= kWord;
            std::memcpy(out, &*word, kWord);
        } else if (const char byte = begin[--left]; byte >= 0) {
            *--out = byte;
        } else {
            out = writeBefore(out, page.upper[static_cast<unsigned char>(byte) - 0x80U]);
        }
    }
    return bytes;
}

qsizetype frenchLetters(QByteArrayView bytes, const CodePage& page)
{
    constexpr qsizetype kSample = 1024LL * 1024;
    constexpr std::u16string_view kSmall
        = u"\u00E9\u00E8\u00EA\u00EB\u00E0\u00E2\u00E7\u00EE\u00EF\u00F4\u00F9\u00FB\u0153";
    constexpr std::u16string_view kCapitals = u"\u00C9\u00C8\u00CA\u00C0\u00C2\u00C7\u00CE\u00D4\u0152";
    qsizetype letters = 0;
    const qsizetype size = std::min(bytes.size(), kSample);
    for (qsizetype i = 0; i < size; ++i) {
        if (bytes[i] >= 0)
            continue;
        const char16_t c = page.upper[static_cast<unsigned char>(bytes[i]) - 0x80U];
        const char before = i > 0 ? bytes[i - 1] : ' ';
        const char after = i + 1 < size ? bytes[i + 1] : ' ';
        const bool beside = isAsciiLetter(before) || isAsciiLetter(after);
        const bool inWord = before >= 'a' && before <= 'z'; // where no capital stands
        letters
            += beside && (kSmall.find(c) != kSmall.npos || (kCapitals.find(c) != kCapitals.npos && !inWord)) ? 1 : 0;
    }
    return letters;
}

std::optional<char> byteOf(char16_t character, const CodePage& page)
{
    if (character < 0x80)
        return char(character);
    const std::size_t at = page.upper.find(character);
    return at == std::u16string_view::npos ? std::nullopt : std::optional(char(at + 0x80));
}

} // namespace quatuor
