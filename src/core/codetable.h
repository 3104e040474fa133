// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values and their stable codes, side by side: one table answers both ways.
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace quatuor {

template <class Value>
struct CodeRow {
    Value value;
    QLatin1StringView code;
};

template <class Value, std::size_t Size>
using CodeTable = std::array<CodeRow<Value>, Size>;

/// The code of `value`; empty if the table forgot it.
template <class Value, std::size_t Size>
[[nodiscard]] constexpr QLatin1StringView codeOf(const CodeTable<Value, Size>& table, Value value)
{
    for (const CodeRow<Value>& row : table) {
        if (row.value == value)
            return row.code;
    }
    return {};
}

/// The value of exactly that code, or nothing.
template <class Value, std::size_t Size>
[[nodiscard]] std::optional<Value> valueOf(const CodeTable<Value, Size>& table, QStringView code)
{
    for (const CodeRow<Value>& row : table) {
        if (row.code == code)
            return row.value;
    }
    return std::nullopt;
}

} // namespace quatuor
