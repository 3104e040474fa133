// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl+Shift+V: a registration from an e-mail. The letter stands at the left, what was found in it in the form beside.
// Closing keeps both for the next time.
#pragma once

#include "pages/letterpage.h"

#include <QDialog>

namespace Ui {
class LetterDialog;
}

namespace quatuor {

class EntryForm;

/// Not modal: the window stays usable beside it.
class LetterDialog : public QDialog {
    Q_OBJECT

public:
    explicit LetterDialog(LetterPage& page, QWidget* parent = nullptr);
    ~LetterDialog() override;

    /// Shows it, in front: ready to paste, or to check what was found.
    void present();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectLetter();
    void showState();
    void showRemarks();
    [[nodiscard]] QString stateText() const;

    LetterPage& m_page;
    std::unique_ptr<Ui::LetterDialog> m_ui;
    EntryForm* m_form = nullptr;
    QStringList m_shown; ///< remarks in sight
};

} // namespace quatuor
