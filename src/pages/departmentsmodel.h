// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures by département, as a table that sorts: what the map shows, for whoever does not see it.
#pragma once

#include "desk/territorylistdesk.h"

#include <QAbstractTableModel>

namespace quatuor {

class DepartmentsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Department, Initiated, Allies, Accompanied, Columns };

    explicit DepartmentsModel(QObject* parent = nullptr);

    /// Every département has a row, also those without a territory; so have territories of none, when there are some.
    void show(const std::vector<DepartmentCounts>& counts);
    [[nodiscard]] const QString& codeAt(int row) const { return m_rows[std::size_t(row)].code; }
    [[nodiscard]] int rowOf(const QString& code) const; ///< -1: none such
    /// Of this département; all zero when nothing is known of it.
    [[nodiscard]] TerritoryCounts countsOf(const QString& code) const;
    /// "Ardèche (07) : 2 initiés, 1 allié, aucun accompagné".
    [[nodiscard]] QString sentence(const QString& code) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Row {
        QString code;
        QString name;
        TerritoryCounts counts;
    };
    void arrange();
    [[nodiscard]] static QString heading(int section);

    std::vector<Row> m_rows;
    int m_column = Initiated;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace quatuor
