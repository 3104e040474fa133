// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a text file is written in, told by its bytes, and its content in UTF-8.
// Order of evidence (docs/formats.md): byte order mark, NUL pattern of UTF-16, strict UTF-8, else the one of
// Windows-1252, Mac OS Roman and code page 850 in which accented letters are those of French.
#pragma once

#include "core/outcome.h"
#include "exchange/csv/twiceencoded.h"

#include <QByteArray>

namespace quatuor {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, MacRoman, Dos850 };

/// "utf-8", "utf-16le", "utf-16be", "windows-1252", "macintosh", "ibm850".
[[nodiscard]] QLatin1StringView code(TextEncoding encoding);
/// By name, usual synonyms included: "UTF8", "cp1252", "latin1", "iso-8859-1" (read as Windows-1252, as browsers do),
/// "utf-16".
[[nodiscard]] std::optional<TextEncoding> textEncoding(QStringView name);

struct DecodedText {
    QByteArray utf8; ///< without byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
    bool byteOrderMark = false;
    /// Lines of UTF-8 text that were Windows-1252, as when somebody pasted them: how many, and the first, from 1.
    qsizetype oddLines = 0;
    qsizetype firstOddLine = 0;
    TwiceEncoded twice = {}; ///< lines that were, and are mended
};

[[nodiscard]] TextEncoding detectEncoding(QByteArrayView bytes);

/// Decodes as `forced`, or else as detected. Refused: "file.encoding" (expected; row, where the line of the first bad
/// byte is known).
[[nodiscard]] Outcome<DecodedText> decodeText(QByteArray bytes, std::optional<TextEncoding> forced = {});

} // namespace quatuor
