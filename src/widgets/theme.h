// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The look in one place: colours, sizes and spacing. Nothing else names a colour.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace quatuor {

/// What a colour says; it never speaks alone.
enum class Tone { Neutral, Ready, Incomplete, Problem };

struct TonePair {
    QColor text;
    QColor back;
};

/// Of a role: `fill` carries white text at 4.5:1, `accent` is the stripe of its card, `text` is read on a surface.
struct RoleColours {
    QColor fill;
    QColor accent;
    QColor text;
};

namespace space {
// Steps of four, in device-independent pixels.
constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32;
} // namespace space

class Theme : public QObject {
    Q_OBJECT

public:
    /// Light or dark as the platform's palette is; follows it when it changes. Owned by the application.
    static void install(QApplication& application);
    [[nodiscard]] static const Theme& current();

    [[nodiscard]] bool isDark() const { return m_dark; }
    QColor ground, surface, line, text, quiet, action, onAction, actionBack, selection, hover;
    [[nodiscard]] TonePair tone(Tone tone) const;
    /// By its place in the policy: a fifth role of another programme has colours too.
    [[nodiscard]] RoleColours role(std::size_t position) const;

    /// Of the classes of a map, from none (0) to the most (`classes`): one hue, told apart by how light it is.
    [[nodiscard]] QColor shade(int which, int classes) const;

    // Relative to the user's font: 1.5, 1.0 semi-bold, 0.9.
    [[nodiscard]] QFont title() const;
    [[nodiscard]] QFont section() const;
    [[nodiscard]] QFont caption() const;
    /// A length given for a font of 13 px high letters, at the user's font size.
    [[nodiscard]] int scaled(int length) const;

    bool eventFilter(QObject* object, QEvent* event) override;

signals:
    void changed();

private:
    explicit Theme(QApplication& application);
    void adopt(const QPalette& palette);
    void apply();
    [[nodiscard]] QString styleSheet() const;

    QApplication& m_application;
    bool m_dark = false;
    bool m_applying = false;
};

} // namespace quatuor
