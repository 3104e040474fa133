// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts.h"

#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace quatuor::parts {

namespace {

QLabel* plain(const QString& text, QWidget* parent, const QFont& font)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QPushButton* pushButton(const QString& text, const char* part, QWidget* parent)
{
    auto* button = new PushButton(text, parent);
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(false);
    return as(button, part);
}

} // namespace

QLabel* label(const QString& text, QWidget* parent)
{
    return plain(text, parent, QFont());
}

QLabel* quiet(const QString& text, QWidget* parent)
{
    return as(plain(text, parent, QFont()), "quiet");
}

QLabel* foldedQuiet(const QString& text, QWidget* parent)
{
    static const QRegularExpression kEnds(QStringLiteral("([@._/])(?=\\S)"));
    QString folded = text;
    QLabel* label = quiet(folded.replace(kEnds, QStringLiteral("\\1\u200B")), parent);
    label->setAccessibleName(text);
    return label;
}

QLabel* caption(const QString& text, QWidget* parent)
{
    return as(plain(text, parent, Theme::current().caption()), "quiet");
}

QLabel* section(const QString& text, QWidget* parent)
{
    return plain(text, parent, Theme::current().section());
}

QLabel* title(const QString& text, QWidget* parent)
{
    return plain(text, parent, Theme::current().title());
}

Badge* badge(const QString& text, Tone tone, QWidget* parent)
{
    return new Badge(text, tone, parent);
}

void PushButton::mouseDoubleClickEvent(QMouseEvent* event)
{
    event->accept();
}

void PushButton::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isEnter && isPlain && property("part").toString() == QLatin1String("link"))
        return click();
    QPushButton::keyPressEvent(event);
}

QPushButton* button(const QString& text, QWidget* parent)
{
    return pushButton(text, "button", parent);
}

QPushButton* primary(const QString& text, QWidget* parent)
{
    return pushButton(text, "primary", parent);
}

QPushButton* link(const QString& text, QWidget* parent)
{
    return pushButton(text, "link", parent);
}

QPushButton* foldedLink(const QString& text, QWidget* parent)
{
    constexpr qsizetype kMost = 28;
    QString folded;
    qsizetype length = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool next = length > 0 && length + word.size() >= kMost;
        folded += length == 0 ? QString() : QString(next ? u'\n' : u' ');
        folded += word;
        length = next ? word.size() : length + word.size() + 1;
    }
    QPushButton* button = link(folded.replace(u'&', QStringLiteral("&&")), parent);
    button->setAccessibleName(text);
    return button;
}

void restyle(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QFrame* card(QWidget* parent)
{
    return as(new QFrame(parent), "card");
}

QFrame* strip(const QString& text, Tone tone, QWidget* parent)
{
    auto* strip = new QFrame(parent);
    strip->setObjectName(QStringLiteral("strip"));
    strip->setStyleSheet(QStringLiteral("QFrame#strip { border: none; border-left: 3px solid %1; }")
                             .arg(Theme::current().tone(tone).text.name()));
    auto* box = new QVBoxLayout(strip);
    box->setContentsMargins(space::m, space::xs, 0, space::xs);
    box->addWidget(label(text));
    return strip;
}

QFrame* rule(QWidget* parent)
{
    auto* line = as(new QFrame(parent), "rule");
    line->setFixedHeight(1);
    return line;
}

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    as(content, "scrolled");
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout() != nullptr)
            clear(item->layout());
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void paintMark(QPainter& painter, const QRect& rect, const QString& mark, std::size_t position, bool present)
{
    const Theme& theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    QPen outline(present ? theme.role(position).fill : theme.quiet);
    if (!present)
        outline.setStyle(Qt::DashLine);
    painter.setPen(outline);
    painter.setBrush(present ? theme.role(position).fill : QColor(Qt::transparent));
    painter.drawRoundedRect(box, 4, 4);
    QFont font = theme.caption();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(present ? QColor(Qt::white) : theme.quiet);
    painter.drawText(rect, Qt::AlignCenter, mark);
    painter.restore();
}

QSize badgeSize(const QString& text)
{
    const QFontMetrics metrics(Theme::current().caption());
    return {metrics.horizontalAdvance(text) + 2 * space::s, metrics.height() + 2};
}

void paintBadge(QPainter& painter, const QRect& rect, const QString& text, Tone tone)
{
    const TonePair pair = Theme::current().tone(tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pair.back);
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    painter.setFont(Theme::current().caption());
    painter.setPen(pair.text);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

RoleMark::RoleMark(const QString& mark, std::size_t position, bool present, QWidget* parent)
    : QWidget(parent)
    , m_mark(mark)
    , m_position(position)
    , m_present(present)
{
    setFixedSize(sizeHint());
}

QSize RoleMark::sizeHint() const
{
    return {Theme::current().scaled(24), Theme::current().scaled(19)};
}

void RoleMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMark(painter, rect(), m_mark, m_position, m_present);
}

Badge::Badge(const QString& text, Tone tone, QWidget* parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Badge::sizeHint() const
{
    return badgeSize(text());
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(painter, rect(), text(), m_tone);
}

KeyButton::KeyButton(const QString& text, const QString& key, QWidget* parent)
    : PushButton(text, parent)
    , m_key(key)
{
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    as(this, "button");
}

void KeyButton::setKey(const QString& key)
{
    m_key = key;
    updateGeometry();
    update();
}

QSize KeyButton::sizeHint() const
{
    const QSize size = QPushButton::sizeHint();
    const int key = QFontMetrics(Theme::current().caption()).horizontalAdvance(m_key) + space::l;
    return {size.width() + qMax(int(space::xxl), key), qMax(size.height(), Theme::current().scaled(34))};
}

void KeyButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QString words = option.text;
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const QColor ink = !isEnabled()                               ? Theme::current().quiet
        : property("part").toString() == QLatin1String("primary") ? Theme::current().onAction
                                                                  : Theme::current().text;
    painter.setPen(ink);
    const QRect inside = rect().adjusted(space::m, 0, -space::m, 0);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, words);
    if (m_key.isEmpty())
        return;
    painter.setFont(Theme::current().caption());
    const QFontMetrics metrics(Theme::current().caption());
    const int width = qMax(metrics.height(), metrics.horizontalAdvance(m_key) + space::s);
    const QRect cap(inside.right() - width, inside.center().y() - metrics.height() / 2, width, metrics.height() + 2);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = ink;
    edge.setAlphaF(0.45F);
    painter.setPen(edge);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(ink);
    painter.drawText(cap, Qt::AlignCenter, m_key);
}

} // namespace quatuor::parts
