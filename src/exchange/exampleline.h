// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line of a model that shows how to fill it: "ex : Ville de Dunkerque", "Exemple : MARTIN".
#pragma once

#include "exchange/headerlayout.h"
#include "exchange/tablerow.h"

namespace quatuor {

/// Does a name begin so, the first filled cell, or two cells at least? Every row is asked: it costs two letters a cell.
[[nodiscard]] bool isExampleLine(const TableRow& cells, const std::vector<RegistrationColumn>& columns);

} // namespace quatuor
