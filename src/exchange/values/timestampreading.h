// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moments (when a form was sent) as form services write them.
#pragma once

#include "exchange/values/datereading.h"

#include <QDateTime>
#include <QTimeZone>

namespace quatuor {

/// A moment, in UTC, in both orders; null where it cannot be read.
struct TimestampReading {
    QDateTime dayFirst;
    QDateTime monthFirst;

    [[nodiscard]] bool isReadable() const { return dayFirst.isValid() || monthFirst.isValid(); }
    /// The only moment it can be, or the one in that order; day first while in doubt. A moment of submission only
    /// orders a list.
    [[nodiscard]] QDateTime moment(DateOrder order = DateOrder::Unknown) const;
};

/// "2018/01/22 3:49:23 PM UTC+1", "04/03/2026 14:25", "22 janvier 2018 à 15h49", ISO 8601. Without an offset, the time
/// is `zone`'s; without a time, midnight.
[[nodiscard]] TimestampReading readTimestamp(QStringView text, const QTimeZone& zone);

} // namespace quatuor
