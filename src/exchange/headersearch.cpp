// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headersearch.h"

#include <algorithm>

namespace quatuor {

namespace {

constexpr qsizetype kHeaderSearched = 20;
/// Wider rows have no groups above them that a person set; a hostile file would have them read twice.
constexpr std::size_t kMostBelowGroups = 400;

using Headings = std::vector<QString>;

/// A cell merged over several columns says the same in each of them.
bool spansColumns(const Headings& row, std::size_t at)
{
    const auto same = [&](std::size_t other) { return other < row.size() && row[other] == row[at]; };
    return at < row.size() && !row[at].isEmpty() && (same(at + 1) || (at > 0 && same(at - 1)));
}

/// "Élu·e" over "Prénom" and "Nom": "Élu·e – Prénom", "Élu·e – Nom". Nothing when no cell above spans columns.
Headings belowGroups(const Headings& above, const Headings& row)
{
    if (row.size() > kMostBelowGroups)
        return {};
    Headings composed = row;
    bool any = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i].isEmpty() || !spansColumns(above, i) || above[i] == row[i])
            continue;
        composed[i] = above[i] + QStringLiteral(" – ") + row[i];
        any = true;
    }
    return any ? composed : Headings();
}

/// No row has more known headings than headings. Empty ones are known to a mapping alone.
std::ptrdiff_t greatestScore(const Headings& headings, const ColumnMapping& mapping)
{
    const auto isFilled = [&mapping](const QString& one) { return !one.isEmpty() || !mapping.isEmpty(); };
    return std::ranges::count_if(headings, isFilled);
}

} // namespace

std::vector<HeaderCandidate> headerCandidates(const Table& table)
{
    std::vector<HeaderCandidate> candidates;
    Headings above;
    for (qsizetype i = 0; i < std::min(table.rowCount(), kHeaderSearched); ++i) {
        const QStringList texts = table.headings(i);
        Headings row(texts.begin(), texts.end());
        candidates.push_back({i, row});
        if (Headings composed = table.sheet() ? belowGroups(above, row) : Headings(); !composed.empty())
            candidates.push_back({i, std::move(composed)});
        above = std::move(row);
    }
    return candidates;
}

Header bestHeader(const std::vector<HeaderCandidate>& candidates, const ColumnMapping& mapping,
    std::optional<RowShape> shape, std::optional<qsizetype> row)
{
    const qsizetype named = row ? std::clamp(*row - 1, qsizetype(0), candidates.back().row) : -1;
    std::optional<Header> best;
    for (const HeaderCandidate& one : candidates) {
        if (named >= 0 && one.row != named)
            continue;
        if (best && greatestScore(one.headings, mapping) <= best->layout.score())
            continue; // most rows of data, whose cells are slow to read as headings
        HeaderLayout layout = layoutOf(one.headings, mapping, shape);
        if (!best || layout.score() > best->layout.score())
            best = Header{one, std::move(layout)};
    }
    return *best;
}

} // namespace quatuor
