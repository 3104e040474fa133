// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the packed reference (resources/territories/reference.qtr, described in docs/territories.md) into a UnitTable.
#pragma once

#include "core/territories/unittable.h"

#include <QByteArray>

namespace quatuor::territories {

/// Throws Fault (Corrupt) when the bytes are not a reference of this format, or point outside themselves.
[[nodiscard]] UnitTable readReference(const QByteArray& bytes);

} // namespace quatuor::territories
