// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A workbook of requests whose members stand in a sheet of their own, as Démarches simplifiées exports a repeated
// block: "Dossier ID, Ligne, (Bloc répétable Membres) – Prénom, …".
#pragma once

#include "exchange/headersearch.h"

namespace quatuor {

/// Where the requests have an identifier that another sheet may give; nothing: they have none.
[[nodiscard]] std::optional<std::size_t> requestColumn(const HeaderLayout& requests);

/// Is it a sheet of members: the identifier of a request, and people?
[[nodiscard]] bool isMemberSheet(const Table& sheet);

/// One row a member: what the request says in the first of its rows, its identifier and session in the others. Whoever
/// filed the request is marked as such. A request without members has a row too. Where a member's sheet has no role,
/// its name gives it ("Élus"). All tables are sheets; rows keep the number that they have in theirs.
[[nodiscard]] SheetTable joinMembers(const Table& requests, const Header& header, std::span<const Table> members);

} // namespace quatuor
