// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The territories of a workspace: official units it has met, and others with their members.
#pragma once

#include "core/territories/reference.h"
#include "core/territory.h"
#include "store/rowwriter.h"

#include <QStringList>

#include <unordered_map>
#include <vector>

namespace quatuor {

class Database;
class Recorder;

class TerritoryStore {
public:
    explicit TerritoryStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::optional<Territory> find(TerritoryId id);
    [[nodiscard]] std::optional<Territory> findOfficial(TerritoryKind kind, const QString& code);
    /// Without an official code, by folded name.
    [[nodiscard]] std::vector<Territory> ownByName(const QString& nameKey);
    /// Without an official code, whose name has words beginning so.
    [[nodiscard]] std::vector<Territory> searchOwn(const QString& typed, int most);
    [[nodiscard]] QStringList members(TerritoryId id);
    void insertMembers(Recorder& recorder, TerritoryId id, const QStringList& codes);
    void removeMembers(TerritoryId id);
    /// True if a name may mean something that the official reference does not know: a territory of one's own, a
    /// remembered choice.
    [[nodiscard]] bool knowsOthers();
    /// "kind:code" or "id:N" that a person once chose for this text; empty: nothing.
    [[nodiscard]] QString rememberedChoice(const QString& textKey);

private:
    Database& m_database;
};

/// The rows of official units, by code, held in memory for as long as an action needs many.
class TerritoryBook {
public:
    explicit TerritoryBook(Recorder& recorder, WriteMode mode = WriteMode::Insert);
    /// The workspace's row for this unit, made when it has none yet.
    [[nodiscard]] TerritoryId ensure(const OfficialUnit& unit);
    /// The row known for a code, or null: spares asking the reference.
    [[nodiscard]] TerritoryId find(TerritoryKind kind, const QString& code) const;
    /// Once, before the recorder commits, in Bulk mode.
    void finish() { m_insert.finish(); }

private:
    Recorder& m_recorder;
    RowWriter m_insert;
    std::unordered_map<QString, TerritoryId> m_ids; ///< by "kind:code"
};

} // namespace quatuor
