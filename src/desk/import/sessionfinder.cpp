// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/sessionfinder.h"

#include "store/sessionstore.h"

namespace quatuor {

SessionFinder::SessionFinder(Desk& desk)
{
    for (const Session& session : SessionStore(desk.database()).all()) {
        m_byDate.insert(session.date, session.id);
        if (session.state == SessionState::History)
            m_history.insert(session.id.value());
    }
}

SessionFinder::Answer SessionFinder::find(const QString& written)
{
    const auto known = m_known.constFind(written);
    return known != m_known.constEnd() ? *known : *m_known.insert(written, look(written));
}

SessionFinder::Answer SessionFinder::look(const QString& written) const
{
    const std::size_t dates = datesIn(written).size();
    const std::vector<DateReading> days = daysIn(written);
    if (dates + days.size() > 1)
        return {Verdict::SeveralDates, {}};
    if (const DateReading reading = readDate(written); reading.isReadable())
        return lookOn(reading);
    return days.empty() ? Answer{Verdict::Unreadable, {}} : lookWithoutYear(days.front());
}

SessionFinder::Answer SessionFinder::lookWithoutYear(const DateReading& day) const
{
    const auto isOn = [](const QDate& date, const QDate& anyYear) {
        return anyYear.isValid() && date.month() == anyYear.month() && date.day() == anyYear.day();
    };
    Answer answer{Verdict::UnknownDay, {}};
    for (auto one = m_byDate.cbegin(); one != m_byDate.cend(); ++one) {
        if (!isOn(one.key(), day.dayFirst) && !isOn(one.key(), day.monthFirst))
            continue;
        if (answer.verdict == Verdict::FoundYear)
            return {Verdict::UnknownDay, {}};
        answer = {Verdict::FoundYear, one.value(), one.key()};
    }
    return answer;
}

SessionFinder::Answer SessionFinder::lookOn(const DateReading& reading) const
{
    // An invalid date has no session.
    QList<SessionId> found = m_byDate.values(reading.dayFirst);
    const bool dayFirst = !found.isEmpty();
    if (reading.monthFirst != reading.dayFirst)
        found += m_byDate.values(reading.monthFirst);
    if (found.isEmpty())
        return {Verdict::Unknown, {}};
    if (found.size() == 1)
        return {Verdict::Found, found.front()};
    const bool bothReadings = dayFirst && reading.isAmbiguous() && m_byDate.contains(reading.monthFirst);
    return {bothReadings ? Verdict::Ambiguous : Verdict::TwoSessions, {}};
}

} // namespace quatuor
