// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The official units that a territory is made of, narrowed as one types.
#pragma once

#include "core/territories/reference.h"

#include <QAbstractListModel>

namespace quatuor {

class MembersModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        Detail = Qt::UserRole + 1, ///< "74042 · 13 335 habitants"
    };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<OfficialUnit> members); ///< by name
    /// Those whose name has these letters, or whose code begins so; empty: all.
    void filter(const QString& typed);
    [[nodiscard]] int total() const { return int(m_members.size()); }
    [[nodiscard]] const OfficialUnit& at(int row) const { return m_members[m_shown[std::size_t(row)]]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: its name; AccessibleTextRole: all that is said of it.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<OfficialUnit> m_members;
    std::vector<QString> m_keys; ///< folded names
    std::vector<std::size_t> m_shown; ///< indexes into the members
};

} // namespace quatuor
