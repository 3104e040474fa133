// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two registrations of one territory side by side, before they become one.
#pragma once

#include "pages/registrationpage.h"

#include <QDialog>

namespace quatuor {

class MergeDialog : public QDialog {
    Q_OBJECT

public:
    MergeDialog(RegistrationPage& page, RegistrationId other, QWidget* parent);
};

} // namespace quatuor
