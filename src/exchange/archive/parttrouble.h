// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is wrong with an archive or a part of it, as a refusal.
#pragma once

#include "exchange/archive/ziparchive.h"

namespace quatuor {

/// A refusal (Unreadable) of the file `subject`.
[[nodiscard]] Unexpected<Refusal> unreadableFile(QLatin1StringView code, const QString& subject, Arguments args = {});

/// "file.protected", "file.expands" (expected: bytes), "file.type-declaration", "file.damaged"; those that are
/// somewhere with `place`: sheet, row and column as far as they are known.
[[nodiscard]] Unexpected<Refusal> refusalOf(PartTrouble trouble, const QString& subject, Arguments place = {});

} // namespace quatuor
