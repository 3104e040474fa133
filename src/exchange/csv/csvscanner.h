// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where records and cells of CSV begin and end: RFC 4180, tolerant of what real programs write. The one place that
// knows quoting.
#pragma once

#include "exchange/tablerow.h"

#include <optional>

namespace quatuor {

/// A record without its line ending.
struct CsvRecord {
    QByteArrayView bytes;
    const char* next = nullptr; ///< where the next record begins
    quint32 lineEnds = 0; ///< in its quoted cells
    bool unclosedQuote = false; ///< a quote that nothing closes, taken for a character
};

/// LF, CR and CRLF, each once.
[[nodiscard]] quint32 countLineEnds(QByteArrayView text);

/// Rules: a cell is quoted when its first character but spaces is a quote that closes, before a delimiter or an end of
/// line; a quote elsewhere is a character; CR, LF and CRLF end a record outside quotes. No state: any thread.
class CsvScanner {
public:
    static constexpr qsizetype kLongestRecord = 1024LL * 1024;
    static constexpr std::size_t kMostColumns = 4096;

    explicit CsvScanner(char delimiter)
        : m_delimiter(delimiter)
    {
    }

    [[nodiscard]] char delimiter() const { return m_delimiter; }

    /// The record that begins at `begin` in a text that ends at `end`. Nothing when it is longer than kLongestRecord.
    [[nodiscard]] std::optional<CsvRecord> record(const char* begin, const char* end) const;

    /// Cells of one record, at most kMostColumns + 1 (enough to see that there are too many).
    void split(QByteArrayView record, TableRow& out) const;

    /// True when every cell is.
    [[nodiscard]] bool isBlank(QByteArrayView record) const;

private:
    [[nodiscard]] bool closes(const char* afterQuote, const char* end) const;
    [[nodiscard]] const char* closingQuote(const char* p, const char* limit, const char* end, bool& escaped) const;
    [[nodiscard]] bool beginsCell(const char* quote, const char* recordBegin) const;
    [[nodiscard]] const char* quotedCell(const char* quote, const char* end, TableCell& out) const;

    char m_delimiter;
};

} // namespace quatuor
