// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/departmentmap.h"

#include "core/territories/reference.h"
#include "pages/tooltip.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace quatuor {

namespace {

constexpr int kMargin = 4;

QString nameOf(const QString& code)
{
    const auto unit = OfficialReference::shipped().find(code, TerritoryKind::Departement);
    return unit ? unit->name : code;
}

} // namespace

DepartmentMap::DepartmentMap(TerritoriesPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_drawing(DepartmentDrawing::shipped())
{
    setObjectName(QStringLiteral("departmentMap"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Map of the départements, shaded by initiated territories"));
    connect(&page, &TerritoriesPage::changed, this, qOverload<>(&QWidget::update));
}

QSize DepartmentMap::sizeHint() const
{
    return {Theme::current().scaled(380), Theme::current().scaled(364)};
}

QSize DepartmentMap::minimumSizeHint() const
{
    return {240, 220};
}

int DepartmentMap::greatestHeight() const
{
    const QSizeF whole = m_drawing.bounds.size();
    return whole.isEmpty() ? 0 : int(std::ceil((width() - 2 * kMargin) * whole.height() / whole.width())) + 2 * kMargin;
}

QTransform DepartmentMap::placing() const
{
    const QRectF area = QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    if (m_drawing.bounds.isEmpty())
        return {};
    const qreal scale = std::min(area.width() / m_drawing.bounds.width(), area.height() / m_drawing.bounds.height());
    const QSizeF size = m_drawing.bounds.size() * scale;
    return QTransform::fromTranslate(
        area.left() + (area.width() - size.width()) / 2, area.top() + (area.height() - size.height()) / 2)
        .scale(scale, scale);
}

QString DepartmentMap::codeAt(QPointF position) const
{
    const QPointF there = placing().inverted().map(position);
    // An inset lies over what is beneath it.
    for (auto shape = m_drawing.shapes.rbegin(); shape != m_drawing.shapes.rend(); ++shape) {
        if (shape->path.contains(there))
            return shape->code;
    }
    // Islands are small: the whole inset stands for what is alone in it.
    for (const DepartmentDrawing::Frame& frame : m_drawing.frames) {
        if (frame.codes.size() == 1 && frame.box.contains(there))
            return frame.codes.front();
    }
    return {};
}

QPointF DepartmentMap::centreOf(const QString& code) const
{
    for (const DepartmentDrawing::Shape& shape : m_drawing.shapes) {
        if (shape.code == code)
            return placing().map(shape.path.boundingRect().center());
    }
    return {};
}

void DepartmentMap::setCurrent(const QString& code)
{
    if (code == m_current)
        return;
    m_current = code;
    setAccessibleDescription(code.isEmpty() ? QString() : m_page.departments().sentence(code));
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
    update();
    emit currentChanged(code);
}

void DepartmentMap::choose(const QString& code)
{
    emit chosen(code == m_page.query().department ? QString() : code);
}

/// To the nearest one in this direction; what lies aside counts double.
void DepartmentMap::step(QPointF direction)
{
    const QPointF from = centreOf(m_current);
    QString nearest;
    qreal best = std::numeric_limits<qreal>::max();
    for (const DepartmentDrawing::Shape& shape : m_drawing.shapes) {
        const QPointF way = centreOf(shape.code) - from;
        const qreal along = QPointF::dotProduct(way, direction);
        const qreal aside = std::abs(way.x() * direction.y()) + std::abs(way.y() * direction.x());
        if (shape.code == m_current || along <= 0 || aside > 2 * along || along + 2 * aside >= best)
            continue;
        best = along + 2 * aside;
        nearest = shape.code;
    }
    if (!nearest.isEmpty())
        setCurrent(nearest);
}

/// By code, round and round.
void DepartmentMap::stepInOrder(int by)
{
    QStringList codes;
    for (const DepartmentDrawing::Shape& shape : m_drawing.shapes)
        codes.append(shape.code);
    codes.sort();
    codes.removeDuplicates();
    if (codes.isEmpty())
        return;
    const qsizetype at = codes.indexOf(m_current);
    setCurrent(codes[(at + by + codes.size()) % codes.size()]);
}

void DepartmentMap::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step({-1, 0});
    case Qt::Key_Right:
        return step({1, 0});
    case Qt::Key_Up:
        return step({0, -1});
    case Qt::Key_Down:
        return step({0, 1});
    case Qt::Key_PageUp:
        return stepInOrder(-1);
    case Qt::Key_PageDown:
        return stepInOrder(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_current);
    case Qt::Key_Escape:
        emit chosen({});
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DepartmentMap::mouseMoveEvent(QMouseEvent* event)
{
    const QString code = codeAt(event->position());
    setCursor(code.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (!code.isEmpty())
        setCurrent(code);
}

void DepartmentMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const QString code = codeAt(event->position());
    setCurrent(code);
    code.isEmpty() ? emit chosen({}) : choose(code);
}

void DepartmentMap::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setCurrent({});
}

void DepartmentMap::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current.isEmpty() && event->reason() != Qt::MouseFocusReason) {
        const QString chosen = m_page.query().department;
        setCurrent(!chosen.isEmpty() ? chosen : m_drawing.shapes.empty() ? QString() : QStringLiteral("75"));
    }
    update();
}

bool DepartmentMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QString code = codeAt(help->pos());
        if (code.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), asToolTip(m_page.departments().sentence(code)), this);
        return true;
    }
    if (event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void DepartmentMap::paintShapes(QPainter& painter)
{
    const Theme& theme = Theme::current();
    const CountClasses& classes = m_page.classes();
    QPen border(theme.surface, 1);
    border.setCosmetic(true);
    border.setJoinStyle(Qt::RoundJoin);
    painter.setPen(border);
    for (const DepartmentDrawing::Shape& shape : m_drawing.shapes) {
        const int count = m_page.departments().countsOf(shape.code).initiated;
        painter.setBrush(theme.shade(classes.classOf(count), classes.size()));
        painter.drawPath(shape.path);
    }
}

void DepartmentMap::outline(QPainter& painter, const QString& code, const QColor& colour, qreal width)
{
    QPen pen(colour, width);
    pen.setCosmetic(true);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const DepartmentDrawing::Shape& shape : m_drawing.shapes) {
        if (shape.code == code)
            painter.drawPath(shape.path);
    }
}

/// An inset has a line around it, and a name under it; a code where one of its like has no room for its name.
void DepartmentMap::paintFrames(QPainter& painter)
{
    const Theme& theme = Theme::current();
    const QTransform placed = placing();
    constexpr qreal kName = 54; // height of the place for a name, in the drawing
    const qreal room = kName * placed.m11();
    QFont font = theme.caption();
    if (QFontMetricsF(font).height() > room)
        font.setPixelSize(qMax(9, int(room * 0.85)));
    painter.setFont(font);
    const QFontMetricsF written(font);
    const auto hasRoom = [&](const DepartmentDrawing::Frame& frame) {
        return std::ranges::all_of(m_drawing.frames, [&](const DepartmentDrawing::Frame& other) {
            return other.box.size() != frame.box.size()
                || written.horizontalAdvance(nameOf(other.codes.front()))
                <= placed.mapRect(other.box).width() + 2 * kMargin;
        });
    };
    for (const DepartmentDrawing::Frame& frame : m_drawing.frames) {
        const QRectF box = placed.mapRect(frame.box);
        painter.setPen(QPen(theme.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 4, 4);
        const QString& code = frame.codes.front(); // Paris, of those around it
        painter.setPen(code == m_current ? theme.text : theme.quiet);
        painter.drawText(QRectF(box.left(), box.bottom(), box.width(), room), Qt::AlignCenter | Qt::TextDontClip,
            hasRoom(frame) ? nameOf(code) : code);
    }
}

void DepartmentMap::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrames(painter);
    painter.setTransform(placing());
    paintShapes(painter);
    if (const QString chosen = m_page.query().department; !chosen.isEmpty()) {
        outline(painter, chosen, theme.surface, 5); // between the line and its own shade
        outline(painter, chosen, theme.text, 2);
    }
    if (!m_current.isEmpty()) {
        outline(painter, m_current, theme.surface, hasFocus() ? 5 : 3);
        outline(painter, m_current, hasFocus() ? theme.action : theme.text, hasFocus() ? 2.5 : 1.5);
    }
}

} // namespace quatuor
