// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/integrity.h"

#include "core/fault.h"
#include "store/changelog.h"
#include "store/changeset.h"
#include "store/loggedtables.h"
#include "store/migrator.h"
#include "store/searchindex.h"
#include "store/statement.h"
#include "store/workspacefile.h"

#include <array>

namespace quatuor {

namespace {

using Problems = std::vector<Problem>;

/// Each row that the query gives is a problem; its columns are the arguments.
struct Query {
    const char* code;
    const char* sql;
    std::array<const char*, 3> arguments{};
};

constexpr Query kQuickPages{
    "integrity", "SELECT quick_check FROM pragma_quick_check(20) WHERE quick_check <> 'ok'", {"detail"}};
constexpr Query kAllPages{
    "integrity", "SELECT integrity_check FROM pragma_integrity_check(20) WHERE integrity_check <> 'ok'", {"detail"}};

constexpr Query kQueries[] = {
    {"foreign-key", "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 20",
        {"table", "row", "parent"}},
    {"composition", "SELECT registration_id, coalesce(role, '') FROM composition_gap LIMIT 20",
        {"registration", "role"}},
    {"state",
        "SELECT 'registration', id, state FROM registration WHERE state NOT IN ('draft', 'submitted', "
        "'correction_requested', "
        "'accepted', 'waitlisted', 'refused', 'withdrawn', 'recorded') UNION ALL "
        "SELECT 'session', id, state FROM session WHERE state NOT IN ('planned', 'done', 'cancelled', 'postponed', "
        "'history') LIMIT 20",
        {"table", "row", "state"}},
    {"role", "SELECT id, role FROM delegate WHERE role <> '' AND role NOT IN (SELECT code FROM role) LIMIT 20",
        {"row", "role"}},
    {"guard", "SELECT 1 FROM apply_guard UNION ALL SELECT 1 FROM search_suspended LIMIT 1", {}},
    {"search",
        "SELECT expected, found FROM (SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM territory) AS "
        "expected, "
        "(SELECT count(*) FROM search_content) AS found) WHERE expected <> found",
        {"expected", "found"}},
    {"search", "SELECT count(*), 0 FROM search_pending HAVING count(*) > 0", {"expected", "found"}},
    {"log",
        "SELECT u.id FROM change u LEFT JOIN change o ON o.id = u.undoes WHERE u.undoes IS NOT NULL AND u.undone IS "
        "NULL AND o.undone IS NULL LIMIT 20",
        {"change"}},
    {"log", "SELECT id FROM change WHERE schema_version > (SELECT user_version FROM pragma_user_version) LIMIT 20",
        {"change"}},
};

void ask(Database& database, const Query& query, Problems& problems)
{
    Statement rows(database, QByteArrayView(query.sql));
    while (rows.step()) {
        Problem& problem = problems.emplace_back(Problem{QLatin1StringView(query.code), {}});
        for (int column = 0; column < rows.columnCount() && query.arguments[std::size_t(column)] != nullptr; ++column)
            problem.args.push_back({QLatin1StringView(query.arguments[std::size_t(column)]), rows.text(column)});
    }
}

void checkSchema(Database& database, Problems& problems)
{
    if (schemaText(database) != expectedSchema(int(database.integer("PRAGMA user_version"))))
        problems.push_back({QLatin1StringView("schema"), {}});
}

/// An id of this device beyond its counter would be given a second time.
void checkCounter(WorkspaceFile& workspace, Problems& problems)
{
    Database& database = workspace.database();
    const qint64 base = workspace.device() << 40;
    const qint64 counter = database.integer("SELECT value FROM meta WHERE key = 'counter'");
    for (const LoggedTable& table : loggedTables()) {
        Statement beyond(database, QByteArray("SELECT 1 FROM ") + table.name + " WHERE id > ? AND id < ? LIMIT 1");
        if (beyond.with(base + counter, base + (qint64(1) << 40)).step())
            problems.push_back(
                {QLatin1StringView("counter"), {{QLatin1StringView("table"), QString::fromLatin1(table.name)}}});
    }
}

/// The text that is indexed must be the text there is; then FTS5 compares its index with it.
void checkIndex(Database& database, Problems& problems)
{
    if (const qint64 rows = search::unfaithfulRows(database); rows > 0)
        problems.push_back({QLatin1StringView("search"), {{QLatin1StringView("rows"), QString::number(rows)}}});
    Transaction rolledBack(database);
    try {
        Statement(database, "INSERT INTO search (search) VALUES ('integrity-check')").run();
    } catch (const Fault& fault) {
        if (fault.kind() != FaultKind::Corrupt)
            throw;
        problems.push_back({QLatin1StringView("search"), {}});
    }
}

bool isReadable(Database& database, ChangeId change)
{
    for (int part = 0; part < ChangesetReader::partCount(database, change); ++part) {
        ChangesetReader reader(database, change, part);
        while (reader.next()) {
            if (findLoggedTable(reader.table()) == nullptr)
                return false;
        }
    }
    for (const RowRange& range : changelog::ranges(database, change)) {
        if (findLoggedTable(range.table) == nullptr || range.first > range.last || range.rows < 0)
            return false;
    }
    return true;
}

std::vector<ChangeId> allChanges(Database& database)
{
    Statement rows(database, "SELECT id FROM change ORDER BY id");
    std::vector<ChangeId> all;
    while (rows.step())
        all.push_back(rows.id<ChangeId>(0));
    return all;
}

void checkLog(Database& database, Problems& problems)
{
    for (const ChangeId change : allChanges(database)) {
        bool readable = false;
        try {
            readable = isReadable(database, change);
        } catch (const Fault&) {
            // SQLite names a damaged changeset in several ways: each means that this change is lost.
        }
        if (!readable)
            problems.push_back({QLatin1StringView("log"), {{QLatin1StringView("change"), change.toString()}}});
    }
}

void checkDeep(Database& database, Problems& problems)
{
    checkIndex(database, problems);
    checkLog(database, problems);
}

} // namespace

std::vector<Problem> checkIntegrity(WorkspaceFile& workspace, bool deep)
{
    Database& database = workspace.database();
    Problems problems;
    try {
        ask(database, deep ? kAllPages : kQuickPages, problems);
        checkSchema(database, problems);
        for (const Query& query : kQueries)
            ask(database, query, problems);
        checkCounter(workspace, problems);
        if (deep)
            checkDeep(database, problems);
    } catch (const Fault& fault) {
        // Damage that stops a question is an answer too.
        if (fault.kind() != FaultKind::Corrupt)
            throw;
        problems.push_back({QLatin1StringView("integrity"), {{QLatin1StringView("detail"), fault.detail()}}});
    }
    return problems;
}

} // namespace quatuor
