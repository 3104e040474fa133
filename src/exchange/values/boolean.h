// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Yes and no as forms write them.
#pragma once

#include <QStringView>

#include <optional>

namespace quatuor {

/// oui/non, yes/no, true/false, vrai/faux, x, ✓, 1/0, on/off, checked/unchecked, also before more words ("Oui, j'ai lu
/// la notice") and as what a consent box says ("J'accepte…", "J'ai lu…"). Empty is no. Nothing when it is neither.
[[nodiscard]] std::optional<bool> parseBoolean(QStringView text);

} // namespace quatuor
