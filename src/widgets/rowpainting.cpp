// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowpainting.h"

#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace quatuor::rows {

void paintText(QPainter& painter, const QRect& area, const QString& text, const QFont& font, const QColor& colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(
        area, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const Theme& theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, selected ? theme.selection : hovered ? theme.hover : theme.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if (selected)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), theme.action);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(theme.action);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

} // namespace quatuor::rows
