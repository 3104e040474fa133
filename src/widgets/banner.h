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
    /// Something else was done since: an offer to take back the last action would take back another.
    void forgetUndo();

signals:
    void commandAsked(const QString& command);

private:
    QLabel* m_text;
    QPushButton* m_go;
    QPushButton* m_close;
    QString m_command;
};

} // namespace quatuor
