// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports of video conferences, told from registration files: somebody will offer one for the other.
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace quatuor {

/// "zoom-report", "teams-report" or "bigbluebutton-report" when the row has the headings of one; empty otherwise.
/// Source: docs/formats.md.
[[nodiscard]] QLatin1StringView meetingReport(std::span<const QString> headings);

} // namespace quatuor
