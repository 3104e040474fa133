// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The right side of a review: what is to check with its fixes, then what can be decided.
#pragma once

#include "pages/registrationpage.h"

#include <QWidget>

class QVBoxLayout;

namespace quatuor {

class DecisionPanel : public QWidget {
    Q_OBJECT

public:
    DecisionPanel(RegistrationPage& page, QWidget* parent);

private:
    void rebuild();
    [[nodiscard]] QWidget* findingWidget(std::size_t place);
    void addDecisions();

    RegistrationPage& m_page;
    QVBoxLayout* m_findings = nullptr;
    QVBoxLayout* m_decisions = nullptr;
};

} // namespace quatuor
