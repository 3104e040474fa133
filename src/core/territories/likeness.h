// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How like two names are: by their words, each with what it tells, and as a whole.
#pragma once

#include "core/territories/tokens.h"

#include <QString>

namespace quatuor::territories {

/// A word of less weight tells too little to be missed: "sur", "commune".
inline constexpr float kTellingWeight = 2.6F;

/// A name ready to be compared.
struct WeighedName {
    Tokens words;
    QVarLengthArray<float, 16> weights;
    QVarLengthArray<QChar, 64> joined; ///< without its spaces
    float weight = 0; ///< of all words

    void add(QStringView word, float wordWeight);
    [[nodiscard]] QStringView letters() const { return {joined.constData(), joined.size()}; }
};

/// What the difference is.
enum class Difference : quint8 {
    Spelling, ///< every word has its fellow, perhaps misspelt
    Shorter, ///< the name as written is a part of the official one
    Longer, ///< the official name is a part of the one that was written
    Words, ///< some words are the same, others are not
};

struct Likeness {
    double score = 0; ///< 0 to 1
    Difference difference = Difference::Words;
    bool head = false; ///< the first words are fellows
    bool sound = false; ///< every pair of words is the same but for a letter or an abbreviation
    int edits = 0; ///< of the whole when it is a matter of spelling
};

/// `damage`: so many letters of the written name are lost, and their lack is no difference.
[[nodiscard]] Likeness likenessOf(const WeighedName& written, const WeighedName& official, int damage = 0);

} // namespace quatuor::territories
