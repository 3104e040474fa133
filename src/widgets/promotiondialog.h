// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Promotion from the waiting list: simulated, shown, then applied in one change.
#pragma once

#include "pages/reviewpage.h"

#include <QDialog>

class QRadioButton;
class QVBoxLayout;
class QPushButton;

namespace quatuor {

class PromotionDialog : public QDialog {
    Q_OBJECT

public:
    PromotionDialog(ReviewPage& page, QWidget* parent);

private:
    [[nodiscard]] PromotionPolicy policy() const;
    void simulate();

    ReviewPage& m_page;
    QRadioButton* m_strict;
    QRadioButton* m_firstFit;
    QVBoxLayout* m_result;
    QPushButton* m_go;
};

} // namespace quatuor
