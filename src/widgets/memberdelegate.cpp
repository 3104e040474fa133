// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/memberdelegate.h"

#include "pages/membersmodel.h"
#include "widgets/rowpainting.h"
#include "widgets/theme.h"

#include <QPainter>

namespace quatuor {

void MemberDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    painter->save();
    rows::paintGround(*painter, option);
    const QRect inside = option.rect.adjusted(space::s, 0, -space::s, 0);
    const QString detail = index.data(MembersModel::Detail).toString();
    const int width = QFontMetrics(theme.caption()).horizontalAdvance(detail);
    painter->setFont(theme.caption());
    painter->setPen(theme.quiet);
    painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, detail);
    rows::paintText(
        *painter, inside.adjusted(0, 0, -width - space::s, 0), index.data().toString(), option.font, theme.text);
    painter->restore();
}

QSize MemberDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, Theme::current().scaled(28)};
}

} // namespace quatuor
