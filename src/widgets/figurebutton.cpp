// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figurebutton.h"

#include "widgets/theme.h"

#include <QLocale>
#include <QPainter>

namespace quatuor {

FigureButton::FigureButton(qint64 number, const QString& text, QWidget* parent)
    : QPushButton(parent)
    , m_number(QLocale().toString(number))
    , m_text(text)
{
    setCheckable(true);
    setAutoDefault(false);
    setAccessibleName(QStringLiteral("%1 %2").arg(m_number, text));
    setAttribute(Qt::WA_Hover);
}

QSize FigureButton::sizeHint() const
{
    const QFontMetrics number(Theme::current().title());
    const QFontMetrics text(font());
    const int width = qMax(number.horizontalAdvance(m_number), text.horizontalAdvance(m_text));
    return {width + 2 * space::m, number.height() + text.height() + 2 * space::s};
}

void FigureButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    painter.setPen(hasFocus() ? QPen(theme.action, 2) : QPen(on ? theme.action : QColor(Qt::transparent)));
    painter.setBrush(on ? theme.selection : underMouse() && isEnabled() ? theme.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const QRect inside = rect().adjusted(space::m, space::s, -space::m, -space::s);
    painter.setFont(theme.title());
    painter.setPen(theme.text);
    painter.drawText(inside, Qt::AlignTop | Qt::AlignLeft, m_number);
    painter.setFont(font());
    painter.setPen(theme.quiet);
    painter.drawText(inside, Qt::AlignBottom | Qt::AlignLeft, m_text);
}

} // namespace quatuor
