// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values of the command line, from text: strict, since a script that means something else should hear of it.
#pragma once

#include "cli/verb.h"

#include <QDateTime>
#include <QStringList>

namespace quatuor::cli {

[[nodiscard]] std::optional<int> readCount(const QString& text);
[[nodiscard]] std::optional<QDate> readDate(const QString& text);
[[nodiscard]] std::optional<QTime> readTime(const QString& text);
[[nodiscard]] std::optional<bool> readYesNo(const QString& text);
/// ISO 8601; without an offset, the machine's time.
[[nodiscard]] std::optional<QDateTime> readMoment(const QString& text);
[[nodiscard]] bool isNone(const QString& text);

/// Whether `text` can be a value of this kind. `choices`: the placeholder of a Choice.
[[nodiscard]] bool isValue(ValueKind kind, const QString& text, const char* choices);
/// What such a value looks like, for whoever got it wrong: "a date such as 2026-09-16".
[[nodiscard]] QString describe(ValueKind kind, const char* choices);

} // namespace quatuor::cli
