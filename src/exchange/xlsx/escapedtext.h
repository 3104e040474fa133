// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The writing `_x000D_` by which a workbook holds characters that XML does not allow.
#pragma once

#include <QByteArray>
#include <QString>

namespace quatuor {

/// The text that is meant. A NUL stays written out: no text has one.
[[nodiscard]] QString unescapedSheetText(QStringView text);

/// UTF-8 that XML can hold and that reads back as it was: controls, U+FFFE and U+FFFF written out, and what looks like
/// such a writing too.
[[nodiscard]] QByteArray escapedSheetText(QByteArrayView utf8);

} // namespace quatuor
