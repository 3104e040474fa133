// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/territorylistdelegate.h"

#include "widgets/parts.h"
#include "widgets/rowpainting.h"
#include "widgets/territorymarks.h"

#include <QPainter>

namespace quatuor {

namespace {

/// Right-aligned in the area; the width they took. What has no room is in the tool tip and in the open territory.
int paintMarks(QPainter& painter, const QRect& area, std::vector<TerritoryMark> marks)
{
    const int most = area.width() / 2;
    int right = area.right() + 1;
    for (const TerritoryMark mark : marks) {
        const QString text = territoryMarkText(mark);
        const QSize size = parts::badgeSize(text);
        if (area.right() - right + size.width() > most)
            break;
        parts::paintBadge(painter, {QPoint(right - size.width(), area.center().y() - size.height() / 2 + 1), size},
            text, toneOf(mark));
        right -= size.width() + space::xs;
    }
    return area.right() + 1 - right;
}

} // namespace

TerritoryListDelegate::TerritoryListDelegate(TerritoryListModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void TerritoryListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TerritoryLine& line = m_model.line(index.row());
    const Theme& theme = Theme::current();
    painter->save();
    rows::paintGround(*painter, option);
    const QRect inside = option.rect.adjusted(space::l, space::s, -space::m, -space::s);
    const int half = inside.height() / 2;
    const QRect above(inside.left(), inside.top(), inside.width(), half);
    const QRect below(inside.left(), inside.top() + half, inside.width(), inside.height() - half);
    const bool unmet = m_model.isUnmet(index.row());
    const int marks = paintMarks(*painter, above, territoryMarks(line));
    rows::paintText(*painter, above.adjusted(0, 0, -marks, 0), line.territory.name,
        unmet ? QFont(option.font) : theme.section(), unmet ? theme.quiet : theme.text);
    rows::paintText(*painter, below, territoryLineDetail(line), theme.caption(), theme.quiet);
    painter->restore();
}

QSize TerritoryListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, Theme::current().scaled(56)};
}

} // namespace quatuor
