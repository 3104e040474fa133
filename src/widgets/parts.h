// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The small pieces every view is made of. All show plain text: a name full of markup is a name.
#pragma once

#include "widgets/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QBoxLayout;
class QPainter;
class QScrollArea;

namespace quatuor::parts {

/// Says to the style sheet what a widget is.
template <class Widget>
Widget* as(Widget* widget, const char* part)
{
    widget->setProperty("part", QLatin1String(part));
    return widget;
}

[[nodiscard]] QLabel* label(const QString& text, QWidget* parent = nullptr); ///< body, wraps
[[nodiscard]] QLabel* quiet(const QString& text, QWidget* parent = nullptr);
/// The same, where a long address may go on the next line.
[[nodiscard]] QLabel* foldedQuiet(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QLabel* caption(const QString& text, QWidget* parent = nullptr); ///< small and quiet
[[nodiscard]] QLabel* section(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QLabel* title(const QString& text, QWidget* parent = nullptr);

/// A small rounded label: "prête", "incomplète".
class Badge;
[[nodiscard]] Badge* badge(const QString& text, Tone tone, QWidget* parent = nullptr);

/// A button that a double click presses once: after the first, another button may stand in its place. One that looks
/// like a link is followed with Enter too, as links are.
class PushButton : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

[[nodiscard]] QPushButton* button(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QPushButton* primary(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QPushButton* link(const QString& text, QWidget* parent = nullptr);
/// A link whose long words go on the next line; what they say is data, never an access key.
[[nodiscard]] QPushButton* foldedLink(const QString& text, QWidget* parent = nullptr);
/// Asks the style sheet again after a part changed.
void restyle(QWidget* widget);

[[nodiscard]] QFrame* card(QWidget* parent = nullptr);
/// A sentence behind a stripe in the colour of its weight.
[[nodiscard]] QFrame* strip(const QString& text, Tone tone, QWidget* parent = nullptr);
[[nodiscard]] QFrame* rule(QWidget* parent = nullptr); ///< a line of one pixel
/// A scroll area around `content`, which grows in width with it.
[[nodiscard]] QScrollArea* scrolled(QWidget* content, QWidget* parent = nullptr);
/// Deletes what a layout holds.
void clear(QLayout* layout);

/// A role's two letters in a square: filled when somebody holds it, a dashed outline when it is missing.
void paintMark(QPainter& painter, const QRect& rect, const QString& mark, std::size_t position, bool present);
void paintBadge(QPainter& painter, const QRect& rect, const QString& text, Tone tone);
[[nodiscard]] QSize badgeSize(const QString& text);

/// The same mark as a widget.
class RoleMark : public QWidget {
public:
    RoleMark(const QString& mark, std::size_t position, bool present, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_mark;
    std::size_t m_position;
    bool m_present;
};

/// What paintBadge paints, as a widget that is read aloud.
class Badge : public QLabel {
public:
    Badge(const QString& text, Tone tone, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
};

/// A button that shows its key at its right.
class KeyButton : public PushButton {
public:
    KeyButton(const QString& text, const QString& key, QWidget* parent = nullptr);
    void setKey(const QString& key);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
};

} // namespace quatuor::parts
