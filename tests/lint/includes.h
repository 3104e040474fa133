// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may include whom: the table of docs/architecture.md.
#pragma once

#include "lint/tree.h"

namespace quatuor::lint {

/// Includes of a layer that the file's own layer does not know, and quoted includes that do not begin with a layer.
[[nodiscard]] Complaints includesAgainstTheHouse(const SourceFile& file);

/// Files under src/ that include themselves by way of others; one complaint a circle.
[[nodiscard]] Complaints includeCircles(const std::vector<SourceFile>& files);

} // namespace quatuor::lint
