// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// As-you-type search in the names of the reference.
#pragma once

#include "core/territories/unittable.h"

namespace quatuor::territories {

/// The contract is OfficialReference::search(). Reads every name: about a millisecond, no index to keep.
[[nodiscard]] std::vector<Row> searchNames(const UnitTable& table, QStringView text, std::size_t most);

} // namespace quatuor::territories
