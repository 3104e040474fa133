// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of cells into CSV, streamed into a file that is written safely.
#pragma once

#include "exchange/safefile.h"

#include <QStringConverter>

#include <array>
#include <span>

namespace quatuor {

struct CsvStyle {
    char delimiter = ',';
    bool byteOrderMark = false;
    bool guarded = false; ///< an apostrophe before what a spreadsheet would run or mangle (spreadsheetguard.h)

    [[nodiscard]] static CsvStyle machine() { return {}; }
    [[nodiscard]] static CsvStyle excel() { return {';', true, true}; }
};

/// UTF-8, CRLF, quotes where RFC 4180 needs them. Faults are SafeFile's. The file outlives the writer; its owner
/// commits it.
class CsvWriter {
public:
    CsvWriter(SafeFile& file, CsvStyle style);

    void cell(QByteArrayView utf8);
    void cell(QStringView text);
    void endRow();
    void row(std::span<const QString> cells);

private:
    void quoted(QByteArrayView utf8, bool guard);
    [[nodiscard]] bool needsQuotes(QByteArrayView utf8) const;

    SafeFile& m_file;
    CsvStyle m_style;
    std::array<bool, 256> m_special{};
    QStringEncoder m_encoder;
    QByteArray m_scratch;
    bool m_rowBegun = false;
    bool m_onlyEmpty = true; ///< so far the row is one empty cell, which unquoted would be no row at all
};

} // namespace quatuor
