// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of several people a cell names: "Référent : Chloé Hochard".
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace quatuor {

struct NameCard {
    QString given;
    QString family;
    QString email;
};

/// By the address, else by the whole name in either order, with or without a title, else by a family name that one of
/// them alone has. Somebody written twice is the first.
[[nodiscard]] std::optional<std::size_t> namedMember(const QString& cell, std::span<const NameCard> people);

} // namespace quatuor
