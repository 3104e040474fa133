// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The day of the session that a letter asks for.
#pragma once

#include "exchange/letter/peoplereader.h"

namespace quatuor::letter {

/// The only day to come that the letter speaks of, or the only one beside "journée", "session", "date"; blank when
/// several are. `letterDate`: what "to come" means.
[[nodiscard]] FoundText sessionDateOf(const PlainLetter& letter, const std::vector<Unit>& units, QDate letterDate);

} // namespace quatuor::letter
