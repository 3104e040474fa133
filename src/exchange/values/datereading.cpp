// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/datereading.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace quatuor {

namespace {

struct Month {
    QLatin1StringView start; ///< the folded letters that are enough to know it
    int number;
};
/// French and English, whole or cut: "sept", "févr", "Dec". "juin" and "juil" need four letters.
constexpr std::array kMonths{
    Month{QLatin1StringView("jan"), 1},
    Month{QLatin1StringView("fev"), 2},
    Month{QLatin1StringView("feb"), 2},
    Month{QLatin1StringView("mars"), 3},
    Month{QLatin1StringView("mar"), 3},
    Month{QLatin1StringView("avr"), 4},
    Month{QLatin1StringView("apr"), 4},
    Month{QLatin1StringView("mai"), 5},
    Month{QLatin1StringView("may"), 5},
    Month{QLatin1StringView("juin"), 6},
    Month{QLatin1StringView("jun"), 6},
    Month{QLatin1StringView("juil"), 7},
    Month{QLatin1StringView("jul"), 7},
    Month{QLatin1StringView("aou"), 8},
    Month{QLatin1StringView("aug"), 8},
    Month{QLatin1StringView("sep"), 9},
    Month{QLatin1StringView("oct"), 10},
    Month{QLatin1StringView("nov"), 11},
    Month{QLatin1StringView("dec"), 12},
};
constexpr std::array kMonthNames{
    QLatin1StringView("janvier"),
    QLatin1StringView("fevrier"),
    QLatin1StringView("mars"),
    QLatin1StringView("avril"),
    QLatin1StringView("mai"),
    QLatin1StringView("juin"),
    QLatin1StringView("juillet"),
    QLatin1StringView("aout"),
    QLatin1StringView("septembre"),
    QLatin1StringView("octobre"),
    QLatin1StringView("novembre"),
    QLatin1StringView("decembre"),
    QLatin1StringView("january"),
    QLatin1StringView("february"),
    QLatin1StringView("march"),
    QLatin1StringView("april"),
    QLatin1StringView("may"),
    QLatin1StringView("june"),
    QLatin1StringView("july"),
    QLatin1StringView("august"),
    QLatin1StringView("september"),
    QLatin1StringView("october"),
    QLatin1StringView("november"),
    QLatin1StringView("december"),
};

/// The first letters of a month's name, at least enough to know it: "mardi" is no month.
int monthNumber(QStringView word)
{
    const auto knows = [word](const Month& month) { return word.startsWith(month.start); };
    const auto isCutFrom = [word](QLatin1StringView name) { return QString(name).startsWith(word); };
    const auto month = std::ranges::find_if(kMonths, knows);
    return month != kMonths.end() && std::ranges::any_of(kMonthNames, isCutFrom) ? month->number : 0;
}

/// Digits alone, at most so many; or -1.
int number(QStringView digits, qsizetype most)
{
    int value = digits.isEmpty() || digits.size() > most ? -1 : 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9' || value < 0)
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

/// "1er", "16th" → 1, 16.
int dayNumber(QStringView word)
{
    for (const QLatin1StringView ending : {QLatin1StringView("er"), QLatin1StringView("st"), QLatin1StringView("nd"),
             QLatin1StringView("rd"), QLatin1StringView("th")}) {
        if (word.endsWith(ending))
            return number(word.chopped(ending.size()), 2);
    }
    return number(word, 2);
}

using Words = QList<QStringView>;

/// A year of two digits stands last: "16 sept 26", and not "16 septembre 14 h".
int yearAt(const Words& words, qsizetype at)
{
    constexpr int kFirstShort = 20; // below, they are hours
    if (at >= words.size())
        return 0;
    if (words[at].size() == 4)
        return std::max(number(words[at], 4), 0);
    const bool last = at + 1 == words.size();
    const int year = last && words[at].size() == 2 ? number(words[at], 2) : 0;
    return year >= kFirstShort ? 2000 + year : 0;
}

/// A day beside the name of its month; the year is 0 where none is written.
struct DayOfMonth {
    int year = 0;
    int month = 0;
    int day = 0;
    qsizetype at = 0; ///< the word of the day

    [[nodiscard]] QDate date() const { return QDate(year == 0 ? kAnyYear : year, month, day); }
};

std::optional<DayOfMonth> dayAroundMonth(const Words& words, qsizetype at)
{
    const bool dayBefore = at > 0 && dayNumber(words[at - 1]) > 0;
    const qsizetype dayAt = dayBefore ? at - 1 : at + 1;
    if (dayAt >= words.size())
        return std::nullopt;
    const DayOfMonth found{
        yearAt(words, std::max(at, dayAt) + 1), monthNumber(words[at]), dayNumber(words[dayAt]), dayAt};
    return found.date().isValid() ? std::optional(found) : std::nullopt;
}

/// "Session 2 – 19 janvier", "Journée n° 1 : 17 novembre": the number of the session, and no day.
bool numbersSession(const Words& words, qsizetype at)
{
    constexpr std::array kNumbered{QLatin1StringView("session"), QLatin1StringView("journee"), QLatin1StringView("n"),
        QLatin1StringView("no"), QLatin1StringView("numero"), QLatin1StringView("jour"), QLatin1StringView("date"),
        QLatin1StringView("seance"), QLatin1StringView("option"), QLatin1StringView("choix"), QLatin1StringView("day"),
        QLatin1StringView("creneau")};
    return at > 0
        && std::ranges::any_of(kNumbered, [before = words[at - 1]](QLatin1StringView one) { return before == one; });
}

/// "16 et 17 septembre": the other days of the same month.
void addDaysBefore(std::vector<DayOfMonth>& days, const Words& words)
{
    DayOfMonth day = days.back();
    for (qsizetype at = day.at - 1; at >= 0; --at) {
        const QStringView word = words[at];
        const bool joins = word == u"et" || word == u"ou" || word == u"au" || word == u"and" || word == u"or";
        const int number = joins ? 0 : dayNumber(word);
        if (number < 0 || (!joins && numbersSession(words, at)))
            return;
        day.day = number;
        if (number > 0 && day.date().isValid())
            days.push_back(day);
    }
}

/// "1) 17 novembre", "2. 19 janvier": a list of choices was numbered.
QStringView withoutListNumber(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    qsizetype at = 0;
    while (at < trimmed.size() && trimmed[at] >= u'0' && trimmed[at] <= u'9')
        ++at;
    const bool numbered = at > 0 && at + 1 < trimmed.size()
        && (trimmed[at] == u')' || (trimmed[at] == u'.' && trimmed[at + 1] == u' '));
    return numbered ? trimmed.sliced(at + 1) : trimmed;
}

std::vector<DayOfMonth> daysInLetters(QStringView text)
{
    const QString folded = text::foldKey(withoutListNumber(text));
    const Words words = QStringView(folded).split(u' ');
    std::vector<DayOfMonth> days;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto day = monthNumber(words[i]) > 0 ? dayAroundMonth(words, i) : std::nullopt;
        if (!day)
            continue;
        days.push_back(*day);
        addDaysBefore(days, words);
    }
    return days;
}

void addOnce(std::vector<DateReading>& readings, const DateReading& one)
{
    const auto same = [&one](const DateReading& other) {
        return other.dayFirst == one.dayFirst && other.monthFirst == one.monthFirst;
    };
    if (one.isReadable() && std::ranges::none_of(readings, same))
        readings.push_back(one);
}

void addInLetters(std::vector<DateReading>& readings, QStringView text, bool withYear)
{
    for (const DayOfMonth& one : daysInLetters(text)) {
        if ((one.year > 0) == withYear)
            addOnce(readings, {one.date(), one.date()});
    }
}

bool isSeparator(QChar c)
{
    return c == u'/' || c == u'-' || c == u'.';
}
bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QStringView digitsAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return text.sliced(at, end - at);
}

struct Groups {
    std::array<QStringView, 3> digits;
    qsizetype end = 0;
};

/// Three groups of digits between two equal separators, from `at`.
std::optional<Groups> groupsAt(QStringView text, qsizetype at)
{
    Groups groups;
    const qsizetype separatorAt = at + digitsAt(text, at).size();
    for (std::size_t i = 0; i < groups.digits.size(); ++i) {
        const bool separated = i == 0 || (at < text.size() && isSeparator(text[at]) && text[at] == text[separatorAt]);
        at += i == 0 ? 0 : 1;
        if (!separated || at > text.size())
            return std::nullopt;
        groups.digits[i] = digitsAt(text, at);
        at += groups.digits[i].size();
        if (groups.digits[i].isEmpty() || groups.digits[i].size() > 4)
            return std::nullopt;
    }
    groups.end = at;
    return groups;
}

DateReading fromGroups(const Groups& groups)
{
    const int first = number(groups.digits[0], 4);
    const int second = number(groups.digits[1], 2);
    const int third = number(groups.digits[2], 4);
    if (groups.digits[0].size() == 4) {
        const QDate date(first, second, third);
        return {date, date};
    }
    const qsizetype yearSize = groups.digits[2].size();
    if (groups.digits[0].size() > 2 || (yearSize != 2 && yearSize != 4))
        return {};
    const int year = yearSize == 2 ? 2000 + third : third;
    return {QDate(year, second, first), QDate(year, first, second)};
}

void addInDigits(std::vector<DateReading>& readings, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i]))
            continue;
        const auto groups = groupsAt(text, i);
        if (groups)
            addOnce(readings, fromGroups(*groups));
        i = groups ? groups->end - 1 : i + digitsAt(text, i).size() - 1;
    }
}

bool isPartOfLonger(QStringView text, qsizetype from, qsizetype end)
{
    const auto goesOn
        = [&](qsizetype at) { return at >= 0 && at < text.size() && (isDigit(text[at]) || isSeparator(text[at])); };
    return goesOn(from - 1) || goesOn(end);
}

/// "16/09", and not a part of "16/09/2026".
void addDaysInDigits(std::vector<DateReading>& readings, QStringView text)
{
    for (qsizetype slash = text.indexOf(u'/'); slash >= 0; slash = text.indexOf(u'/', slash + 1)) {
        qsizetype from = slash;
        while (from > 0 && isDigit(text[from - 1]))
            --from;
        const QStringView first = text.sliced(from, slash - from);
        const QStringView second = digitsAt(text, slash + 1);
        if (isPartOfLonger(text, from, slash + 1 + second.size()))
            continue;
        const int one = number(first, 2);
        const int two = number(second, 2);
        addOnce(readings, {QDate(kAnyYear, two, one), QDate(kAnyYear, one, two)});
    }
}

/// A spreadsheet's date that lost its format.
DateReading fromSerial(QStringView text)
{
    constexpr int kFirst = 36526; // 1 January 2000
    constexpr int kLast = 73050; // 31 December 2099
    const int serial = number(text.first(std::min<qsizetype>(text.size(), 5)), 5);
    const bool whole = text.size() == 5 || (text.size() > 5 && (text[5] == u'.' || text[5] == u','));
    if (!whole || serial < kFirst || serial > kLast)
        return {};
    const QDate date = QDate(1899, 12, 30).addDays(serial);
    return {date, date};
}

} // namespace

QDate DateReading::date(DateOrder order) const
{
    if (!isAmbiguous())
        return dayFirst.isValid() ? dayFirst : monthFirst;
    return order == DateOrder::DayFirst ? dayFirst : order == DateOrder::MonthFirst ? monthFirst : QDate();
}

DateOrder DateReading::proves() const
{
    if (dayFirst.isValid() == monthFirst.isValid())
        return DateOrder::Unknown;
    return dayFirst.isValid() ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

DateReading readDate(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    std::vector<DateReading> found;
    addInDigits(found, trimmed);
    if (found.empty())
        addOnce(found, fromSerial(trimmed));
    if (found.empty())
        addInLetters(found, trimmed, true);
    return found.size() == 1 ? found.front() : DateReading();
}

std::vector<DateReading> datesIn(QStringView text)
{
    std::vector<DateReading> found;
    addInDigits(found, text);
    std::vector<DateReading> inLetters;
    addInLetters(inLetters, text, true);
    for (const DateReading& one : inLetters) { // "16 septembre 2026 (16/09/2026)" is one
        const auto same = [&one](const DateReading& other) {
            return other.dayFirst == one.dayFirst || other.monthFirst == one.dayFirst;
        };
        if (std::ranges::none_of(found, same))
            found.push_back(one);
    }
    return found;
}

std::vector<DateReading> daysIn(QStringView text)
{
    std::vector<DateReading> found;
    addDaysInDigits(found, text);
    addInLetters(found, text, false);
    return found;
}

DateOrder dateOrder(std::span<const DateReading> column)
{
    DateOrder order = DateOrder::Unknown;
    for (const DateReading& reading : column) {
        const DateOrder proved = reading.proves();
        if (proved != DateOrder::Unknown && order != DateOrder::Unknown && proved != order)
            return DateOrder::Unknown;
        order = proved == DateOrder::Unknown ? order : proved;
    }
    return order;
}

} // namespace quatuor
