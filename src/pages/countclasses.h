// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers sorted into a few classes, for a map that is shaded by them.
#pragma once

#include <QString>

#include <vector>

namespace quatuor {

class CountClasses {
public:
    static constexpr int kMost = 4; ///< beside "none"

    CountClasses() = default;
    /// Each number a class of its own while they are few; else as many numbers in each class as can be. Below one is
    /// none.
    explicit CountClasses(std::vector<int> counts);

    [[nodiscard]] int size() const { return int(m_upper.size()); } ///< without "none"
    /// 0: none; 1 to size().
    [[nodiscard]] int classOf(int count) const;
    /// "1", "2–4"; "0" for none.
    [[nodiscard]] QString text(int which) const;

private:
    std::vector<int> m_upper; ///< the greatest number of each class
};

} // namespace quatuor
