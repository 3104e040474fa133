// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A reference as the tables that stand in its file (docs/territories.md), before anything is made of them: what a newer
// one is written from.
#pragma once

#include <QByteArray>

#include <string>
#include <vector>

namespace quatuor::territories {

using TableLine = std::vector<std::string>; ///< cells, in the order of docs/territories.md
using TableLines = std::vector<TableLine>;

struct ReferenceTables {
    std::string version; ///< of the package: "6.0.0"
    std::string attribution; ///< the line that must be shown
    TableLines regions, departments, communes, parts, timeZones, formerCodes, epcis, epts, past;
};

/// Of a file that readReference() takes; throws Fault (Corrupt) where a section is missing.
[[nodiscard]] ReferenceTables unpackTables(const QByteArray& reference);

/// The file; lines stand in it as they do here. Cells hold no tabs and no ends of line.
[[nodiscard]] QByteArray packTables(const ReferenceTables& tables);

} // namespace quatuor::territories
