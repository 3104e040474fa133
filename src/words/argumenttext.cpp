// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the value of each argument is shown: a table by its name.
#include "words/argumenttext.h"

#include "core/text.h"
#include "words/language.h"
#include "words/statetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace quatuor {

namespace {

QString isoDateText(const QString& value)
{
    const QDate date = QDate::fromString(value, Qt::ISODate);
    return date.isValid() ? dateText(date) : value;
}

QString nameText(const QString& value)
{
    return value.isEmpty() ? QCoreApplication::translate("Argument", "a member without a name") : value;
}

struct Shown {
    QLatin1StringView name;
    QString (*text)(const QString& value);
};

constexpr Shown kShown[] = {
    {QLatin1StringView("action"), actionText},
    {QLatin1StringView("closes"), isoDateText},
    {QLatin1StringView("date"), isoDateText},
    {QLatin1StringView("day"), isoDateText},
    {QLatin1StringView("due"), isoDateText},
    {QLatin1StringView("expected"), roleText},
    {QLatin1StringView("field"), fieldText},
    {QLatin1StringView("from"), stateText},
    {QLatin1StringView("looks"), fileKindText},
    {QLatin1StringView("name"), nameText},
    {QLatin1StringView("opens"), isoDateText},
    {QLatin1StringView("otherName"), nameText},
    {QLatin1StringView("otherRole"), roleText},
    {QLatin1StringView("role"), roleText},
    {QLatin1StringView("state"), stateText},
    {QLatin1StringView("until"), isoDateText},
};

/// Values come from outside: what could hide text or turn it round is shown as a replacement character.
QString harmless(const QString& value)
{
    if (text::suspicion(value).isEmpty())
        return value;
    QString result = value;
    for (QChar& c : result) {
        const QLatin1StringView kind = text::suspicion(QStringView(&c, 1));
        if (!kind.isEmpty())
            c = QChar::ReplacementCharacter;
    }
    return result;
}

QString shownValue(const Argument& one)
{
    const auto row
        = std::find_if(std::begin(kShown), std::end(kShown), [&](const Shown& each) { return each.name == one.name; });
    return harmless(row == std::end(kShown) ? one.value : row->text(one.value));
}

} // namespace

QString dateText(QDate date)
{
    if (!date.isValid())
        return {};
    const QString text = currentLocale().toString(date, QStringLiteral("d MMMM yyyy"));
    return date.day() == 1 && currentLanguage() == Language::French ? QStringLiteral("1er") + text.mid(1) : text;
}

Arguments shownArguments(const Arguments& args)
{
    Arguments shown;
    for (const Argument& one : args)
        shown.push_back({one.name, shownValue(one)});
    return shown;
}

} // namespace quatuor
