// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The time, passed in, so that tests and `--now` decide it.
#pragma once

#include <QDateTime>

#include <optional>

namespace quatuor {

class Clock {
public:
    [[nodiscard]] static Clock system() { return Clock({}); }
    [[nodiscard]] static Clock fixed(const QDateTime& now) { return Clock(now.toUTC()); }

    /// Now, in UTC, to the second.
    [[nodiscard]] QDateTime now() const
    {
        const QDateTime time = m_fixed ? *m_fixed : QDateTime::currentDateTimeUtc();
        return QDateTime(time.date(), QTime(time.time().hour(), time.time().minute(), time.time().second()), Qt::UTC);
    }
    /// The organiser's date: where they sit, in the machine's time zone.
    [[nodiscard]] QDate today() const { return now().toLocalTime().date(); }

private:
    explicit Clock(std::optional<QDateTime> fixed)
        : m_fixed(std::move(fixed))
    {
    }
    std::optional<QDateTime> m_fixed;
};

} // namespace quatuor
