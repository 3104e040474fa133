// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/delimiter.h"

#include "exchange/csv/csvscanner.h"

#include <algorithm>
#include <array>
#include <map>

namespace quatuor {

namespace {

constexpr std::array kCandidates{',', ';', '\t', '|'};
constexpr int kSampledRecords = 60;
/// Each quote that nothing closes costs a search through a whole record's greatest length.
constexpr int kMostUnclosed = 10;

using RowsByLength = std::map<std::size_t, int>;

RowsByLength lengths(QByteArrayView utf8, const CsvScanner& scanner)
{
    RowsByLength rows;
    TableRow row;
    const char* p = utf8.data();
    const char* end = p + utf8.size();
    int unclosed = 0;
    for (int i = 0; i < kSampledRecords && p != end && unclosed < kMostUnclosed; ++i) {
        const auto record = scanner.record(p, end);
        if (!record)
            break;
        unclosed += record->unclosedQuote ? 1 : 0;
        p = record->next;
        if (scanner.isBlank(record->bytes))
            continue;
        scanner.split(record->bytes, row);
        // Quotes that close with another delimiter only: these cells are not cut where they should be.
        ++rows[record->unclosedQuote ? 1 : row.size()];
    }
    return rows;
}

/// The share of rows that have the commonest length, times that length: 20 columns in most rows beat 2 columns in all.
double score(const RowsByLength& rows)
{
    int all = 0;
    double best = 0;
    for (const auto& [length, count] : rows)
        all += count;
    for (const auto& [length, count] : rows)
        best = std::max(best, double(count) / all * double(length - 1));
    return best;
}

} // namespace

char detectDelimiter(QByteArrayView utf8)
{
    char best = kCandidates.front();
    double bestScore = 0;
    for (const char candidate : kCandidates) {
        const double found = score(lengths(utf8, CsvScanner(candidate)));
        if (found > bestScore) {
            best = candidate;
            bestScore = found;
        }
    }
    return best;
}

std::optional<SeparatorLine> separatorLine(QByteArrayView utf8)
{
    const bool quoted = utf8.startsWith('"');
    const QByteArrayView text = utf8.sliced(quoted ? 1 : 0);
    constexpr qsizetype kSize = 5; // "sep=" and the character
    if (text.size() < kSize || text.first(kSize - 1).compare("sep=", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const char delimiter = text[kSize - 1];
    if (delimiter == '"' || delimiter == '\n' || delimiter == '\r' || delimiter <= '\0') // NUL, or half a character
        return std::nullopt;
    QByteArrayView rest = text.sliced(kSize);
    if (quoted && !rest.startsWith('"'))
        return std::nullopt; // a cell of several lines
    rest = rest.sliced(quoted ? 1 : 0);
    const bool ends = rest.isEmpty() || rest.front() == '\r' || rest.front() == '\n';
    if (!ends)
        return std::nullopt;
    const qsizetype ending = rest.startsWith("\r\n") ? 2 : rest.isEmpty() ? 0 : 1;
    return SeparatorLine{delimiter, utf8.size() - rest.size() + ending};
}

} // namespace quatuor
