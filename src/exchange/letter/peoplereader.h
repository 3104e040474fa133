// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds people in the lines of a letter: lists, labels, tables, cards, sentences, signatures.
#pragma once

#include "exchange/letter/atoms.h"
#include "exchange/letter/draftpeople.h"
#include "exchange/letter/letterlines.h"

namespace quatuor::letter {

/// Sentences that run over several lines are read as one.
struct Unit {
    Range at;
    Line line; ///< its first line
};
[[nodiscard]] std::vector<Unit> unitsOf(const PlainLetter& letter, const std::vector<Line>& lines);

/// A label before a colon or a dash, and what follows it.
struct Labelled {
    Range label;
    Range rest;
};
[[nodiscard]] Labelled labelled(QStringView text, Range unit);

[[nodiscard]] std::vector<Mention> mentionsOf(
    const PlainLetter& letter, const std::vector<Unit>& units, const std::vector<Atom>& atoms);

} // namespace quatuor::letter
