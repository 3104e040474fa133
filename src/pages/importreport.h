// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an import did, as the banner tells it.
#pragma once

#include "desk/importdesk.h"
#include "pages/notice.h"

namespace quatuor {

/// "Row 4: …", of a row that was not taken.
[[nodiscard]] QString rejectedRowText(const RowOutcome& row);
[[nodiscard]] Notice importNotice(const QString& file, const ImportReport& report, const QStringList& rejected);

} // namespace quatuor
