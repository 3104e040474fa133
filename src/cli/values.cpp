// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One small reader a kind.
#include "cli/values.h"

#include "cli/cli.h"
#include "core/id.h"

#include <algorithm>

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

using AnyId = Id<struct AnyTag>;

bool isOneOf(const QString& text, const char* choices)
{
    const QStringList words = QString::fromLatin1(choices).split(u'|');
    return words.contains(text);
}

} // namespace

std::optional<int> readCount(const QString& text)
{
    const bool digits
        = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const int count = text.toInt(&ok);
    return digits && ok ? std::optional(count) : std::nullopt;
}

std::optional<QDate> readDate(const QString& text)
{
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QTime> readTime(const QString& text)
{
    for (const QString& format : {u"HH:mm"_s, u"H:mm"_s}) {
        const QTime time = QTime::fromString(text, format);
        if (time.isValid())
            return time;
    }
    return std::nullopt;
}

std::optional<bool> readYesNo(const QString& text)
{
    if (text == "yes"_L1 || text == "oui"_L1)
        return true;
    if (text == "no"_L1 || text == "non"_L1)
        return false;
    return std::nullopt;
}

std::optional<QDateTime> readMoment(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

bool isNone(const QString& text)
{
    return text == "none"_L1 || text == "aucune"_L1;
}

bool isValue(ValueKind kind, const QString& text, const char* choices)
{
    switch (kind) {
    case ValueKind::Flag:
    case ValueKind::Text:
        return true;
    case ValueKind::Count:
        return readCount(text).has_value();
    case ValueKind::CountOrNone:
        return isNone(text) || readCount(text);
    case ValueKind::Date:
        return readDate(text).has_value();
    case ValueKind::DateOrNone:
        return isNone(text) || readDate(text);
    case ValueKind::Time:
        return readTime(text).has_value();
    case ValueKind::Id:
        return AnyId::parse(text).has_value();
    case ValueKind::Choice:
        return isOneOf(text, choices);
    case ValueKind::YesNo:
        return readYesNo(text).has_value();
    }
    return false;
}

QString describe(ValueKind kind, const char* choices)
{
    switch (kind) {
    case ValueKind::Flag:
    case ValueKind::Text:
        return Cli::tr("a text");
    case ValueKind::Count:
        return Cli::tr("a whole number such as 12");
    case ValueKind::CountOrNone:
        return Cli::tr("a whole number such as 12, or “none”");
    case ValueKind::Date:
        return Cli::tr("a date such as 2026-09-16");
    case ValueKind::DateOrNone:
        return Cli::tr("a date such as 2026-09-16, or “none”");
    case ValueKind::Time:
        return Cli::tr("a time such as 09:30");
    case ValueKind::Id:
        return Cli::tr("an id, as the lists show it");
    case ValueKind::Choice:
        return Cli::tr("one of: %1").arg(QString::fromLatin1(choices).replace(u'|', ", "_L1));
    case ValueKind::YesNo:
        return Cli::tr("“yes” or “no”");
    }
    return {};
}

} // namespace quatuor::cli
