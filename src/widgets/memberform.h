// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A member of the delegation, added, edited or replaced.
#pragma once

#include "widgets/askforms.h"

#include <memory>

namespace Ui {
class MemberForm;
}

namespace quatuor {

class MemberForm : public AskForm {
    Q_OBJECT

public:
    MemberForm(RegistrationPage& page, const Asked& asked, QWidget* parent);
    ~MemberForm() override;
    [[nodiscard]] QWidget* firstField() override;

private:
    void fillRoles();
    void fill(const Delegate& delegate);
    void save();
    [[nodiscard]] DelegateEdit edited() const;

    std::unique_ptr<Ui::MemberForm> m_ui;
    Asked m_asked;
};

} // namespace quatuor
