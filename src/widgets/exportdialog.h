// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list that leaves: what, with which columns, seen before it goes.
#pragma once

#include "pages/exportpage.h"

#include <QDialog>

class QPrinter;
class QPushButton;

namespace Ui {
class ExportDialog;
}

namespace quatuor {

/// Not modal.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(ExportPage& page, QWidget* parent = nullptr);
    ~ExportDialog() override;

    void present();
    /// Prints on `printer`, a PDF's too, without asking for one.
    void printOn(std::unique_ptr<QPrinter> printer);

private:
    void connectChoice();
    void connectButtons();
    void fill();
    void showState();
    void showPreview();
    [[nodiscard]] QString previewNote() const;
    void showResult();
    void moveColumn(int step);
    void choosePrinter();
    void print();

    ExportPage& m_page;
    std::unique_ptr<Ui::ExportDialog> m_ui;
    QPushButton* m_write = nullptr;
    std::unique_ptr<QPrinter> m_printer; ///< waits for the list
};

} // namespace quatuor
