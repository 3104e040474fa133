// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cell of an import before it happens: a result as a badge, a change as the old beside the new, a question as a link.
#pragma once

#include "pages/importrowsmodel.h"

#include <QStyledItemDelegate>

namespace quatuor {

class ImportDelegate : public QStyledItemDelegate {
public:
    ImportDelegate(const ImportRowsModel& model, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ImportRowsModel& m_model;
};

} // namespace quatuor
