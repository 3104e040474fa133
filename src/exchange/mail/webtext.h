// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text of a web page, as it stands in e-mails that have no other.
#pragma once

#include <QString>

namespace quatuor {

/// Blocks are lines, cells are told apart by tabs; styles, scripts and comments are left out. Time grows with the
/// length.
[[nodiscard]] QString textOfWebPage(QStringView html);

} // namespace quatuor
