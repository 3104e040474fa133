// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/numberformat.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace quatuor {

namespace {

constexpr qint64 kSecondsPerDay = 86'400;
constexpr double kLastDay = 2'958'465; // 31 December 9999
constexpr double kMostExact = 1e15; // a spreadsheet keeps 15 digits

bool isBetween(int id, int first, int last)
{
    return id >= first && id <= last;
}

/// `[h]`, `[mm]`: hours that do not start again at 24. Other brackets hold colours, conditions and languages.
bool isElapsed(QStringView inBrackets)
{
    const auto isUnit = [](QChar c) { return QStringView(u"hHmMsS").contains(c); };
    return !inBrackets.isEmpty() && std::ranges::all_of(inBrackets, isUnit);
}

/// The signs of the first section that stand for digits or parts of a date: no text in quotes, nothing escaped.
QString significant(QStringView code)
{
    QString signs;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'"') {
            const qsizetype close = code.indexOf(u'"', i + 1);
            i = close < 0 ? code.size() : close;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype close = code.indexOf(u']', i);
            const qsizetype end = close < 0 ? code.size() : close;
            const QStringView inside = code.sliced(i + 1, std::max<qsizetype>(end - i - 1, 0));
            signs += isElapsed(inside) ? inside.toString() : QString();
            i = end;
        } else {
            signs += c.toLower();
        }
    }
    return signs;
}

bool holdsAny(QStringView text, QStringView signs)
{
    return std::ranges::any_of(text, [signs](QChar c) { return signs.contains(c); });
}

/// Digits from the first 0 on; none unless all the rest only sets digits apart.
int leastDigits(QStringView signs)
{
    const auto isDigitOrSpace = [](QChar c) { return QStringView(u"0# -/()").contains(c); };
    const qsizetype first = signs.indexOf(u'0');
    if (first < 0 || !std::ranges::all_of(signs, isDigitOrSpace))
        return 0;
    return int(std::ranges::count_if(signs.sliced(first), [](QChar c) { return c == u'0' || c == u'#'; }));
}

/// Day 60 is a 29 February that 1900 never had: the days before it are counted from one day later.
QDate dateOf(qint64 day, DateSystem system)
{
    if (system == DateSystem::From1904)
        return QDate(1904, 1, 1).addDays(day);
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day);
}

QString dateText(double number, DateSystem system)
{
    qint64 day = qint64(std::floor(number));
    qint64 second = std::llround((number - double(day)) * double(kSecondsPerDay));
    if (second == kSecondsPerDay) {
        ++day;
        second = 0;
    }
    const QString date = dateOf(day, system).toString(Qt::ISODate);
    return second == 0 ? date : date + u'T' + QTime(0, 0).addSecs(int(second)).toString(Qt::ISODate);
}

/// More than a day is a duration: the hours go on.
QString timeText(double number)
{
    const qint64 second = std::llround(number * double(kSecondsPerDay));
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    return two(second / 3600) + u':' + two(second / 60 % 60) + u':' + two(second % 60);
}

QString plainText(double number, int leastDigits)
{
    const bool isWhole = number == std::floor(number) && std::abs(number) < kMostExact;
    if (!isWhole)
        return QString::number(number, 'g', 15);
    const QString digits = QString::number(qint64(number));
    return number < 0 ? digits : digits.rightJustified(leastDigits, u'0');
}

} // namespace

NumberFormat builtInFormat(int id)
{
    if (isBetween(id, 18, 21) || isBetween(id, 32, 35) || isBetween(id, 45, 47))
        return {NumberFormat::Kind::Time, 0};
    if (isBetween(id, 14, 17) || id == 22 || isBetween(id, 27, 36) || isBetween(id, 50, 58))
        return {NumberFormat::Kind::Date, 0};
    return {};
}

NumberFormat customFormat(QStringView code)
{
    QString signs = significant(code);
    if (signs.contains(QLatin1StringView("general")))
        return {};
    const bool half = signs.contains(QLatin1StringView("am/pm")) || signs.contains(QLatin1StringView("a/p"));
    signs.remove(QLatin1StringView("am/pm")).remove(QLatin1StringView("a/p"));
    if (holdsAny(signs, u"ydj")) // j: some French writers do not translate
        return {NumberFormat::Kind::Date, 0};
    if (half || holdsAny(signs, u"hs"))
        return {NumberFormat::Kind::Time, 0};
    if (signs.contains(u'm'))
        return {NumberFormat::Kind::Date, 0};
    return {NumberFormat::Kind::Plain, leastDigits(signs)};
}

QString numberText(QStringView number, NumberFormat format, DateSystem system)
{
    bool ok = false;
    const double value = number.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return number.toString();
    const bool isMoment = value >= 0 && value <= kLastDay;
    if (format.kind == NumberFormat::Kind::Date && isMoment && value >= 1)
        return dateText(value, system);
    if (format.kind != NumberFormat::Kind::Plain && isMoment)
        return timeText(value);
    return plainText(value, format.leastDigits);
}

} // namespace quatuor
