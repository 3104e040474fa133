// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people type into a search field, as SQL conditions over the full-text index.
#pragma once

#include "store/statement.h"

namespace quatuor::search {

/// A query that gives the ids of registrations in which every word begins a word of a member's name or e-mail, or of
/// the territory's name. Its parameters are numbered from 10, one a word.
[[nodiscard]] QByteArray registrationsSql(const QString& typed);
void bindRegistrations(Statement& statement, const QString& typed);

/// The same for people, parameter 10.
[[nodiscard]] QByteArray peopleSql();
void bindPeople(Statement& statement, const QString& typed);

/// The same for territories alone, parameter 10.
[[nodiscard]] QByteArray territoriesSql();
void bindTerritories(Statement& statement, const QString& typed);

} // namespace quatuor::search
