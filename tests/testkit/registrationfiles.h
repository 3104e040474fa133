// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of registrations that the stories of an import begin with.
#pragma once

#include <QByteArray>
#include <QString>

namespace quatuor::testkit {

/// An export in Windows-1252 with two lines above its headings, a code without its zero, a name with homonyms, one that
/// is nowhere, a role that is nobody's and a column that is not imported.
[[nodiscard]] QString marchFile();
[[nodiscard]] QByteArray bytesOf(const QString& path);
/// Gives the path.
QString writeFile(const QString& path, const QByteArray& bytes);
/// One person a row, four a registration.
[[nodiscard]] QByteArray manyRows(int count);

} // namespace quatuor::testkit
