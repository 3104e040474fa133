// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ids of rows, one type a table, so that one cannot be passed for another.
#pragma once

#include <QString>

#include <compare>
#include <functional>
#include <optional>

namespace quatuor {

/// The primary key of a row: 63 bits, `device << 40 | counter` (see store/idsource.h). 0 means "none".
/// Written in decimal; a string in JSON, because a double cannot hold it.
template <class Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    [[nodiscard]] QString toString() const { return QString::number(m_value); }
    [[nodiscard]] static std::optional<Id> parse(QStringView text)
    {
        bool ok = false;
        const qint64 value = text.trimmed().toLongLong(&ok);
        return ok && value > 0 ? std::optional(Id(value)) : std::nullopt;
    }
    constexpr auto operator<=>(const Id&) const = default;

private:
    qint64 m_value = 0;
};

using SessionId = Id<struct SessionTag>;
using TerritoryId = Id<struct TerritoryTag>;
using RegistrationId = Id<struct RegistrationTag>;
using DelegateId = Id<struct DelegateTag>;
using PersonId = Id<struct PersonTag>;
using PolicyId = Id<struct PolicyTag>;
using ChangeId = Id<struct ChangeTag>;

} // namespace quatuor

template <class Tag>
struct std::hash<quatuor::Id<Tag>> {
    std::size_t operator()(const quatuor::Id<Tag>& id) const noexcept { return std::hash<qint64>{}(id.value()); }
};
