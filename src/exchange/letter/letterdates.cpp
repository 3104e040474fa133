// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/letter/letterdates.h"

#include "exchange/values/datereading.h"

#include <QRegularExpression>

#include <algorithm>

namespace quatuor::letter {

namespace {

struct DateFound {
    QDate date;
    Range at;
    bool wanted = false; ///< beside a word for the session
    bool forwarded = false;
};

const QRegularExpression::PatternOptions kAnyCase
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// A year that is not written: the first such day after the letter.
QDate next(const QString& written, QDate letterDate)
{
    if (!letterDate.isValid())
        return {};
    for (int year = letterDate.year(); year <= letterDate.year() + 1; ++year) {
        const bool digits = written.contains(u'/');
        const QString whole = written + (digits ? QLatin1Char('/') : QLatin1Char(' ')) + QString::number(year);
        const QDate date = readDate(whole).date(DateOrder::DayFirst);
        if (date.isValid() && date > letterDate)
            return date;
    }
    return {};
}

bool isWanted(QStringView words)
{
    static const QRegularExpression wanted(
        QStringLiteral("journ[ée]es?\\b|session|date souhait|\\bpour "
                       "le\\b|participe|inscri|venir|viendr|s[ée]minaire|initiation|\\bday\\b"),
        kAnyCase);
    return wanted.match(words).hasMatch();
}

std::vector<DateFound> datesIn(const PlainLetter& letter, const Unit& unit, QDate letterDate)
{
    static const QString months = QStringLiteral("(?:janv(?:ier)?|f[ée]vr(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?"
                                                 "|ao[uû]t|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|"
                                                 "d[ée]c(?:embre)?|january|february|march|april|may|june|july|august|"
                                                 "september|october|november|december)\\b\\.?");
    static const QRegularExpression date(QStringLiteral("(?<![\\d/.])(?:(\\d{1,2}(?:er|st|nd|rd|th)?\\s") + months
            + QStringLiteral(")(\\s\\d{4})?|(\\d{4}-\\d{2}-\\d{2})|(\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2}))|(?<=le "
                             "|du )(\\d{1,2}/\\d{1,2}))(?![\\d/])"),
        kAnyCase);
    std::vector<DateFound> found;
    const QStringView words = letter.view(unit.at.from, unit.at.to);
    for (auto matches = date.globalMatch(words); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool bare = !match.captured(5).isEmpty() || (!match.captured(1).isEmpty() && match.captured(2).isEmpty());
        const QString written = match.captured().simplified();
        const QDate day = bare ? next(written, letterDate) : readDate(written).date(DateOrder::DayFirst);
        const bool past = letterDate.isValid() && day <= letterDate;
        if (!day.isValid() || past)
            continue;
        const Range at{unit.at.from + match.capturedStart(), unit.at.from + match.capturedEnd()};
        found.push_back({day, at, isWanted(words), unit.line.zone == Zone::Forwarded});
    }
    return found;
}

} // namespace

FoundText sessionDateOf(const PlainLetter& letter, const std::vector<Unit>& units, QDate letterDate)
{
    std::vector<DateFound> dates;
    for (const Unit& unit : units) {
        static const QRegularExpression subject(QStringLiteral("^(?:objet|subject)"), kAnyCase);
        const bool skipped = unit.line.header && !subject.match(letter.view(unit.at.from, unit.at.to)).hasMatch();
        if (unit.line.zone == Zone::Quoted || skipped || unit.at.isEmpty())
            continue;
        const auto here = datesIn(letter, unit, letterDate);
        dates.insert(dates.end(), here.begin(), here.end());
    }
    if (std::ranges::any_of(dates, [](const DateFound& one) { return !one.forwarded; }))
        std::erase_if(dates, [](const DateFound& one) { return one.forwarded; });
    if (std::ranges::any_of(dates, &DateFound::wanted))
        std::erase_if(dates, [](const DateFound& one) { return !one.wanted; });
    const auto differs = [&](const DateFound& one) { return one.date != dates.front().date; };
    if (dates.empty() || std::ranges::any_of(dates, differs))
        return {};
    // Written with its year, if it is anywhere.
    const auto longest
        = std::ranges::max_element(dates, {}, [](const DateFound& one) { return one.at.to - one.at.from; });
    return {longest->date.toString(Qt::ISODate), letter.span(longest->at.from, longest->at.to)};
}

} // namespace quatuor::letter
