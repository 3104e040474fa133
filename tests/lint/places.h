// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What may stand only in some rooms of the house: SQL, writing of files, translations, the clock…
#pragma once

#include "lint/tree.h"

namespace quatuor::lint {

/// Every line of the file that holds something whose place is elsewhere.
[[nodiscard]] Complaints outOfPlace(const SourceFile& file);

} // namespace quatuor::lint
