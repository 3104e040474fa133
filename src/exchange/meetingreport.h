// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports of video conferences and our own sign-in sheets, told from registration files: somebody will offer one for
// the other.
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace quatuor {

/// "zoom-report", "teams-report", "bigbluebutton-report" or "sign-in-sheet" when the row has the headings of one; empty
/// otherwise.
/// Source: docs/formats.md.
[[nodiscard]] QLatin1StringView meetingReport(std::span<const QString> headings);

} // namespace quatuor
