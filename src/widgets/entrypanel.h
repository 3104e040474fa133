// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Beside the form of a new registration: what is still to check, and the button that writes it.
#pragma once

#include "pages/entrypage.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace Ui {
class EntryPanel;
}

namespace quatuor {

class EntryPanel : public QFrame {
    Q_OBJECT

public:
    explicit EntryPanel(EntryPage& page, QWidget* parent = nullptr);
    ~EntryPanel() override;

signals:
    void closed();

private:
    void showRemarks();
    void showSave();

    EntryPage& m_page;
    std::unique_ptr<Ui::EntryPanel> m_ui;
    QVBoxLayout* m_remarks = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace quatuor
