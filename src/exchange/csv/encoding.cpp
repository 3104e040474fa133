// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/encoding.h"

#include "core/text.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

constexpr qsizetype kPatternSample = 4096;

struct Mark {
    QByteArrayView bytes;
    TextEncoding encoding;
};
constexpr std::array kMarks{
    Mark{QByteArrayView("\xEF\xBB\xBF"), TextEncoding::Utf8},
    Mark{QByteArrayView("\xFF\xFE"), TextEncoding::Utf16LittleEndian},
    Mark{QByteArrayView("\xFE\xFF"), TextEncoding::Utf16BigEndian},
};

struct Name {
    QLatin1StringView folded;
    TextEncoding encoding;
};
constexpr std::array kNames{
    Name{QLatin1StringView("utf 8"), TextEncoding::Utf8},
    Name{QLatin1StringView("utf8"), TextEncoding::Utf8},
    Name{QLatin1StringView("utf 8 sig"), TextEncoding::Utf8},
    Name{QLatin1StringView("utf 16"), TextEncoding::Utf16LittleEndian},
    Name{QLatin1StringView("utf16"), TextEncoding::Utf16LittleEndian},
    Name{QLatin1StringView("utf 16le"), TextEncoding::Utf16LittleEndian},
    Name{QLatin1StringView("utf 16be"), TextEncoding::Utf16BigEndian},
    Name{QLatin1StringView("windows 1252"), TextEncoding::Windows1252},
    Name{QLatin1StringView("cp1252"), TextEncoding::Windows1252},
    Name{QLatin1StringView("latin1"), TextEncoding::Windows1252},
    Name{QLatin1StringView("latin 1"), TextEncoding::Windows1252},
    Name{QLatin1StringView("iso 8859 1"), TextEncoding::Windows1252},
    Name{QLatin1StringView("ansi"), TextEncoding::Windows1252},
};

/// Where Windows-1252 differs from Latin-1: 0x80 to 0x9F. The five bytes it leaves undefined stay controls.
constexpr std::u16string_view kWindows1252
    = u"\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D"
      u"\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A"
      u"\u0153\x9D\u017E\u0178";

const Mark* markOf(QByteArrayView bytes)
{
    const auto found = std::ranges::find_if(kMarks, [&](const Mark& mark) { return bytes.startsWith(mark.bytes); });
    return found == kMarks.end() ? nullptr : &*found;
}

/// Western text in UTF-16 has a NUL in nearly every second byte, always on the same side.
std::optional<TextEncoding> utf16ByPattern(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), kPatternSample) & ~qsizetype(1));
    std::array<qsizetype, 2> nuls{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        nuls[std::size_t(i & 1)] += sample[i] == '\0';
    const qsizetype most = sample.size() / 2;
    const auto fits = [most](qsizetype with, qsizetype without) { return with * 2 > most && without * 20 < most; };
    if (fits(nuls[1], nuls[0]))
        return TextEncoding::Utf16LittleEndian;
    return fits(nuls[0], nuls[1]) ? std::optional(TextEncoding::Utf16BigEndian) : std::nullopt;
}

bool isUtf16(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian;
}

void appendUtf8(QByteArray& out, char16_t c)
{
    if (c >= 0x800)
        out += char(0xE0 | (c >> 12));
    out += char(c >= 0x800 ? 0x80 | ((c >> 6) & 0x3F) : 0xC0 | (c >> 6));
    out += char(0x80 | (c & 0x3F));
}

QByteArray fromWindows1252(QByteArrayView bytes)
{
    QByteArray utf8;
    utf8.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        const auto c = static_cast<unsigned char>(byte);
        if (c < 0x80)
            utf8 += byte;
        else
            appendUtf8(utf8, c < 0xA0 ? kWindows1252[c - 0x80U] : char16_t(c));
    }
    return utf8;
}

Unexpected<Refusal> badEncoding(TextEncoding expected, Arguments where = {})
{
    where.push_back({QLatin1StringView("expected"), code(expected)});
    return refuse(RefusalKind::Unreadable, QLatin1StringView("file.encoding"), std::move(where));
}

/// The line, from 1, of the first byte that is not UTF-8.
QString firstBadLine(QByteArrayView bytes)
{
    qsizetype line = 1;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        if (!bytes.first(end < 0 ? bytes.size() : end).isValidUtf8())
            break;
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
        ++line;
    }
    return QString::number(line);
}

Outcome<DecodedText> decodeUtf8(QByteArray bytes, bool marked)
{
    if (!bytes.isValidUtf8())
        return badEncoding(TextEncoding::Utf8, {{QLatin1StringView("row"), firstBadLine(bytes)}});
    return DecodedText{std::move(bytes), TextEncoding::Utf8, marked};
}

Outcome<DecodedText> decodeUtf16(QByteArrayView bytes, TextEncoding encoding, bool marked)
{
    const auto order
        = encoding == TextEncoding::Utf16LittleEndian ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
    QStringDecoder decoder(order);
    const QString text = decoder(bytes);
    if (decoder.hasError() || bytes.size() % 2 != 0)
        return badEncoding(encoding);
    return DecodedText{text.toUtf8(), encoding, marked};
}

} // namespace

QLatin1StringView code(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QLatin1StringView("utf-8");
    case TextEncoding::Utf16LittleEndian:
        return QLatin1StringView("utf-16le");
    case TextEncoding::Utf16BigEndian:
        return QLatin1StringView("utf-16be");
    case TextEncoding::Windows1252:
        break;
    }
    return QLatin1StringView("windows-1252");
}

std::optional<TextEncoding> textEncoding(QStringView name)
{
    const QString folded = text::foldKey(name);
    const auto found = std::ranges::find_if(kNames, [&](const Name& one) { return one.folded == folded; });
    return found == kNames.end() ? std::nullopt : std::optional(found->encoding);
}

TextEncoding detectEncoding(QByteArrayView bytes)
{
    if (const Mark* mark = markOf(bytes))
        return mark->encoding;
    if (const auto utf16 = utf16ByPattern(bytes))
        return *utf16;
    return bytes.isValidUtf8() ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

Outcome<DecodedText> decodeText(QByteArray bytes, std::optional<TextEncoding> forced)
{
    const Mark* mark = markOf(bytes);
    // "UTF-16" alone says nothing of the order of bytes: the mark does.
    const bool markDecides = mark && (!forced || (isUtf16(*forced) && isUtf16(mark->encoding)));
    const TextEncoding encoding = markDecides ? mark->encoding : forced ? *forced : detectEncoding(bytes);
    if (mark)
        bytes.remove(0, mark->bytes.size());
    switch (encoding) {
    case TextEncoding::Windows1252:
        return DecodedText{fromWindows1252(bytes), encoding, mark != nullptr};
    case TextEncoding::Utf8:
        break;
    default:
        return decodeUtf16(bytes, encoding, mark != nullptr);
    }
    if (!mark && !forced) // detected by being valid
        return DecodedText{std::move(bytes), encoding, false};
    return decodeUtf8(std::move(bytes), mark != nullptr);
}

} // namespace quatuor
