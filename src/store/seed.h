// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every workspace begins with: the programme of the four roles and its first policy, under the same ids
// everywhere.
#pragma once

namespace quatuor {

class Database;

void insertSeedProgramme(Database& database);

} // namespace quatuor
