// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many columns of a terminal a text takes, and what of it a terminal may be given.
#pragma once

#include <QString>

namespace quatuor::cli {

/// Columns: two for wide letters (East Asian, emoji), none for marks that combine.
[[nodiscard]] int displayWidth(QStringView text);

/// One line that does to a terminal only what it says: control, bidirectional and zero-width characters are shown as
/// U+FFFD, line breaks as a space.
[[nodiscard]] QString harmless(const QString& text);

} // namespace quatuor::cli
