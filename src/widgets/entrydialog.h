// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl+N: a new registration by hand. Closing keeps what was typed for the next time.
#pragma once

#include "pages/entrypage.h"

#include <QDialog>

namespace Ui {
class EntryDialog;
}

namespace quatuor {

class EntryForm;

/// Not modal: the window stays usable beside it.
class EntryDialog : public QDialog {
    Q_OBJECT

public:
    explicit EntryDialog(EntryPage& page, QWidget* parent = nullptr);
    ~EntryDialog() override;

    /// Shows it, in front, ready to type.
    void present();

private:
    std::unique_ptr<Ui::EntryDialog> m_ui;
    EntryForm* m_form = nullptr;
};

} // namespace quatuor
