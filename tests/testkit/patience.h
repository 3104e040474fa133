// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a hostile file may take: a bound far above what it takes, for what would else be minutes.
#pragma once

#include <QtGlobal>

namespace quatuor::test {

/// Milliseconds; under a sanitizer, which slows some programs much more than others, thirty times as many.
[[nodiscard]] constexpr qint64 patience(qint64 milliseconds)
{
#ifdef __SANITIZE_ADDRESS__
    return 30 * milliseconds;
#else
    return milliseconds;
#endif
}

} // namespace quatuor::test
