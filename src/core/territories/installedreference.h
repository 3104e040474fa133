// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A reference newer than the one in the program, kept with the user's data.
#pragma once

#include "core/territories/unittable.h"

#include <optional>

namespace quatuor::territories {

/// Where it is kept, whether there is one or not.
[[nodiscard]] QString installedReferencePath();

/// The bytes begin as a reference does; they may still be damaged.
[[nodiscard]] bool looksLikeReference(QByteArrayView bytes);

/// The version that the reference in these bytes says, once all of it was read; nothing when it cannot be.
[[nodiscard]] std::optional<QString> versionIn(const QByteArray& bytes);

[[nodiscard]] bool isNewer(const QString& version, const QString& than);

/// The file of the newest that can be read.
[[nodiscard]] QByteArray newestReferenceBytes();
/// The newest that can be read: the installed one, or the one in the program. A damaged one is passed over.
[[nodiscard]] UnitTable readNewestReference();

} // namespace quatuor::territories
