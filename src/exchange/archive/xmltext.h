// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text of XML into what it means.
#pragma once

#include <QByteArray>

namespace quatuor {

/// True when XML may hold it: UTF-8 without controls but tabs and ends of line.
[[nodiscard]] bool isXmlText(QByteArrayView utf8);

/// Replaces `&lt;`, `&#233;`… when `escaped`, and writes every end of line as a newline. False: an entity that is
/// unknown, or a character that XML may not hold.
[[nodiscard]] bool xmlUnescapeInto(QByteArray& out, QByteArrayView text, bool escaped);

} // namespace quatuor
