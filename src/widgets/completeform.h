// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asking a delegation to complete itself: until when, with a seat kept or not, and the mail to send.
#pragma once

#include "widgets/askforms.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace quatuor {

class CompleteForm : public AskForm {
    Q_OBJECT

public:
    CompleteForm(RegistrationPage& page, QWidget* parent);
    [[nodiscard]] QWidget* firstField() override;

private:
    void draft();
    void copyMail() const;
    void openMail() const;
    void request();
    [[nodiscard]] QDate holdUntil() const;

    QDateEdit* m_due;
    QCheckBox* m_hold;
    QLineEdit* m_subject;
    QPlainTextEdit* m_body;
    bool m_edited = false; ///< by hand: a change of date no longer writes it anew
};

} // namespace quatuor
