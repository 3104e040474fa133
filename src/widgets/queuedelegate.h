// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line of the queue: territory and role marks above, date and state below.
#pragma once

#include <QStyledItemDelegate>

namespace quatuor {

class QueueModel;

class QueueDelegate : public QStyledItemDelegate {
public:
    QueueDelegate(QueueModel& model, QDate today, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QueueModel& m_model;
    QDate m_today;
};

} // namespace quatuor
