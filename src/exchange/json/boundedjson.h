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

/// The check alone. Refused: the same.
[[nodiscard]] Outcome<Done> checkBoundedJson(const QByteArray& bytes);

/// Checked in one pass that builds nothing, then parsed. Refused: "json.malformed" (seen: the byte), "json.too-deep"
/// (expected), "json.duplicate-key" (seen: the key). nlohmann would crash on the second when copying, and let the third
/// pass.
[[nodiscard]] Outcome<nlohmann::json> parseBoundedJson(const QByteArray& bytes);

} // namespace quatuor
