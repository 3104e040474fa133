// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/csvscanner.h"

#include "exchange/csv/bytesearch.h"

#include <algorithm>

namespace quatuor {

namespace {

const char* skipSpaces(const char* p, const char* end)
{
    while (p != end && *p == ' ')
        ++p;
    return p;
}

const char* afterLineEnding(const char* p, const char* end)
{
    return p == end ? end : p + (*p == '\r' && p + 1 != end && p[1] == '\n' ? 2 : 1);
}

} // namespace

quint32 countLineEnds(QByteArrayView text)
{
    quint32 count = 0;
    const char* end = text.data() + text.size();
    for (const char* p = findAny(text.data(), end, '\n', '\r'); p != end; p = findAny(p, end, '\n', '\r')) {
        p = afterLineEnding(p, end);
        ++count;
    }
    return count;
}

inline bool CsvScanner::closes(const char* afterQuote, const char* end) const
{
    const char* p = skipSpaces(afterQuote, end);
    return p == end || isOneOf(*p, m_delimiter, '\n', '\r');
}

/// The quote that closes a cell whose content begins at `p`, looked for before `limit`, or null.
inline const char* CsvScanner::closingQuote(const char* p, const char* limit, const char* end, bool& escaped) const
{
    for (p = findAny(p, limit, '"'); p != limit; p = findAny(p, limit, '"')) {
        const bool doubled = p + 1 != end && p[1] == '"';
        if (!doubled && closes(p + 1, end))
            return p;
        escaped = escaped || doubled;
        p += doubled && p + 1 != limit ? 2 : 1;
    }
    return nullptr;
}

inline bool CsvScanner::beginsCell(const char* quote, const char* recordBegin) const
{
    while (quote != recordBegin && quote[-1] == ' ')
        --quote;
    return quote == recordBegin || quote[-1] == m_delimiter;
}

std::optional<CsvRecord> CsvScanner::record(const char* begin, const char* end) const
{
    const char* limit = end - begin > kLongestRecord ? begin + kLongestRecord : end;
    bool unclosed = false;
    bool escaped = false;
    quint32 lineEnds = 0;
    const char* p = begin;
    for (p = findAny(p, limit, '"', '\n', '\r'); p != limit && *p == '"'; p = findAny(p, limit, '"', '\n', '\r')) {
        const bool opens = !unclosed && beginsCell(p, begin);
        const char* close = opens ? closingQuote(p + 1, limit, end, escaped) : nullptr;
        unclosed = unclosed || (opens && !close);
        lineEnds += close ? countLineEnds({p + 1, close}) : 0;
        p = (close ? close : p) + 1;
    }
    if (p == limit && limit != end)
        return std::nullopt;
    return CsvRecord{QByteArrayView(begin, p), afterLineEnding(p, end), lineEnds, unclosed};
}

/// The cell whose first character but spaces is `quote`; returns where it ends, or null when nothing closes it.
inline const char* CsvScanner::quotedCell(const char* quote, const char* end, TableCell& out) const
{
    bool escaped = false;
    const char* close = closingQuote(quote + 1, end, end, escaped);
    if (!close)
        return nullptr;
    out = {QByteArrayView(quote + 1, close), escaped};
    return skipSpaces(close + 1, end);
}

void CsvScanner::split(QByteArrayView record, TableRow& out) const
{
    out.clear();
    const char* end = record.data() + record.size();
    const char* p = record.data();
    ByteWalk delimiters(p, end, m_delimiter);
    bool unclosed = false;
    while (out.size() <= kMostColumns) {
        const bool isPlain = p == end || (*p != '"' && *p != ' ') || unclosed;
        const char* quote = isPlain ? end : skipSpaces(p, end);
        TableCell& cell = out.emplace_back();
        const char* stop = nullptr;
        if (quote != end && *quote == '"') {
            stop = quotedCell(quote, end, cell);
            // As in record(): once a quote does not close, no later one is tried, or a hostile record would cost its
            // square.
            unclosed = stop == nullptr;
        }
        if (!stop) {
            stop = delimiters.next(p);
            cell.bytes = QByteArrayView(p, stop);
        }
        if (stop == end)
            return;
        p = stop + 1;
    }
}

bool CsvScanner::isBlank(QByteArrayView record) const
{
    const auto isNothing
        = [this](char c) { return c == m_delimiter || c == '"' || c == ' ' || (c >= '\t' && c <= '\r'); };
    if (!std::ranges::all_of(record, isNothing))
        return false;
    if (!record.contains('"'))
        return true;
    TableRow row; // quotes may be the text: """"
    split(record, row);
    return std::ranges::all_of(row, &TableCell::isBlank);
}

} // namespace quatuor
