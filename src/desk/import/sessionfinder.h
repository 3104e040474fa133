// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The session that a date written in a file means, among those of the workspace.
#pragma once

#include "core/session.h"
#include "desk/desk.h"
#include "exchange/values/datereading.h"

#include <QHash>
#include <QSet>

namespace quatuor {

class SessionFinder {
public:
    explicit SessionFinder(Desk& desk);

    enum class Verdict {
        Found,
        FoundYear, ///< no year is written, and one session alone is on that day of a year
        Unreadable,
        Unknown,
        UnknownDay, ///< no year is written, and none or several are
        TwoSessions,
        Ambiguous,
        SeveralDates, ///< more than one day is written
    };
    struct Answer {
        Verdict verdict = Verdict::Unknown;
        SessionId session;
        QDate date = {}; ///< with FoundYear
    };
    /// Day before month, or month before day: whichever a session is on; both: ambiguous, never guessed. Nor is a year:
    /// see FoundYear.
    [[nodiscard]] Answer find(const QString& written);
    [[nodiscard]] bool isHistory(SessionId id) const { return m_history.contains(id.value()); }

private:
    [[nodiscard]] Answer look(const QString& written) const;
    [[nodiscard]] Answer lookOn(const DateReading& reading) const;
    [[nodiscard]] Answer lookWithoutYear(const DateReading& day) const;

    QMultiHash<QDate, SessionId> m_byDate;
    QSet<qint64> m_history;
    QHash<QString, Answer> m_known;
};

} // namespace quatuor
