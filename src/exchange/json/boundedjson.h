// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON that a stranger wrote, parsed within bounds. For the .cpp files of this layer only: no public header knows
// nlohmann.
#pragma once

#include "core/outcome.h"

#include <nlohmann/json.hpp>

#include <QByteArray>

namespace quatuor {

inline constexpr std::size_t kDeepestJson = 64;
inline constexpr qsizetype kLongestJsonText = 1024LL * 1024; ///< bytes of one text, as it stands
inline constexpr std::size_t kMostJsonKeys = 10'000; ///< of one object

/// The check alone. Refused: the same.
[[nodiscard]] Outcome<Done> checkBoundedJson(const QByteArray& bytes);

/// Checked in one pass that builds nothing, then parsed. Refused: "json.malformed" (seen: the byte), "json.too-deep"
/// (expected), "json.duplicate-key" (seen: the key), "json.too-large" (a text or an object beyond the bounds above).
/// nlohmann would crash on the second when copying, and let the third pass.
[[nodiscard]] Outcome<nlohmann::json> parseBoundedJson(const QByteArray& bytes);

} // namespace quatuor
