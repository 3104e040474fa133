// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl+J: a new session, which registrations can then go to.
#pragma once

#include "pages/reviewpage.h"

#include <QDialog>

namespace Ui {
class SessionDialog;
}

namespace quatuor {

/// Not modal.
class SessionDialog : public QDialog {
    Q_OBJECT

public:
    explicit SessionDialog(ReviewPage& page, QWidget* parent = nullptr);
    ~SessionDialog() override;

    /// Shows it, in front, with the first day that is likely.
    void present();

private:
    void add();

    ReviewPage& m_page;
    std::unique_ptr<Ui::SessionDialog> m_ui;
};

} // namespace quatuor
