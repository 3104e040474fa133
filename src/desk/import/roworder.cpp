// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/roworder.h"

#include "desk/import/rowinterpreter.h"

#include <algorithm>
#include <unordered_map>

namespace quatuor {

namespace {

struct Place {
    qsizetype first = 0; ///< the first row of the same registration
    qsizetype row = 0;
    auto operator<=>(const Place&) const = default;
};

} // namespace

std::vector<qsizetype> byRegistration(RowInterpreter& interpreter, const RegistrationFile& file)
{
    std::unordered_map<quint64, qsizetype> firsts;
    std::vector<Place> places;
    RegistrationRow cells;
    IncomingRow row;
    for (qsizetype index = 0; index < file.rowCount(); ++index) {
        file.read(index, cells);
        interpreter.interpret(cells, row);
        const quint64 key = row.exported.isNull() ? row.key : quint64(row.exported.value());
        places.push_back({row.rejected ? index : firsts.try_emplace(key, index).first->second, index});
    }
    std::ranges::sort(places);
    std::vector<qsizetype> order;
    std::ranges::transform(places, std::back_inserter(order), &Place::row);
    return order;
}

} // namespace quatuor
