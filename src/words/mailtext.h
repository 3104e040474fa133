// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines above the text of an e-mail, as mail programs write them when they forward one.
#pragma once

#include <QDate>
#include <QString>

namespace quatuor {

/// A line each for sender, date and subject, where there is one.
[[nodiscard]] QString mailHeading(const QString& from, QDate date, const QString& subject);
/// What stands above a message that was forwarded.
[[nodiscard]] QString forwardedHeading();

} // namespace quatuor
