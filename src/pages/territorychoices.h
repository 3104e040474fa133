// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Territories whose names begin as somebody types, to choose one from.
#pragma once

#include "core/territories/match.h"
#include "pages/workspace.h"

#include <QAbstractListModel>

namespace quatuor {

class TerritoryChoices : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        Detail = Qt::UserRole + 1, ///< "Commune · Ardèche (07) · 07319"
    };

    explicit TerritoryChoices(Workspace& workspace, QObject* parent = nullptr);

    /// Looks `typed` up; under two characters nothing is offered.
    void search(const QString& typed);
    void clear();
    [[nodiscard]] const Territory& at(int row) const { return m_found[std::size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void show(std::vector<Territory> found);

    Workspace& m_workspace;
    std::vector<Territory> m_found;
};

/// What tells a territory from its homonyms: kind, département, code.
[[nodiscard]] QString territoryDetail(TerritoryKind kind, const QString& department, const QString& code);

} // namespace quatuor
