// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/escapedtext.h"

#include <algorithm>
#include <optional>

namespace quatuor {

namespace {

constexpr qsizetype kSize = 7; // _xHHHH_

char16_t unitOf(QChar c)
{
    return c.unicode();
}
char16_t unitOf(char c)
{
    return static_cast<unsigned char>(c);
}

bool isHexDigit(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

/// The code of `_xHHHH` at `at`, in UTF-16 or UTF-8.
template <class View>
std::optional<ushort> codeAt(View text, qsizetype at)
{
    if (at + kSize - 1 > text.size() || unitOf(text[at]) != u'_' || unitOf(text[at + 1]) != u'x')
        return std::nullopt;
    const View digits = text.sliced(at + 2, 4);
    const bool areDigits = std::ranges::all_of(digits, [](auto c) { return isHexDigit(unitOf(c)); });
    return areDigits ? std::optional(digits.toUShort(nullptr, 16)) : std::nullopt;
}

void appendEscape(QByteArray& out, unsigned code)
{
    out += "_x" + QByteArray::number(code, 16).toUpper().rightJustified(4, '0') + '_';
}

/// U+FFFE and U+FFFF: EF BF BE, EF BF BF.
bool isNoCharacter(QByteArrayView utf8, qsizetype at)
{
    return at + 3 <= utf8.size() && utf8.sliced(at, 2) == QByteArrayView("\xEF\xBF")
        && static_cast<unsigned char>(utf8[at + 2]) >= 0xBE;
}

bool isForbidden(char c)
{
    return (c >= 0 && c < ' ' && c != '\t' && c != '\n') || c == 0x7F;
}

bool needsEscapes(QByteArrayView utf8)
{
    return utf8.contains("_x") || utf8.contains("\xEF\xBF") || std::ranges::any_of(utf8, isForbidden);
}

} // namespace

QString unescapedSheetText(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto code = text[i] == u'_' ? codeAt(text, i) : std::nullopt;
        const bool isCharacter = code && *code != 0 && i + kSize <= text.size() && text[i + kSize - 1] == u'_';
        plain += isCharacter ? QChar(*code) : text[i];
        i += isCharacter ? kSize - 1 : 0;
    }
    return plain;
}

QByteArray escapedSheetText(QByteArrayView utf8)
{
    if (!needsEscapes(utf8))
        return utf8.toByteArray();
    QByteArray out;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (isForbidden(utf8[i])) {
            appendEscape(out, static_cast<unsigned char>(utf8[i]));
        } else if (isNoCharacter(utf8, i)) {
            appendEscape(out, 0xFF40u + static_cast<unsigned char>(utf8[i + 2]));
            i += 2;
        } else if (utf8[i] == '_' && codeAt(utf8, i)) { // what follows may begin with the _ that it lacks
            appendEscape(out, '_');
        } else {
            out += utf8[i];
        }
    }
    return out;
}

} // namespace quatuor
