// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes away the rows that a change inserted, for its undo: with all they own, without those that others share.
#pragma once

#include "store/changelog.h"
#include "store/loggedtables.h"

#include <map>
#include <set>

namespace quatuor {

class Recorder;
class Statement;

/// Inside a transaction with deferred foreign keys. What others require is taken away all the same: whoever calls looks
/// for foreign keys left dangling.
class Remover {
public:
    Remover(Recorder& recorder, std::vector<RowRange> ranges);

    void add(QByteArrayView table, qint64 row);
    void remove();

    /// Rows that were added later to a row removed, and went with it.
    [[nodiscard]] qint64 dependents() const { return m_dependents; }
    /// Whether this row was to be removed.
    [[nodiscard]] bool holds(QByteArrayView table, qint64 row) const;

private:
    void removeFrom(const LoggedTable& table);
    void removeRange(const RowRange& range, Statement& statement);
    void removeOwned(const LoggedTable& table, const ForeignKey& key);
    void noteStaying(const QByteArray& table);
    [[nodiscard]] Statement removal(const LoggedTable& table, const char* column);

    Recorder& m_recorder;
    std::vector<RowRange> m_ranges;
    std::map<QByteArray, std::vector<qint64>> m_rows; ///< inserted one by one, by table
    std::map<QByteArray, std::set<qint64>> m_staying; ///< shared with others, by table
    qint64 m_dependents = 0;
};

} // namespace quatuor
