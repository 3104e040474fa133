// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text that is more than a name (brackets, notes, dates, "x / y"), cut into what may be the name in it.
#pragma once

#include <QStringList>

#include <functional>

namespace quatuor::territories {

struct Alternatives {
    QStringList whole; ///< the name without what was added to it, the longest first
    QStringList sides; ///< of a text that a stroke, a dash or a line break divides: each side
    QStringList joined; ///< "CC X et CC Y": two units, each with the word for its kind; else empty
};

/// The text itself is not among them. `isPlace` tells of what stands in brackets or as a number at the end whether it
/// is a département: that is no note, but a part of what was said.
[[nodiscard]] Alternatives alternativesOf(QStringView text, const std::function<bool(QStringView)>& isPlace);

/// The key with its first word written otherwise, where it may stand for another: "ccpays de …", "san …" (a syndicat
/// d'agglomération nouvelle, which is a communauté today), "s paul"; null when it is a word like others.
[[nodiscard]] QString withFirstWordSpelt(QStringView key);

/// "paris 11eme", "13e arrondissement de marseille" → "paris 11e arrondissement"; null where no town is divided so.
[[nodiscard]] QString withArrondissement(QStringView key);

} // namespace quatuor::territories
