// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row of the list of territories: its name, what it is, and what it is to the organisers.
#pragma once

#include "pages/territorylistmodel.h"

#include <QStyledItemDelegate>

namespace quatuor {

class TerritoryListDelegate : public QStyledItemDelegate {
public:
    TerritoryListDelegate(TerritoryListModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    TerritoryListModel& m_model;
};

} // namespace quatuor
