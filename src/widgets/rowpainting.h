// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the rows of every long list share: their ground, their line, the mark of the one that is chosen, their text.
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>

class QPainter;
class QStyleOptionViewItem;

namespace quatuor::rows {

void paintGround(QPainter& painter, const QStyleOptionViewItem& option);
/// In one line, cut where the area ends.
void paintText(QPainter& painter, const QRect& area, const QString& text, const QFont& font, const QColor& colour);

} // namespace quatuor::rows
