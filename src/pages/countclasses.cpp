// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/countclasses.h"

#include <algorithm>

namespace quatuor {

CountClasses::CountClasses(std::vector<int> counts)
{
    std::erase_if(counts, [](int count) { return count < 1; });
    std::ranges::sort(counts);
    std::vector<int> distinct = counts;
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    if (distinct.size() <= std::size_t(kMost)) {
        m_upper = std::move(distinct);
        return;
    }
    for (int part = 1; part <= kMost; ++part) {
        const int upper = counts[counts.size() * std::size_t(part) / kMost - 1];
        if (m_upper.empty() || upper > m_upper.back())
            m_upper.push_back(upper);
    }
}

int CountClasses::classOf(int count) const
{
    if (count < 1)
        return 0;
    const auto found = std::ranges::lower_bound(m_upper, count);
    return std::min(int(found - m_upper.begin()) + 1, size());
}

QString CountClasses::text(int which) const
{
    if (which < 1 || which > size())
        return QStringLiteral("0");
    const int upper = m_upper[std::size_t(which) - 1];
    const int lower = which == 1 ? 1 : m_upper[std::size_t(which) - 2] + 1;
    return lower == upper ? QString::number(upper)
                          : QStringLiteral("%1–%2").arg(QString::number(lower), QString::number(upper));
}

} // namespace quatuor
