// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/optionheading.h"

#include "core/rolewords.h"
#include "core/text.h"
#include "exchange/groupheading.h"
#include "exchange/headingrules.h"
#include "exchange/values/boolean.h"
#include "exchange/values/datereading.h"

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

/// Longer ones are texts, and every cut of a heading is tried.
constexpr qsizetype kLongestHeading = 200;
constexpr std::u16string_view kBefore = u"[(\u2013\u2014-:/|";

bool isBefore(QChar c)
{
    return kBefore.find(c.unicode()) != kBefore.npos;
}

QStringView trimmedMarks(QStringView text)
{
    while (!text.isEmpty() && (text.front().isSpace() || isBefore(text.front())))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back().isSpace() || text.back() == u']' || text.back() == u')'))
        text.chop(1);
    return text;
}

bool mayAnswer(Field field, QStringView option)
{
    if (field == Field::Role)
        return roleFromWords(option).has_value();
    const bool hasDay = std::ranges::any_of(option, [](QChar c) { return c.isDigit(); });
    return field == Field::SessionDate && hasDay && readDate(option).isReadable();
}

/// Where no alias is the question: "Vos disponibilités". A day proves that a date is asked, a role proves nothing:
/// "Représentant de l'État (préfecture)".
std::optional<Field> fieldByRules(QStringView question)
{
    for (const HeadingGuess& one : guessHeading(question)) {
        if (one.field == Field::SessionDate || (one.field == Field::Role && one.sure))
            return one.field;
    }
    return std::nullopt;
}

} // namespace

bool isChosen(Field field)
{
    return field == Field::Role || field == Field::SessionDate;
}

std::optional<OptionHeading> optionHeading(QStringView heading)
{
    if (heading.size() > kLongestHeading)
        return std::nullopt;
    if (const QStringView question = withoutQuestionCode(heading); !question.isEmpty())
        heading = question;
    for (qsizetype i = 1; i + 1 < heading.size(); ++i) {
        if (!isBefore(heading[i]) || isBetweenGenders(heading, i))
            continue;
        const QStringView option = trimmedMarks(heading.sliced(i));
        auto field = option.isEmpty() ? std::nullopt : fieldFromHeading(heading.first(i));
        if (!field && !option.isEmpty())
            field = fieldByRules(heading.first(i));
        if (field && mayAnswer(*field, option))
            return OptionHeading{*field, option.toString()};
    }
    return std::nullopt;
}

bool isOtherRole(QStringView heading)
{
    if (const QStringView question = withoutQuestionCode(heading); !question.isEmpty())
        heading = question;
    const qsizetype begin = heading.lastIndexOf(u'[');
    if (begin <= 0 || heading.size() > kLongestHeading)
        return false;
    const QString part = text::foldKey(heading.sliced(begin));
    const bool isOther = part == QLatin1StringView("autre") || part == QLatin1StringView("other");
    const QStringView question = heading.first(begin);
    const auto asked = isOther ? fieldFromHeading(question) : std::nullopt;
    return isOther && (asked ? *asked : fieldByRules(question).value_or(Field::State)) == Field::Role;
}

bool asksWhichOther(QStringView heading)
{
    static constexpr std::array kBeginnings{QLatin1StringView("si autre"), QLatin1StringView("autre precis"),
        QLatin1StringView("autre a precis"), QLatin1StringView("autre veuillez"), QLatin1StringView("autres precis"),
        QLatin1StringView("if other"), QLatin1StringView("other please specify"), QLatin1StringView("other specify")};
    static constexpr std::array kWhole{QLatin1StringView("autre"), QLatin1StringView("autres"),
        QLatin1StringView("other"), QLatin1StringView("precisez"), QLatin1StringView("merci de preciser"),
        QLatin1StringView("precision"), QLatin1StringView("veuillez preciser")};
    if (heading.size() > kLongestHeading)
        return false;
    const QString folded = text::foldKey(withoutNumbering(heading));
    return std::ranges::any_of(kBeginnings, [&](QLatin1StringView one) { return folded.startsWith(one); })
        || std::ranges::find(kWhole, folded) != kWhole.end();
}

bool isOtherAnswer(QStringView text)
{
    constexpr qsizetype kLongestAnswer = 40;
    if (text.size() > kLongestAnswer)
        return false;
    const QString folded = text::foldKey(text);
    const auto isWord = [&](QLatin1StringView word) {
        return folded.startsWith(word) && (folded.size() == word.size() || folded[word.size()] == u' ');
    };
    return isWord(QLatin1StringView("autre")) || isWord(QLatin1StringView("autres"))
        || isWord(QLatin1StringView("other"));
}

bool isTicked(const QString& cell, const QString& option)
{
    return !cell.isEmpty() && (parseBoolean(cell).value_or(false) || text::foldKey(cell) == text::foldKey(option));
}

} // namespace quatuor
