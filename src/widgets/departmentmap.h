// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The départements, each shaded by how many of its territories are initiated; walked over with the arrows or the mouse.
#pragma once

#include "pages/territoriespage.h"
#include "widgets/departmentdrawing.h"

#include <QWidget>

namespace quatuor {

class DepartmentMap : public QWidget {
    Q_OBJECT

public:
    explicit DepartmentMap(TerritoriesPage& page, QWidget* parent = nullptr);

    /// Where the arrows or the mouse are; empty: nowhere.
    [[nodiscard]] const QString& current() const { return m_current; }
    void setCurrent(const QString& code);
    /// The département at this place of the widget; empty: the sea.
    [[nodiscard]] QString codeAt(QPointF position) const;
    /// Where this département is, in the widget; null when the drawing lacks it.
    [[nodiscard]] QPointF centreOf(const QString& code) const;

    /// Beyond this height, more would only be empty.
    [[nodiscard]] int greatestHeight() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentChanged(const QString& code);
    void chosen(const QString& code); ///< empty: no more

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QTransform placing() const;
    void paintShapes(QPainter& painter);
    void paintFrames(QPainter& painter);
    void outline(QPainter& painter, const QString& code, const QColor& colour, qreal width);
    void step(QPointF direction);
    void stepInOrder(int by);
    void choose(const QString& code);

    TerritoriesPage& m_page;
    const DepartmentDrawing& m_drawing;
    QString m_current;
};

} // namespace quatuor
