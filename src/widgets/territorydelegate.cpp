// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/territorydelegate.h"

#include "pages/territorychoices.h"
#include "widgets/theme.h"

#include <QPainter>

namespace quatuor {

void TerritoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? theme.selection : theme.surface);
    const QRect inside = option.rect.adjusted(space::m, space::xs, -space::m, -space::xs);
    const QFontMetrics name(option.font);
    const QFontMetrics detail(theme.caption());
    painter->setFont(option.font);
    painter->setPen(theme.text);
    painter->drawText(
        inside, Qt::AlignTop | Qt::AlignLeft, name.elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
    painter->setFont(theme.caption());
    painter->setPen(theme.quiet);
    painter->drawText(inside, Qt::AlignBottom | Qt::AlignLeft,
        detail.elidedText(index.data(TerritoryChoices::Detail).toString(), Qt::ElideRight, inside.width()));
    painter->restore();
}

QSize TerritoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QFontMetrics detail(Theme::current().caption());
    return {option.rect.width(), QFontMetrics(option.font).height() + detail.height() + 2 * space::xs + 2};
}

} // namespace quatuor
