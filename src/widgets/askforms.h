// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One form a question. Each is filled from the page, and hands what was written back to it.
#pragma once

#include "pages/registrationpage.h"

#include <QWidget>

namespace quatuor {

/// What the forms share: a heading, a first field, and how they end.
class AskForm : public QWidget {
    Q_OBJECT

public:
    AskForm(RegistrationPage& page, QWidget* parent)
        : QWidget(parent)
        , m_page(page)
    {
    }
    [[nodiscard]] virtual QWidget* firstField() = 0;

signals:
    void finished(); ///< done, or given up; a refused decision leaves the form as it was written

protected:
    RegistrationPage& m_page;
};

/// Null for a question that has no form here.
[[nodiscard]] AskForm* newAskForm(RegistrationPage& page, const Asked& asked, QWidget* parent);

} // namespace quatuor
