// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Applies the inverse of a change's effect, cell by cell, inside a recorder's transaction. Used by store/undoer.
#pragma once

#include "core/outcome.h"
#include "store/changelog.h"
#include "store/changeset.h"
#include "store/remover.h"

#include <map>
#include <set>

namespace quatuor {

class Recorder;

class Reverter {
public:
    Reverter(Recorder& recorder, const ChangeEntry& change);

    /// Restores everything, or says which value is in the way. The caller rolls back on refusal.
    [[nodiscard]] Outcome<Done> revert();

    /// Rows removed because they belong to a removed row.
    [[nodiscard]] qint64 dependents() const { return m_remover.dependents(); }

private:
    using Step = std::optional<Unexpected<Refusal>>;

    [[nodiscard]] Step revertAll();
    [[nodiscard]] Step revertPart(int part);
    [[nodiscard]] Step revertOperation(const ChangesetReader& operation);
    [[nodiscard]] Step restoreCells(const ChangesetReader& operation);
    [[nodiscard]] Step restoreRow(const ChangesetReader& operation);
    [[nodiscard]] Step noteInserted(const ChangesetReader& operation);
    [[nodiscard]] Step checkRange(const RowRange& range);
    [[nodiscard]] Step checkKeys();
    [[nodiscard]] Step checkComposition();

    [[nodiscard]] Unexpected<Refusal> refuseChanged(const changelog::Place& place);
    [[nodiscard]] Unexpected<Refusal> refuseDangling(const QByteArray& table, qint64 row, const QByteArray& parent);
    [[nodiscard]] QByteArray firstChanged(const ChangesetReader& operation);
    [[nodiscard]] Statement& prepared(const QByteArray& sql);
    [[nodiscard]] const QList<QByteArray>& columns(QByteArrayView table);
    void touch(const ChangesetReader& operation);
    void touchDelegatesOf(const QByteArray& condition, qint64 value);

    Recorder& m_recorder;
    Database& m_database;
    const ChangeEntry& m_change;
    std::map<QByteArray, Statement> m_statements;
    std::map<QByteArray, QList<QByteArray>> m_columns;
    std::vector<RowRange> m_ranges;
    Remover m_remover;
    std::set<qint64> m_touched; ///< registrations whose composition must hold at the end
    bool m_touchedMany = false; ///< too many to list: all are checked
};

} // namespace quatuor
