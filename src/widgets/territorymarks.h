// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// In which tone the marks of a territory are shown, in the list and on its own page alike.
#pragma once

#include "pages/territorylistmodel.h"
#include "widgets/theme.h"

namespace quatuor {

[[nodiscard]] inline Tone toneOf(TerritoryMark mark)
{
    switch (mark) {
    case TerritoryMark::Initiated:
        return Tone::Ready;
    case TerritoryMark::Waiting:
        return Tone::Incomplete;
    default:
        return Tone::Neutral;
    }
}

} // namespace quatuor
