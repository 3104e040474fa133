// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line at the bottom: the file, the last action with its undo, and the seats of the chosen session.
#pragma once

#include "pages/reviewpage.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace quatuor {

class StatusLine : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent);
    void show(Workspace* workspace, const ReviewPage* review);

signals:
    void undoAsked();

private:
    QLabel* m_file;
    QLabel* m_last;
    QPushButton* m_undo;
    QLabel* m_seats;
};

} // namespace quatuor
