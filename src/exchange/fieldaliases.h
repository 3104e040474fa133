// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of headings that files use for our columns. Data only: field.h reads it.
#pragma once

#include "exchange/field.h"

#include <span>

namespace quatuor {

/// Headings of one field, separated by semicolons and written without accents: case, accents, punctuation and small
/// words do not count (headingKey).
struct FieldAliases {
    Field field;
    QLatin1StringView headings;
};
[[nodiscard]] std::span<const FieldAliases> fieldAliases();

/// Words that a heading may have or not, separated by spaces: "Quelle est votre adresse e-mail ?" and "Adresse e-mail"
/// are one.
[[nodiscard]] QLatin1StringView headingSmallWords();

} // namespace quatuor
