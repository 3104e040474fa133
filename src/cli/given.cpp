// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading values that were checked when they were parsed.
#include "cli/given.h"

#include "cli/values.h"

#include <algorithm>

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

const QString* Given::find(QLatin1StringView name) const
{
    const auto at = std::find_if(m_values.begin(), m_values.end(), [&](const auto& one) { return one.first == name; });
    return at == m_values.end() ? nullptr : &at->second;
}

QString Given::text(QLatin1StringView name) const
{
    return maybeText(name).value_or(QString());
}

std::optional<QString> Given::maybeText(QLatin1StringView name) const
{
    const QString* value = find(name);
    return value == nullptr ? std::nullopt : std::optional(*value);
}

QStringList Given::all(QLatin1StringView name) const
{
    QStringList values;
    for (const auto& [given, value] : m_values) {
        if (given == name)
            values += value;
    }
    return values;
}

std::optional<int> Given::count(QLatin1StringView name) const
{
    const QString* value = find(name);
    return value == nullptr ? std::nullopt : readCount(*value);
}

std::optional<std::optional<int>> Given::countOrNone(QLatin1StringView name) const
{
    const QString* value = find(name);
    if (value == nullptr)
        return std::nullopt;
    return isNone(*value) ? std::optional<int>() : readCount(*value);
}

std::optional<QDate> Given::date(QLatin1StringView name) const
{
    const QString* value = find(name);
    if (value == nullptr)
        return std::nullopt;
    return isNone(*value) ? QDate() : readDate(*value);
}

std::optional<QTime> Given::time(QLatin1StringView name) const
{
    const QString* value = find(name);
    return value == nullptr ? std::nullopt : readTime(*value);
}

std::optional<bool> Given::yesNo(QLatin1StringView name) const
{
    const QString* value = find(name);
    return value == nullptr ? std::nullopt : readYesNo(*value);
}

} // namespace quatuor::cli
