// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/queuedelegate.h"

#include "pages/queuemodel.h"
#include "widgets/parts.h"
#include "widgets/rowpainting.h"

#include <QPainter>

namespace quatuor {

namespace {

Tone toneOf(const QueueLine& line)
{
    switch (line.status) {
    case QueueStatus::Ready:
        return Tone::Ready;
    case QueueStatus::Incomplete:
    case QueueStatus::CorrectionRequested:
    case QueueStatus::Draft:
        return Tone::Incomplete;
    case QueueStatus::ToCheck:
        return Tone::Problem;
    default:
        return line.state == RegistrationState::Accepted ? Tone::Ready : Tone::Neutral;
    }
}

/// Right-aligned marks; the width they took.
int paintMarks(QPainter& painter, const QRect& area, const std::vector<RoleHeld>& roles)
{
    const QSize size(Theme::current().scaled(22), Theme::current().scaled(18));
    const int step = size.width() + space::xs;
    int x = area.right() - int(roles.size()) * step + space::xs + 1;
    const int left = x;
    for (const RoleHeld& role : roles) {
        parts::paintMark(
            painter, {QPoint(x, area.center().y() - size.height() / 2), size}, role.mark, role.position, role.held);
        x += step;
    }
    return area.right() - left;
}

} // namespace

QueueDelegate::QueueDelegate(QueueModel& model, QDate today, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_today(today)
{
}

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QueueLine& line = m_model.line(index.row());
    const Theme& theme = Theme::current();
    painter->save();
    rows::paintGround(*painter, option);
    const QRect inside = option.rect.adjusted(space::l, space::s, -space::m, -space::s);
    const int half = inside.height() / 2;
    QRect above(inside.left(), inside.top(), inside.width(), half);
    QRect below(inside.left(), inside.top() + half, inside.width(), inside.height() - half);
    const int marks = paintMarks(*painter, above, line.roles);
    rows::paintText(*painter, above.adjusted(0, 0, -marks - space::s, 0), line.territory, theme.section(), theme.text);
    const QString status = queueStatusText(line);
    const QSize badge = parts::badgeSize(status);
    parts::paintBadge(*painter,
        {QPoint(below.right() - badge.width() + 1, below.center().y() - badge.height() / 2 + 1), badge}, status,
        toneOf(line));
    rows::paintText(*painter, below.adjusted(0, 0, -badge.width() - space::s, 0),
        queueDetail(line, m_today, m_model.query().session.isNull() ? ShowDate::Yes : ShowDate::No), theme.caption(),
        theme.quiet);
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, Theme::current().scaled(60)};
}

} // namespace quatuor
