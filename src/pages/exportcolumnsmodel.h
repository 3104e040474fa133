// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The columns of a list that leaves: which go out, and in which order. Remembered list by list.
#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace quatuor {

class ExportColumnsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// The columns of `list`, as they were last left.
    void show(const QString& list, const QStringList& codes);
    /// Those that go out, in their order.
    [[nodiscard]] QStringList chosen() const;
    /// One place up (-1) or down (1); false at the ends.
    bool moveBy(int row, int step);
    void chooseAll(bool on);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void chosenChanged();

private:
    struct Column {
        QString code;
        bool on = true;
    };
    void remember();

    QString m_list;
    std::vector<Column> m_columns;
};

} // namespace quatuor
