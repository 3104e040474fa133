// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parts of an archive taken out and put back.
#pragma once

#include <QByteArray>

namespace quatuor::testkit {

/// One part of an archive; empty: it has none of that name.
[[nodiscard]] QByteArray partOf(const QByteArray& archive, const char* part);
/// The archive with another content for one of its parts.
[[nodiscard]] QByteArray withPart(const QByteArray& archive, const char* part, const QByteArray& content);

} // namespace quatuor::testkit
