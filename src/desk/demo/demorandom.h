// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chance that is the same on every machine for the same seed: the distributions of the standard library are not.
#pragma once

#include <QtGlobal>

#include <random>
#include <span>
#include <utility>
#include <vector>

namespace quatuor {

class DemoRandom {
public:
    explicit DemoRandom(quint32 seed)
        : m_engine(seed)
    {
    }

    /// From 0 to `limit` - 1.
    [[nodiscard]] int below(int limit) { return int(m_engine() % std::mt19937::result_type(limit)); }

    template <class T>
    [[nodiscard]] const T& of(std::span<const T> all)
    {
        return all[std::size_t(below(int(all.size())))];
    }
    template <class T>
    void shuffle(std::vector<T>& all)
    {
        for (std::size_t left = all.size(); left > 1; --left)
            std::swap(all[left - 1], all[std::size_t(below(int(left)))]);
    }

private:
    std::mt19937 m_engine;
};

} // namespace quatuor
