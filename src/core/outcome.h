// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A value, or the reason why there is none. Named like std::expected, which g++ 12 lacks in C++20.
#pragma once

#include "core/refusal.h"

#include <utility>
#include <variant>

namespace quatuor {

/// The refusal side of an outcome: `return Unexpected { refusal };`
template <class E>
struct Unexpected {
    E error;
};
template <class E>
Unexpected(E) -> Unexpected<E>;

template <class T, class E = Refusal>
class [[nodiscard]] Outcome {
public:
    Outcome(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Outcome(Unexpected<E> unexpected)
        : m_state(std::in_place_index<1>, std::move(unexpected.error))
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const E& error() const { return std::get<1>(m_state); }
    T& operator*() { return value(); }
    const T& operator*() const { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

private:
    std::variant<T, E> m_state;
};

/// The value of an outcome that has nothing to say but "done".
struct Done { };

/// Shorthand for the common refusal.
[[nodiscard]] inline Unexpected<Refusal> refuse(RefusalKind kind, QLatin1StringView code, Arguments args = {})
{
    return {Refusal{kind, code, std::move(args), {}}};
}

} // namespace quatuor
