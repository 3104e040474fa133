// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Letters that stand on paper as empty boxes, because no font of this machine has them.
#pragma once

#include "exchange/pdf/printedlist.h"

namespace quatuor {

/// How many rows hold one, in what is printed of them or of the group that they begin.
[[nodiscard]] qint64 rowsWithUnknownLetters(const PrintedList& list);

} // namespace quatuor
