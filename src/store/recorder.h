// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One action on the workspace: a transaction, and the record of its effect in the change log.
#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "store/database.h"
#include "store/rowdigest.h"

#include <QJsonObject>

#include <functional>
#include <optional>
#include <vector>

struct sqlite3_session;

namespace quatuor {

class ChangesetReader;
class Statement;
class WorkspaceFile;

/// Who acts, and when.
struct Signature {
    QString author;
    QDateTime at;
};

/// The name and the typed arguments of an action, as the journal keeps them. Ids and codes, never personal data.
struct ActionName {
    QLatin1StringView action;
    QJsonObject args = {};
    ChangeId undoes = {};
    bool undoable = true;
};

/// Opens a transaction; all that is written to logged tables until commit() becomes one change. Leaving scope rolls
/// back.
class Recorder {
public:
    Recorder(WorkspaceFile& workspace, Signature signature);
    ~Recorder();
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] const Signature& signature() const { return m_signature; }

    /// A new id, which no other device can give.
    template <class IdType>
    [[nodiscard]] IdType newId()
    {
        return IdType(nextId());
    }

    /// Bulk rows are logged as a range of ids with a digest (store/rowwriter.h): nothing else may insert into that
    /// range.
    void addRange(QByteArrayView table, qint64 firstId, qint64 lastId, int columns, const RowDigest& digest);
    void setRecording(bool on);

    /// Ends a part of the change, so that memory stays bounded while millions of rows go by.
    void endPart();
    /// Rows of this range are deleted as a whole: one tombstone stands for them all.
    void addTombstone(QByteArrayView table, qint64 firstId, qint64 lastId);

    /// From here on, search is not kept row by row: commit indexes what was inserted and deleted, or all anew when that
    /// is much.
    void suspendSearch();
    /// suspendSearch(), and the triggers that look at each row inserted into person or delegate rest until the commit.
    /// For bulk inserts of fresh ids into registrations that are not accepted: there is nothing that those triggers
    /// could find.
    void beginBulkInserts();

    /// Writes the log and commits. Nothing was changed: rolls back and gives no id. `inTransaction` runs just before
    /// the commit.
    [[nodiscard]] std::optional<ChangeId> commit(
        const ActionName& name, const std::function<void(ChangeId)>& inTransaction = {});
    /// The same for an action that changes no row and is journalled all the same: an export.
    ChangeId commitEmpty(const ActionName& name, const std::function<void(ChangeId)>& inTransaction = {});

private:
    struct Range {
        QByteArray table;
        qint64 first;
        qint64 last;
        int columns;
        RowDigest digest;
    };

    [[nodiscard]] qint64 nextId();
    void startSession();
    void writePart();
    void ensureChange();
    void writeRanges();
    void writeStamps(bool mayRevive);
    void noteForSearch(const ChangesetReader& operation, Statement& note);
    [[nodiscard]] bool isIndexMadeSooner();
    void updateSearch();
    void restoreTriggers();
    void completeChange(const ActionName& name);
    static int writeChunk(void* self, const void* data, int size);

    WorkspaceFile& m_workspace;
    Database& m_database;
    Signature m_signature;
    Transaction m_transaction;
    sqlite3_session* m_session = nullptr;
    qint64 m_counter = 0;
    qint64 m_lamport = 0;
    ChangeId m_change;
    int m_part = 0;
    int m_chunk = 0;
    std::vector<Range> m_ranges;
    std::vector<Range> m_tombstones;
    bool m_searchSuspended = false;
    QByteArray m_restingTriggers; ///< the SQL that makes them again
    int m_searchNotes = 0;
};

} // namespace quatuor
