// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdf/textblock.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace quatuor {

namespace {

constexpr qsizetype kLongest = 2000; ///< more than any column shows of a text in its few lines

/// Letters, and ends of line that are no paragraphs.
QString drawable(const QString& text)
{
    QString shown = text.left(kLongest);
    for (QChar& c : shown) {
        if (c == u'\n')
            c = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return shown;
}

std::unique_ptr<QTextLayout> layoutOf(const QString& text, const QFont& font, QPaintDevice* device)
{
    auto layout = std::make_unique<QTextLayout>(text, font, device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    return layout;
}

/// Sets the lines, `most` at most; gives where the last one begins when the text goes on after it, else -1.
int setLines(QTextLayout& layout, qreal width, int most)
{
    qreal y = 0;
    int overflow = -1;
    layout.beginLayout();
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
        const bool isLast = i + 1 == most;
        if (isLast && line.textStart() + line.textLength() < layout.text().size())
            overflow = line.textStart();
    }
    layout.endLayout();
    return overflow;
}

} // namespace

TextBlock::TextBlock(const QString& text, const QFont& font, qreal width, int most, QPaintDevice* device)
{
    if (text.isEmpty())
        return;
    QString shown = drawable(text);
    m_layout = layoutOf(shown, font, device);
    const int overflow = setLines(*m_layout, width, most);
    if (overflow >= 0) {
        const QString last = shown.mid(overflow).replace(QChar::LineSeparator, u' ') + QChar(0x2026);
        shown = shown.left(overflow) + QFontMetricsF(font, device).elidedText(last, Qt::ElideRight, width);
        m_layout = layoutOf(shown, font, device);
        setLines(*m_layout, width, most);
    }
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        m_height = line.y() + line.height();
        m_width = qMax(m_width, line.naturalTextWidth());
    }
}

TextBlock::~TextBlock() = default;
TextBlock::TextBlock(TextBlock&&) noexcept = default;
TextBlock& TextBlock::operator=(TextBlock&&) noexcept = default;

bool TextBlock::isOneLine() const
{
    return !m_layout || m_layout->lineCount() <= 1;
}

qreal TextBlock::ascent() const
{
    return m_layout && m_layout->lineCount() > 0 ? m_layout->lineAt(0).ascent() : 0;
}

void TextBlock::draw(QPainter& painter, QPointF topLeft) const
{
    if (m_layout)
        m_layout->draw(&painter, topLeft);
}

} // namespace quatuor
