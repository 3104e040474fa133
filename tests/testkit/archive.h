// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Archives: parts taken out and put back, and those that are made for a test.
#pragma once

#include <QByteArray>
#include <QMap>

namespace quatuor::testkit {

/// One part of an archive; empty: it has none of that name.
[[nodiscard]] QByteArray partOf(const QByteArray& archive, const char* part);
/// The archive with another content for one of its parts.
[[nodiscard]] QByteArray withPart(const QByteArray& archive, const char* part, const QByteArray& content);

/// A compressed tar archive of these files, by their paths.
[[nodiscard]] QByteArray tarball(const QMap<QByteArray, QByteArray>& files);

} // namespace quatuor::testkit
