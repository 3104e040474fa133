// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Properties of undo over random work. A failure prints its seed.
#include "randomwork.h"

#include "store/changelog.h"
#include "store/loggedtables.h"

#include <catch2/catch.hpp>

#include <map>

using namespace quatuor;
using namespace quatuor::test;

namespace {

using Row = std::vector<std::string>;
using State = std::map<std::pair<std::string, qint64>, Row>;

State stateOf(Database& database)
{
    State state;
    for (const char* table : {"person", "import_profile"}) {
        QByteArray values;
        for (const QByteArray& column : columnsOf(database, table))
            values += (values.isEmpty() ? "quote(" : ", quote(") + column + ')';
        Statement rows(database, "SELECT " + values + ", id FROM " + table);
        while (rows.step()) {
            Row row;
            for (int column = 0; column + 1 < rows.columnCount(); ++column)
                row.push_back(rows.text(column).toStdString());
            state[{table, rows.integer(rows.columnCount() - 1)}] = row;
        }
    }
    return state;
}

/// What one change did, as the model sees it: the rows before and after, where they differ.
struct Effect {
    State before;
    State after;
};

Effect difference(const State& before, const State& after)
{
    Effect effect;
    for (const auto& [key, row] : before) {
        const auto now = after.find(key);
        if (now == after.end() || now->second != row)
            effect.before[key] = row;
    }
    for (const auto& [key, row] : after) {
        const auto then = before.find(key);
        if (then == before.end() || then->second != row)
            effect.after[key] = row;
    }
    return effect;
}

/// The state after the undo, or nothing when a value that the change wrote is another now.
std::optional<State> undone(State state, const Effect& effect)
{
    for (const auto& [key, row] : effect.before) {
        const auto given = effect.after.find(key);
        if (given == effect.after.end()) {
            if (!state.emplace(key, row).second)
                return std::nullopt;
            continue;
        }
        const auto now = state.find(key);
        if (now == state.end())
            return std::nullopt;
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (row[column] == given->second[column])
                continue;
            if (now->second[column] != given->second[column])
                return std::nullopt;
            now->second[column] = row[column];
        }
    }
    for (const auto& [key, row] : effect.after) {
        if (effect.before.contains(key))
            continue;
        const auto now = state.find(key);
        if (now == state.end() || now->second != row)
            return std::nullopt;
        state.erase(now);
    }
    return state;
}

void requireSound(Bench& bench)
{
    REQUIRE(bench.count("pragma_foreign_key_check") == 0);
    REQUIRE(bench.count("composition_gap") == 0);
    REQUIRE(bench.count("apply_guard") == 0);
    REQUIRE(bench.count("search_pending") == 0);
    REQUIRE(bench.count("search_suspended") == 0);
    bench.outside("INSERT INTO search(search) VALUES ('integrity-check')");
}

constexpr unsigned kSeeds = 12;

} // namespace

TEST_CASE("undoing everything backwards gives the beginning, redoing everything the end, at every step")
{
    for (unsigned seed = 1; seed <= kSeeds; ++seed) {
        INFO("seed " << seed);
        Bench bench;
        RandomWork work(bench, seed);
        std::vector<std::string> dumps{bench.dump()};
        std::vector<ChangeId> changes;
        while (changes.size() < 25) {
            const ChangeId change = work.actOnDelegations();
            if (change.isNull()) {
                REQUIRE(bench.dump() == dumps.back());
                continue;
            }
            changes.push_back(change);
            dumps.push_back(bench.dump());
        }
        for (int time = 0; time < 2; ++time) {
            for (std::size_t i = changes.size(); i-- > 0;) {
                REQUIRE(bench.undo(changes[i]) == "done");
                REQUIRE(bench.dump() == dumps[i]);
            }
            requireSound(bench);
            for (std::size_t i = 0; i < changes.size(); ++i) {
                REQUIRE(bench.redo(changes[i]) == "done");
                REQUIRE(bench.dump() == dumps[i + 1]);
            }
            requireSound(bench);
        }
    }
}

TEST_CASE("in any order, an undo is refused exactly when a value that the change wrote is another now")
{
    int done = 0;
    int refused = 0;
    for (unsigned seed = 1; seed <= kSeeds; ++seed) {
        INFO("seed " << seed);
        Bench bench;
        RandomWork work(bench, seed);
        std::map<ChangeId, Effect> effects;
        State state = stateOf(bench.db());
        for (int step = 0; step < 60; ++step) {
            ChangeId made;
            if (effects.empty() || work.below(2) == 0) {
                made = work.actOnFewRows();
            } else {
                const auto chosen = std::next(effects.begin(), work.below(int(effects.size())));
                if (!changelog::find(bench.db(), chosen->first)->undone.isNull())
                    continue;
                const std::optional<State> expected = undone(state, chosen->second);
                const std::string answer = bench.undo(chosen->first);
                INFO("undo of " << chosen->first.value() << ": " << answer);
                REQUIRE((answer == "done") == expected.has_value());
                REQUIRE((answer == "done" || answer == "change.value-changed"));
                REQUIRE(stateOf(bench.db()) == expected.value_or(state));
                ++(expected ? done : refused);
                if (expected)
                    made = changelog::newest(bench.db())->id;
            }
            const State now = stateOf(bench.db());
            if (!made.isNull())
                effects[made] = difference(state, now);
            state = now;
        }
    }
    // Both answers were met, or the work was not random.
    CHECK(done > 50);
    CHECK(refused > 50);
}

TEST_CASE("an undo in any order leaves a sound file, and its own undo gives back what was there")
{
    int done = 0;
    int refused = 0;
    for (unsigned seed = 101; seed <= 100 + kSeeds; ++seed) {
        INFO("seed " << seed);
        Bench bench;
        RandomWork work(bench, seed);
        std::vector<ChangeId> changes;
        for (int step = 0; step < 60; ++step) {
            if (changes.empty() || work.below(2) == 0) {
                const ChangeId made = work.actOnDelegations();
                if (!made.isNull())
                    changes.push_back(made);
                continue;
            }
            const ChangeId chosen = changes[std::size_t(work.below(int(changes.size())))];
            const std::string before = bench.dump();
            const std::string answer = bench.undo(chosen);
            INFO("undo of " << chosen.value() << ": " << answer);
            requireSound(bench);
            ++(answer == "done" ? done : refused);
            if (answer == "done") {
                REQUIRE(bench.undo(changelog::newest(bench.db())->id) == "done");
                requireSound(bench);
            }
            REQUIRE(bench.dump() == before);
            if (work.below(2) == 0 && answer == "done")
                REQUIRE(bench.undo(chosen) == "done");
        }
    }
    CHECK(done > 50);
    CHECK(refused > 50);
}
