// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text of one byte a character, as spreadsheets of three decades wrote it. Source of the tables: the mappings of the
// Unicode consortium (CP1252, CP850, ROMAN).
#pragma once

#include <QByteArray>

#include <array>
#include <optional>
#include <string_view>

namespace quatuor {

/// What the bytes from 0x80 on mean.
struct CodePage {
    std::u16string_view upper; ///< 128 characters
    std::array<quint8, 256> sizes; ///< how many bytes a byte takes in UTF-8
};

[[nodiscard]] const CodePage& windows1252();
[[nodiscard]] const CodePage& macRoman(); ///< of Excel for Mac, "Texte (Macintosh)"
[[nodiscard]] const CodePage& dos850(); ///< "CSV (MS-DOS)"

/// The text in UTF-8, in place: two copies of a large file would be too much.
[[nodiscard]] QByteArray toUtf8(QByteArray bytes, const CodePage& page);

/// How many letters of French the bytes are in that page, where letters are likely to stand. Looks at the beginning.
[[nodiscard]] qsizetype frenchLetters(QByteArrayView bytes, const CodePage& page);

/// The byte of a character, or nothing where the page has none.
[[nodiscard]] std::optional<char> byteOf(char16_t character, const CodePage& page);

} // namespace quatuor
