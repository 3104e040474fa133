// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdelegate.h"

#include "widgets/parts.h"

#include <QPainter>

namespace quatuor {

namespace {

Tone toneOf(ImportResult result)
{
    switch (result) {
    case ImportResult::New:
        return Tone::Ready;
    case ImportResult::ToChoose:
        return Tone::Incomplete;
    case ImportResult::Rejected:
        return Tone::Problem;
    default:
        return Tone::Neutral;
    }
}

/// The width that it took.
int drawText(QPainter& painter, const QRect& area, const QString& text, const QFont& font, const QColor& colour)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace

ImportDelegate::ImportDelegate(const ImportRowsModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void ImportDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const ImportRow& row = m_model.row(index.row());
    const auto column = ImportColumn(index.column());
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? theme.selection : theme.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    QRect inside = option.rect.adjusted(space::s, 0, -space::s, -1);
    const QString text = index.data().toString().simplified();
    const QString before = row.before[std::size_t(index.column())].simplified();
    if (column == ImportColumn::Result) {
        const QSize size = parts::badgeSize(text);
        parts::paintBadge(
            *painter, {QPoint(inside.left(), inside.center().y() - size.height() / 2), size}, text, toneOf(row.result));
    } else if (row.asks(column)) {
        drawText(*painter, inside, QStringLiteral("%1 ▾").arg(text), option.font, theme.action);
    } else {
        if (!before.isEmpty()) {
            QFont struck(option.font);
            struck.setStrikeOut(true);
            const QRect half(inside.topLeft(), QSize(inside.width() / 2, inside.height()));
            inside.setLeft(inside.left() + drawText(*painter, half, before, struck, theme.quiet) + space::s);
        }
        const bool quiet = column == ImportColumn::Row || text == QStringLiteral("—");
        drawText(*painter, inside, text, option.font, quiet ? theme.quiet : theme.text);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(theme.action);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

} // namespace quatuor
