// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words by which a question is recognised that no alias has. Data only: headingrules.h reads it.
#pragma once

#include "exchange/field.h"

#include <span>

namespace quatuor {

/// Words of one field, folded and separated by spaces; `represent*` stands for all that begin so.
struct FieldWords {
    Field field;
    QLatin1StringView heads; ///< one is enough to ask for the field
    QLatin1StringView halves; ///< one asks for it where the cells prove it, or with another
    QLatin1StringView hints; ///< count a third
    QLatin1StringView companions; ///< say nothing, and may stand beside
};
[[nodiscard]] std::span<const FieldWords> fieldWords();

/// Words of any question.
[[nodiscard]] QLatin1StringView questionWords();
/// Words of a question about the person who answers, whose parts are asked one by one: "Vos coordonnées [Nom]".
[[nodiscard]] QLatin1StringView answererWords();
/// Words that make the question one about somebody or something else.
[[nodiscard]] QLatin1StringView strangerWords();

} // namespace quatuor
