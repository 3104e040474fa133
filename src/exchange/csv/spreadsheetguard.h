// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The leading apostrophe that keeps a spreadsheet from running a cell as a formula or mangling it, put and taken away.
#pragma once

#include <QByteArrayView>

namespace quatuor {

/// True for what begins, after spaces, with = + - @, their full-width forms, a tab, CR or LF; for digits that a
/// spreadsheet rewrites (01001, more than 11 digits, 1E5, 1,5e3); and for an apostrophe before any of these, so that
/// taking it away is exact.
[[nodiscard]] bool needsGuard(QByteArrayView utf8);

/// The cell without the apostrophe that a guarded writing put before it. unguarded(guarded(x)) == x for every x.
[[nodiscard]] QByteArrayView unguarded(QByteArrayView utf8);

} // namespace quatuor
