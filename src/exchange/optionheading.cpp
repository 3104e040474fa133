// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/optionheading.h"

#include "core/rolewords.h"
#include "core/text.h"
#include "exchange/values/boolean.h"
#include "exchange/values/datereading.h"

#include <algorithm>

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

} // namespace

bool isChosen(Field field)
{
    return field == Field::Role || field == Field::SessionDate;
}

std::optional<OptionHeading> optionHeading(QStringView heading)
{
    if (heading.size() > kLongestHeading)
        return std::nullopt;
    for (qsizetype i = 1; i + 1 < heading.size(); ++i) {
        if (!isBefore(heading[i]))
            continue;
        const QStringView option = trimmedMarks(heading.sliced(i));
        const auto field = option.isEmpty() ? std::nullopt : fieldFromHeading(heading.first(i));
        if (field && mayAnswer(*field, option))
            return OptionHeading{*field, option.toString()};
    }
    return std::nullopt;
}

bool isTicked(const QString& cell, const QString& option)
{
    return !cell.isEmpty() && (parseBoolean(cell).value_or(false) || text::foldKey(cell) == text::foldKey(option));
}

} // namespace quatuor
