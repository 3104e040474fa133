// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happened, why and what to do: above the page, until it is read. Never a box in the way.
#pragma once

#include "pages/notice.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace quatuor {

class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent);
    void show(const Notice& notice);

private:
    QLabel* m_text;
    QPushButton* m_close;
};

} // namespace quatuor
