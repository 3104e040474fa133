// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The form of a decision that needs a word first. It takes the place of the decisions, never of the registration:
// what is decided about stays in sight.
#pragma once

#include "pages/registrationpage.h"

#include <QWidget>

class QVBoxLayout;

namespace quatuor {

class AskPanel : public QWidget {
    Q_OBJECT

public:
    AskPanel(RegistrationPage& page, QWidget* parent);

    /// Shows the form; the focus goes to its first field.
    void ask(const Asked& asked);

signals:
    void closed(); ///< done, or given up with Escape

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finish();

    RegistrationPage& m_page;
    QVBoxLayout* m_layout = nullptr;
};

} // namespace quatuor
