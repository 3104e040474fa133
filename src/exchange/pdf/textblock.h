// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plain text set in lines of a given width. It is never markup: nothing in it is followed, loaded or shown otherwise
// than as its letters.
#pragma once

#include <QFont>
#include <QString>

#include <memory>

class QPaintDevice;
class QPainter;
class QPointF;
class QTextLayout;

namespace quatuor {

/// Lengths are in units of the device that it will be drawn on.
class TextBlock {
public:
    /// At most `most` lines; what is beyond ends in an ellipsis.
    TextBlock(const QString& text, const QFont& font, qreal width, int most, QPaintDevice* device);
    ~TextBlock();
    TextBlock(TextBlock&&) noexcept;
    TextBlock& operator=(TextBlock&&) noexcept;

    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] bool isOneLine() const;
    /// Of the longest line.
    [[nodiscard]] qreal width() const { return m_width; }
    /// From the top to the letters' foot, of the first line.
    [[nodiscard]] qreal ascent() const;
    void draw(QPainter& painter, QPointF topLeft) const;

private:
    std::unique_ptr<QTextLayout> m_layout; ///< none: there is nothing to draw
    qreal m_height = 0;
    qreal m_width = 0;
};

} // namespace quatuor
