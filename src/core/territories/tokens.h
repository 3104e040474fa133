// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words of two names compared: misspelt, shortened, counted in digits or in letters, of one root.
#pragma once

#include <QStringView>
#include <QVarLengthArray>

namespace quatuor::territories {

using Tokens = QVarLengthArray<QStringView, 16>;

/// The words of a key; what comes after the sixteenth is left out, so that the time is bounded.
[[nodiscard]] Tokens tokensOf(QStringView key);

/// A bit for each of the letters from a to z that the text has: what may be alike is seen by them quickly.
[[nodiscard]] quint32 lettersOf(QStringView text);

/// How many letters must be added, taken away, replaced or exchanged with their neighbour; more than `most` is told as
/// `most` + 1. Texts longer than 64 letters are compared by their beginnings.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int most);

/// 0 to 1. The words are folded (text::foldKey) and have no space.
[[nodiscard]] double wordLikeness(QStringView a, QStringView b);

} // namespace quatuor::territories
