// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a newer list of units makes past: names that were given up, units that went into others.
#pragma once

#include "core/territories/referencetables.h"

namespace quatuor::territories {

/// Fills `now.past` from the past that `before` tells, led on to the units of today, and from the units that `before`
/// has and `now` has no more or under another name. The rules are those of resources/territories/make-reference.py.
void carryPast(const ReferenceTables& before, ReferenceTables& now);

} // namespace quatuor::territories
