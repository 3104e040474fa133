// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes of a file that a person gave us, and what other format they look like.
#pragma once

#include "core/outcome.h"

#include <QByteArray>

namespace quatuor {

/// The whole content, copied: a file that shrinks while it is read cannot hurt. Regular files and pipes.
/// Refused: "file.missing", "file.is-directory", "file.not-readable", "file.too-large" (expected: the limit in bytes),
/// "file.empty". Faults: InputOutput while reading.
[[nodiscard]] Outcome<QByteArray> readInputFile(const QString& path, qint64 limit);

/// What the bytes look like by their first ones: "xlsx", "ods", "document", "zip", "xls", "outlook", "pdf", "sqlite",
/// "workspace", "gzip", "html", "json", "rtf", "image", "xml", "calendar", "vcard"; empty when they look like none of
/// these.
[[nodiscard]] QLatin1StringView looksLike(QByteArrayView bytes);

/// True when they begin with the headers of a message.
[[nodiscard]] bool looksLikeMail(QByteArrayView bytes);

/// True when the first bytes hold what no text has: more than a twentieth of control characters.
[[nodiscard]] bool looksBinary(QByteArrayView bytes);

} // namespace quatuor
