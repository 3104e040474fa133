// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Named values that travel with a finding, a refusal or a message; `words` puts them into sentences.
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <utility>
#include <vector>

namespace quatuor {

/// One named value. Names are lowerCamel ASCII literals and are part of the contract (they stand in files and tests).
struct Argument {
    QLatin1StringView name;
    QString value;
    bool operator==(const Argument&) const = default;
};

using Arguments = std::vector<Argument>;

/// The value called `name`, or an empty string.
[[nodiscard]] inline QString argument(const Arguments& arguments, QLatin1StringView name)
{
    for (const Argument& one : arguments) {
        if (one.name == name)
            return one.value;
    }
    return {};
}

} // namespace quatuor
