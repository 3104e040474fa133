// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Did you mean…?"
#pragma once

#include <QStringList>

namespace quatuor::cli {

/// The one of `words` that is at most two letters away from `typed`; empty when none is.
[[nodiscard]] QString nearest(const QString& typed, const QStringList& words);

} // namespace quatuor::cli
