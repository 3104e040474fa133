// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The queue as an item model: it knows every id, and reads lines only where somebody looks.
#pragma once

#include "desk/queuedesk.h"
#include "pages/workspace.h"

#include <QAbstractListModel>

#include <unordered_map>

namespace quatuor {

class QueueModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit QueueModel(Workspace& workspace, QObject* parent = nullptr);

    void setQuery(const QueueQuery& query);
    [[nodiscard]] const QueueQuery& query() const { return m_query; }
    /// More were found than the query asked for: only the first are here.
    [[nodiscard]] bool isCut() const { return m_cut; }
    /// Reads the queue again: what is in it, and what is said of each.
    void reload();

    [[nodiscard]] RegistrationId idAt(int row) const;
    [[nodiscard]] int rowOf(RegistrationId id) const; ///< -1: not in the queue
    /// Empty when the row is gone.
    [[nodiscard]] const QueueLine& line(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the territory; AccessibleTextRole and ToolTipRole: the line as one sentence.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void fetch(int row) const;

    Workspace& m_workspace;
    QueueQuery m_query;
    std::vector<RegistrationId> m_ids;
    bool m_cut = false;
    mutable std::unordered_map<int, QueueLine> m_lines; ///< by row; what was looked at since the last reading
};

enum class ShowDate { Yes, No };
/// "17 mars 2027 · 5 personnes · reçue il y a 3 jours"; the date may be plain from elsewhere.
[[nodiscard]] QString queueDetail(const QueueLine& line, QDate today, ShowDate date = ShowDate::Yes);
/// "prête", "incomplète"…
[[nodiscard]] QString queueStatusText(const QueueLine& line);

} // namespace quatuor
