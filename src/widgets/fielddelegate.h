// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The field that a column of a file is taken for, chosen from a list.
#pragma once

#include "pages/importcolumnsmodel.h"

#include <QStyledItemDelegate>

namespace quatuor {

class FieldDelegate : public QStyledItemDelegate {
public:
    FieldDelegate(const ImportColumnsModel& model, QObject* parent);
    [[nodiscard]] QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const ImportColumnsModel& m_model;
};

} // namespace quatuor
