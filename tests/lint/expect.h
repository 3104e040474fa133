// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A check that shows the complaints it did not expect.
#pragma once

#include "lint/tree.h"

#include <catch2/catch.hpp>

namespace quatuor::lint {

inline void expectNone(const Complaints& complaints)
{
    INFO(told(complaints));
    CHECK(complaints.isEmpty());
}

} // namespace quatuor::lint
