// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of territories: it knows every id, and reads lines only where somebody looks. While one searches, official
// units that the workspace has not met follow.
#pragma once

#include "desk/territorylistdesk.h"
#include "pages/workspace.h"

#include <QAbstractListModel>

#include <unordered_map>

namespace quatuor {

class TerritoryListModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit TerritoryListModel(Workspace& workspace, QObject* parent = nullptr);

    void setQuery(const TerritoryQuery& query);
    [[nodiscard]] const TerritoryQuery& query() const { return m_query; }
    void reload();

    /// The first so many are of the workspace; those after them are not in it yet.
    [[nodiscard]] int known() const { return int(m_ids.size()); }
    [[nodiscard]] bool isUnmet(int row) const { return row >= known(); }
    [[nodiscard]] const TerritoryLine& line(int row) const;
    [[nodiscard]] int rowOf(const Territory& territory) const; ///< -1: not in the list

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the name; AccessibleTextRole and ToolTipRole: the line as one sentence.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void fetch(int row) const;

    Workspace& m_workspace;
    TerritoryQuery m_query;
    std::vector<TerritoryId> m_ids;
    std::vector<TerritoryLine> m_unmet; ///< without ids
    mutable std::unordered_map<int, TerritoryLine> m_lines; ///< by row; what was looked at since the last reading
};

/// "Commune · Ardèche (07) · 2 inscriptions", or that the workspace has not met it.
[[nodiscard]] QString territoryLineDetail(const TerritoryLine& line);
/// What it is to the organisers, the most telling first: "initié", "en attente", "allié", "accompagné".
enum class TerritoryMark { Initiated, Waiting, Ally, Accompanied };
[[nodiscard]] std::vector<TerritoryMark> territoryMarks(const TerritoryLine& line);
[[nodiscard]] QString territoryMarkText(TerritoryMark mark);

} // namespace quatuor
