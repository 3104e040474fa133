// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The classes of a map, each with its shade and its numbers.
#pragma once

#include "pages/countclasses.h"

#include <QWidget>

namespace quatuor {

class MapLegend : public QWidget {
public:
    explicit MapLegend(QWidget* parent = nullptr);

    void show(const CountClasses& classes);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widthOf(int which) const;

    CountClasses m_classes;
};

} // namespace quatuor
