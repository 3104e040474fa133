// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files of an npm package (a tar archive, compressed), inflated within bounds.
#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

namespace quatuor {

/// By their path within the package's folder: "package.json", "data/communes.json". Only JSON files are kept.
using PackageFiles = QHash<QString, QByteArray>;

/// Nothing when it is cut, no such archive, or inflates to more than any package does.
[[nodiscard]] std::optional<PackageFiles> readPackageArchive(const QByteArray& bytes);

} // namespace quatuor
