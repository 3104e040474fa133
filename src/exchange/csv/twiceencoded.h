// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// UTF-8 that some program took for Windows-1252 and wrote as UTF-8 once more: two odd signs for each accented letter.
#pragma once

#include <QByteArray>

namespace quatuor {

struct TwiceEncoded {
    qsizetype lines = 0; ///< how many
    qsizetype first = 0; ///< its number, from 1
};

/// Puts right, in place, each line that as a whole is the UTF-8 of UTF-8; no line that anybody wrote is by chance.
[[nodiscard]] TwiceEncoded mendTwiceEncoded(QByteArray& utf8);

} // namespace quatuor
