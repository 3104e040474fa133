// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a file begins: its licence, and in a header what it is for and `#pragma once`.
#pragma once

#include "lint/tree.h"

namespace quatuor::lint {

[[nodiscard]] Complaints badHead(const SourceFile& file);

}
