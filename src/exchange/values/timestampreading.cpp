// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/timestampreading.h"

#include <QRegularExpression>

#include <optional>

namespace quatuor {

namespace {

/// Hours and minutes, then what may follow: seconds, a half of the day, an offset from UTC.
const QRegularExpression& timePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"((?:^|[^0-9])([0-9]{1,2})\s*[:hH]\s*([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)?)"
                       R"((?:\s*([aApP])\.?[mM]\b\.?)?)"
                       R"((?:\s*(?:(Z|UTC|GMT)(?![+\-\w])|(?:UTC|GMT)?([+-])([0-9]{1,2})(?::?([0-9]{2}))?))?)"),
        QRegularExpression::UseUnicodePropertiesOption); // before PM there may be a narrow no-break space
    return pattern;
}

struct TimeOfDay {
    QTime time{0, 0};
    std::optional<int> offset; ///< seconds east of UTC, when written
};

int hourOf(const QRegularExpressionMatch& match)
{
    const int hour = match.capturedView(1).toInt();
    const QString half = match.captured(4).toLower();
    if (half.isEmpty() || hour > 12)
        return hour;
    return hour % 12 + (half == QLatin1StringView("p") ? 12 : 0);
}

std::optional<int> offsetOf(const QRegularExpressionMatch& match)
{
    if (match.hasCaptured(5))
        return 0;
    if (!match.hasCaptured(6))
        return std::nullopt;
    const int seconds = match.capturedView(7).toInt() * 3600 + match.capturedView(8).toInt() * 60;
    return match.capturedView(6) == u'-' ? -seconds : seconds;
}

TimeOfDay timeIn(QStringView text)
{
    const QRegularExpressionMatch match = timePattern().match(text.toString());
    if (!match.hasMatch())
        return {};
    return {QTime(hourOf(match), match.capturedView(2).toInt(), match.capturedView(3).toInt()), offsetOf(match)};
}

QDateTime moment(QDate date, const TimeOfDay& at, const QTimeZone& zone)
{
    if (!date.isValid() || !at.time.isValid())
        return {};
    const QDateTime local
        = at.offset ? QDateTime(date, at.time, Qt::OffsetFromUTC, *at.offset) : QDateTime(date, at.time, zone);
    return local.toUTC();
}

} // namespace

QDateTime TimestampReading::moment(DateOrder order) const
{
    const bool monthWanted = order == DateOrder::MonthFirst;
    const QDateTime& wanted = monthWanted ? monthFirst : dayFirst;
    return wanted.isValid() ? wanted : monthWanted ? dayFirst : monthFirst;
}

TimestampReading readTimestamp(QStringView text, const QTimeZone& zone)
{
    const DateReading date = readDate(text);
    if (!date.isReadable())
        return {};
    const TimeOfDay time = timeIn(text);
    return {moment(date.dayFirst, time, zone), moment(date.monthFirst, time, zone)};
}

} // namespace quatuor
