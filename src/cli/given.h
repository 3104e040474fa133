// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The values given to a verb, already checked against its table.
#pragma once

#include <QDate>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace quatuor::cli {

class Given {
public:
    void add(QLatin1StringView name, const QString& value) { m_values.emplace_back(name, value); }

    [[nodiscard]] bool has(QLatin1StringView name) const { return find(name) != nullptr; }
    /// Empty when not given.
    [[nodiscard]] QString text(QLatin1StringView name) const;
    [[nodiscard]] std::optional<QString> maybeText(QLatin1StringView name) const;
    [[nodiscard]] QStringList all(QLatin1StringView name) const;
    [[nodiscard]] std::optional<int> count(QLatin1StringView name) const;
    /// Inner nothing: "none".
    [[nodiscard]] std::optional<std::optional<int>> countOrNone(QLatin1StringView name) const;
    /// A null date: "none".
    [[nodiscard]] std::optional<QDate> date(QLatin1StringView name) const;
    [[nodiscard]] std::optional<QTime> time(QLatin1StringView name) const;
    [[nodiscard]] std::optional<bool> yesNo(QLatin1StringView name) const;
    template <class IdType>
    [[nodiscard]] IdType id(QLatin1StringView name) const
    {
        return IdType::parse(text(name)).value_or(IdType());
    }

private:
    [[nodiscard]] const QString* find(QLatin1StringView name) const;

    std::vector<std::pair<QLatin1StringView, QString>> m_values;
};

} // namespace quatuor::cli
