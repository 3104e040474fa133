// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/csvscanner.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace quatuor {

namespace {

/// One look-up a byte is what makes the index as fast as the disk.
constexpr std::array<bool, 256> kStops = [] {
    std::array<bool, 256> stops{};
    stops['"'] = stops['\n'] = stops['\r'] = true;
    return stops;
}();

const char* nextStop(const char* p, const char* end)
{
    while (p != end && !kStops[static_cast<unsigned char>(*p)])
        ++p;
    return p;
}

const char* find(const char* p, const char* end, char c)
{
    const void* found = std::memchr(p, c, std::size_t(end - p));
    return found ? static_cast<const char*>(found) : end;
}

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

bool CsvScanner::closes(const char* afterQuote, const char* end) const
{
    const char* p = skipSpaces(afterQuote, end);
    return p == end || *p == m_delimiter || *p == '\n' || *p == '\r';
}

/// The quote that closes a cell whose content begins at `p`, looked for before `limit`, or null.
const char* CsvScanner::closingQuote(const char* p, const char* limit, const char* end, bool& escaped) const
{
    for (p = find(p, limit, '"'); p != limit; p = find(p, limit, '"')) {
        const bool doubled = p + 1 != end && p[1] == '"';
        if (!doubled && closes(p + 1, end))
            return p;
        escaped = escaped || doubled;
        p += doubled && p + 1 != limit ? 2 : 1;
    }
    return nullptr;
}

bool CsvScanner::beginsCell(const char* quote, const char* recordBegin) const
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
    const char* p = begin;
    for (p = nextStop(p, limit); p != limit && *p == '"'; p = nextStop(p, limit)) {
        const bool opens = !unclosed && beginsCell(p, begin);
        const char* close = opens ? closingQuote(p + 1, limit, end, escaped) : nullptr;
        unclosed = unclosed || (opens && !close);
        p = (close ? close : p) + 1;
    }
    if (p == limit && limit != end)
        return std::nullopt;
    return CsvRecord{QByteArrayView(begin, p), afterLineEnding(p, end), unclosed};
}

const char* CsvScanner::cell(const char* p, const char* end, TableCell& out, bool& unclosed) const
{
    const char* quote = skipSpaces(p, end);
    const bool opens = !unclosed && quote != end && *quote == '"';
    bool escaped = false;
    const char* close = opens ? closingQuote(quote + 1, end, end, escaped) : nullptr;
    // As in record(): once a quote does not close, no later one is tried, or a hostile record would cost its square.
    unclosed = unclosed || (opens && !close);
    if (close) {
        out = {QByteArrayView(quote + 1, close), escaped};
        return skipSpaces(close + 1, end);
    }
    const char* stop = find(p, end, m_delimiter);
    out = {QByteArrayView(p, stop), false};
    return stop;
}

void CsvScanner::split(QByteArrayView record, TableRow& out) const
{
    out.clear();
    const char* end = record.data() + record.size();
    const char* p = record.data();
    bool unclosed = false;
    while (out.size() <= kMostColumns) {
        p = cell(p, end, out.emplace_back(), unclosed);
        if (p == end)
            return;
        ++p;
    }
}

bool CsvScanner::isBlank(QByteArrayView record) const
{
    const auto isNothing = [this](char c) { return c == m_delimiter || c == ' ' || c == '"' || c == '\t'; };
    if (!std::ranges::all_of(record, isNothing))
        return false;
    if (!record.contains('"'))
        return true;
    TableRow row; // quotes may be the text: """"
    split(record, row);
    return std::ranges::all_of(row, &TableCell::isBlank);
}

} // namespace quatuor
