// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/encoding.h"

#include "core/text.h"
#include "exchange/csv/codepage.h"
#include "exchange/csv/twiceencoded.h"

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
    Name{QLatin1StringView("macintosh"), TextEncoding::MacRoman},
    Name{QLatin1StringView("mac roman"), TextEncoding::MacRoman},
    Name{QLatin1StringView("macroman"), TextEncoding::MacRoman},
    Name{QLatin1StringView("x mac roman"), TextEncoding::MacRoman},
    Name{QLatin1StringView("ibm850"), TextEncoding::Dos850},
    Name{QLatin1StringView("cp850"), TextEncoding::Dos850},
    Name{QLatin1StringView("850"), TextEncoding::Dos850},
};

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

const CodePage& pageOf(TextEncoding encoding)
{
    return encoding == TextEncoding::MacRoman ? macRoman()
        : encoding == TextEncoding::Dos850    ? dos850()
                                              : windows1252();
}

/// Of three pages the one in which the bytes are more letters of French; Windows-1252 unless another is by far.
TextEncoding pageByLetters(QByteArrayView bytes)
{
    TextEncoding best = TextEncoding::Windows1252;
    qsizetype most = 2 * frenchLetters(bytes, windows1252()) + 1;
    for (const TextEncoding other : {TextEncoding::MacRoman, TextEncoding::Dos850}) {
        if (const qsizetype letters = frenchLetters(bytes, pageOf(other)); letters > most) {
            best = other;
            most = letters;
        }
    }
    return best;
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

/// Calls `take` with each line, its ending included.
template <class Take>
void forEachLine(QByteArrayView bytes, Take take)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView line = end < 0 ? bytes : bytes.first(end + 1);
        take(line);
        bytes = bytes.sliced(line.size());
    }
}

bool isAscii(QByteArrayView line)
{
    return std::ranges::none_of(line, [](char c) { return c < 0; });
}

/// In Windows-1252 hardly a line with accents is UTF-8 by chance: where as many are as are not, the others were pasted.
bool isMostlyUtf8(QByteArrayView bytes)
{
    qsizetype good = 0;
    qsizetype bad = 0;
    forEachLine(bytes, [&](QByteArrayView line) {
        if (!isAscii(line))
            ++(line.isValidUtf8() ? good : bad);
    });
    return good > 0 && good >= bad;
}

DecodedText decodeMixed(QByteArrayView bytes)
{
    DecodedText text;
    text.utf8.reserve(bytes.size() + bytes.size() / 16);
    qsizetype number = 0;
    forEachLine(bytes, [&](QByteArrayView line) {
        ++number;
        if (line.isValidUtf8()) {
            text.utf8.append(line);
            return;
        }
        text.utf8.append(toUtf8(line.toByteArray(), windows1252()));
        text.firstOddLine = text.oddLines == 0 ? number : text.firstOddLine;
        ++text.oddLines;
    });
    return text;
}

/// The bytes from `from`, at most a chunk, that do not end between two halves of a character.
QByteArrayView chunkOf(QByteArrayView bytes, qsizetype from, TextEncoding encoding)
{
    constexpr qsizetype kChunk = 1024LL * 1024;
    const QByteArrayView chunk = bytes.sliced(from, std::min(kChunk, bytes.size() - from));
    if (from + chunk.size() == bytes.size() || chunk.size() < kChunk)
        return chunk;
    const char high = chunk[chunk.size() - (encoding == TextEncoding::Utf16LittleEndian ? 1 : 2)];
    return (high & 0xFC) == 0xD8 ? chunk.chopped(2) : chunk;
}

/// In place, chunk by chunk, with only what has no room yet put aside: western text halves in UTF-8.
Outcome<DecodedText> decodeUtf16(QByteArray bytes, TextEncoding encoding, bool marked)
{
    const auto order
        = encoding == TextEncoding::Utf16LittleEndian ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
    // Of two byte order marks, the second is text, as in UTF-8.
    QStringDecoder decoder(order, QStringConverter::Flag::ConvertInitialBom);
    QByteArray waiting;
    qsizetype written = 0;
    for (qsizetype read = 0; read != bytes.size();) {
        const QByteArrayView chunk = chunkOf(bytes, read, encoding);
        read += chunk.size();
        const QString text = decoder(chunk);
        waiting += text.toUtf8();
        const qsizetype fits = std::min(waiting.size(), read - written);
        std::copy_n(waiting.constData(), fits, bytes.data() + written);
        waiting.remove(0, fits);
        written += fits;
    }
    if (decoder.hasError() || bytes.size() % 2 != 0)
        return badEncoding(encoding);
    bytes.truncate(written);
    bytes += waiting;
    return DecodedText{std::move(bytes), encoding, marked};
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
    case TextEncoding::MacRoman:
        return QLatin1StringView("macintosh");
    case TextEncoding::Dos850:
        return QLatin1StringView("ibm850");
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
    return bytes.isValidUtf8() ? TextEncoding::Utf8 : pageByLetters(bytes);
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
    case TextEncoding::MacRoman:
    case TextEncoding::Dos850:
        if (!forced && isMostlyUtf8(bytes))
            return decodeMixed(bytes);
        return DecodedText{toUtf8(std::move(bytes), pageOf(encoding)), encoding, mark != nullptr};
    case TextEncoding::Utf8:
        break;
    default:
        return decodeUtf16(std::move(bytes), encoding, mark != nullptr);
    }
    const bool isKnownValid = !mark && !forced; // detected by being valid
    Outcome<DecodedText> text
        = isKnownValid ? DecodedText{std::move(bytes), encoding, false} : decodeUtf8(std::move(bytes), mark != nullptr);
    if (text && !forced)
        text->twice = mendTwiceEncoded(text->utf8);
    return text;
}

} // namespace quatuor
