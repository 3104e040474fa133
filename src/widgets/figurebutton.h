// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A number over what it counts. Pressed, it shows what it counts.
#pragma once

#include <QPushButton>

namespace quatuor {

class FigureButton : public QPushButton {
    Q_OBJECT

public:
    FigureButton(qint64 number, const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_number;
    QString m_text;
};

} // namespace quatuor
