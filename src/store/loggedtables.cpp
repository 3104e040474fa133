// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/loggedtables.h"

#include "store/statement.h"

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

using enum Dependence;

constexpr std::array kOfProgramme = {ForeignKey{"programme_id", "programme", Required}};
constexpr std::array kOfPolicy = {ForeignKey{"policy_id", "policy", Owned}};
constexpr std::array kOfSession = {ForeignKey{"policy_id", "policy", Required}};
constexpr std::array kOfTerritory = {ForeignKey{"territory_id", "territory", Owned}};
constexpr std::array kOfWholeRegistration = {
    ForeignKey{"session_id", "session", Required},
    ForeignKey{"territory_id", "territory", Shared},
    ForeignKey{"merged_into", "registration", Required},
};
constexpr std::array kOfDelegate = {
    ForeignKey{"registration_id", "registration", Owned},
    ForeignKey{"person_id", "person", Shared},
};
constexpr std::array kOfRegistration = {ForeignKey{"registration_id", "registration", Owned}};

constexpr std::array kTables = {
    LoggedTable{"programme", {}},
    LoggedTable{"role", kOfProgramme},
    LoggedTable{"policy", kOfProgramme},
    LoggedTable{"policy_role", kOfPolicy},
    LoggedTable{"session", kOfSession},
    LoggedTable{"territory", {}},
    LoggedTable{"territory_former_code", kOfTerritory},
    LoggedTable{"territory_member", kOfTerritory},
    LoggedTable{"person", {}},
    LoggedTable{"registration", kOfWholeRegistration},
    LoggedTable{"delegate", kOfDelegate},
    LoggedTable{"settlement", kOfRegistration},
    LoggedTable{"correction_request", kOfRegistration},
    LoggedTable{"proposal", kOfRegistration},
    LoggedTable{"source_gone", kOfRegistration},
    LoggedTable{"remembered_choice", {}},
    LoggedTable{"import_profile", {}},
};

} // namespace

std::span<const LoggedTable> loggedTables()
{
    return kTables;
}

const LoggedTable* findLoggedTable(QByteArrayView name)
{
    const auto found
        = std::find_if(kTables.begin(), kTables.end(), [&](const LoggedTable& table) { return name == table.name; });
    return found == kTables.end() ? nullptr : &*found;
}

QList<QByteArray> columnsOf(Database& database, QByteArrayView table)
{
    Statement statement(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid");
    statement.bindText(1, table);
    QList<QByteArray> columns;
    while (statement.step())
        columns.append(statement.utf8(0).toByteArray());
    return columns;
}

} // namespace quatuor
