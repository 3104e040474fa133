// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A `quatuor-registrations` document as a table of one row a person, headed by the codes of the fields: from there on
// it is read as any file for machines.
#pragma once

#include "core/outcome.h"
#include "exchange/rowmessage.h"
#include "exchange/sheettable.h"

#include <optional>

namespace quatuor {

struct RegistrationsTable {
    SheetTable table;
    std::vector<RowMessage> notes; ///< "column.ignored": keys that no registration has
};

inline constexpr qint64 kLargestJson = 64LL * 1024 * 1024;

/// The text of a JSON document in UTF-8, without its byte order mark; nothing: these bytes are no JSON.
[[nodiscard]] std::optional<QByteArray> jsonText(const QByteArray& bytes);

/// Columns are the keys that stand somewhere in the document. Refused: what checkBoundedJson refuses, "file.looks-like"
/// (looks: json), "file.too-large" (expected), "file.expands", "registrations.malformed" (seen: where),
/// "registrations.newer" (seen).
[[nodiscard]] Outcome<RegistrationsTable> readRegistrationsJson(const QByteArray& bytes, const QString& subject);

} // namespace quatuor
