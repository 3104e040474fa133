// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maplegend.h"

#include "widgets/theme.h"

#include <QPainter>

namespace quatuor {

MapLegend::MapLegend(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void MapLegend::show(const CountClasses& classes)
{
    m_classes = classes;
    QStringList all;
    for (int which = 0; which <= m_classes.size(); ++which)
        all.append(m_classes.text(which));
    setAccessibleName(all.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int MapLegend::widthOf(int which) const
{
    const int swatch = Theme::current().scaled(18);
    return swatch + space::xs + QFontMetrics(Theme::current().caption()).horizontalAdvance(m_classes.text(which));
}

QSize MapLegend::sizeHint() const
{
    int width = 0;
    for (int which = 0; which <= m_classes.size(); ++which)
        width += widthOf(which) + space::m;
    return {width - space::m + 1, QFontMetrics(Theme::current().caption()).height() + 2};
}

void MapLegend::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.caption());
    const int swatch = theme.scaled(18);
    const int high = theme.scaled(12);
    int x = 0;
    for (int which = 0; which <= m_classes.size(); ++which) {
        painter.setPen(theme.quiet);
        painter.setBrush(theme.shade(which, m_classes.size()));
        painter.drawRoundedRect(QRectF(x + 0.5, (height() - high) / 2 + 0.5, swatch - 1, high - 1), 3, 3);
        painter.setPen(theme.text);
        painter.drawText(QRect(x + swatch + space::xs, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter,
            m_classes.text(which));
        x += widthOf(which) + space::m;
    }
}

} // namespace quatuor
