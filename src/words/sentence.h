// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences as tables: a code, its English, and which arguments it needs. The other headers of this layer are built on
// it.
#pragma once

#include "core/arguments.h"

#include <QStringList>

#include <span>

namespace quatuor {

/// One way to say `code`. `text` is English with named places ("{name}"), written within QT_TRANSLATE_NOOP so that
/// lupdate finds it.
struct Sentence {
    constexpr Sentence(const char* code_, const char* text_)
        : code(code_)
        , text(text_)
    {
    }

    /// Only said when this argument has this raw value.
    [[nodiscard]] constexpr Sentence when(const char* argument, const char* value) const
    {
        Sentence result = *this;
        result.whenArgument = QLatin1StringView(argument);
        result.whenValue = QLatin1StringView(value);
        return result;
    }
    /// %n is the number that this argument holds; the text stands within QT_TRANSLATE_N_NOOP.
    [[nodiscard]] constexpr Sentence counting(const char* argument) const
    {
        Sentence result = *this;
        result.count = QLatin1StringView(argument);
        return result;
    }

    QLatin1StringView code;
    const char* text;
    QLatin1StringView whenArgument = {}; ///< empty: always
    QLatin1StringView whenValue = {};
    QLatin1StringView count = {}; ///< empty: nothing is counted
};

/// The first sentence of `code` whose condition holds and whose every place has a value, in the language installed,
/// with its places filled: values are never read as places or markup. Null when there is none.
[[nodiscard]] QString sentence(
    const char* context, std::span<const Sentence> table, QStringView code, const Arguments& args);

/// The names of the places of a text, in order.
[[nodiscard]] QStringList placesOf(QStringView text);

} // namespace quatuor
