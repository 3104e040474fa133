// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The forms of a territory's name that are compared, from strict to lenient. The index and the matcher use the same
// ones.
#pragma once

#include <QString>

namespace quatuor::territories {

/// text::foldKey with "St", "Ste" and "s/" spelled out: "ST-JEAN S/ MER" → "saint jean sur mer".
[[nodiscard]] QString strictKey(QStringView text);

/// An article or a linking word: "la", "de", "et".
[[nodiscard]] bool isSmallWord(QStringView word);

/// A strict key without articles and linking words: "le teil" and "teil", "pays de l ourcq" and "pays ourcq".
[[nodiscard]] QString looseKey(QStringView strict);

/// A loose key that has also lost its words for an EPCI: "rouen normandie metropole" and "metropole rouen normandie".
[[nodiscard]] QString coreKey(QStringView strict);

/// A strict key as one word: "Ladornac" and "La Dornac", "Ferrière et la Folie" and "Ferrière-et-Lafolie".
[[nodiscard]] QString joinedKey(QStringView strict);

/// What follows a kind word: "du trieves" → "le trieves", "de la vallee" → "la vallee", "d arras" → "arras".
[[nodiscard]] QString withoutLink(QStringView rest);

/// The text without what it has in round or square brackets, and what that was (the last one).
struct Bracketed {
    QString outside;
    QString inside;
};
[[nodiscard]] Bracketed splitBrackets(QStringView text);

/// "Muraz (la)", "Tour-du-Pin, La" → "la Muraz", "La Tour-du-Pin"; null when the text has no article at its end.
[[nodiscard]] QString withArticleInFront(QStringView text);

} // namespace quatuor::territories
