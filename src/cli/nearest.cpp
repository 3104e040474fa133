// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Levenshtein's distance, on words of a few letters.
#include "cli/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace quatuor::cli {

namespace {

constexpr qsizetype kLongest = 40;
constexpr int kFarthest = 2;

int distance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({changed, row[at] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString& typed, const QStringList& words)
{
    if (typed.size() > kLongest)
        return {};
    QString best;
    int least = kFarthest + 1;
    for (const QString& word : words) {
        const int far = distance(typed, word);
        if (far < least) {
            least = far;
            best = word;
        }
    }
    return best;
}

} // namespace quatuor::cli
