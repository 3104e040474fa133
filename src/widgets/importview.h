// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The assistant of an import: how the file is read, what would become of each row, and what to settle in place.
#pragma once

#include "pages/importpage.h"

#include <QWidget>

namespace Ui {
class ImportView;
}
class QMenu;
class QPushButton;

namespace quatuor {

class FlowLayout;

namespace parts {
class KeyButton;
}

class ImportView : public QWidget {
    Q_OBJECT

public:
    explicit ImportView(ImportPage& page, QWidget* parent = nullptr);
    ~ImportView() override;

    void focusFirst();

signals:
    void closed(); ///< nothing more to do here

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void buildOptions();
    void buildTables();
    void connectParts();
    void fillMenu(ImportOption option, QMenu* menu);
    void showPage();
    void showFigures();
    void showSaid();
    void showButtons();
    void showRow();
    void showColumns(bool on);
    /// Opens the question of a cell; false: it asks none.
    bool ask(const QModelIndex& cell);
    void askTerritory(int row, QMenu* menu);
    void askRole(const QStringList& words, QMenu* menu);
    void pickTerritory(int row);
    void giveUp();

    ImportPage& m_page;
    std::unique_ptr<Ui::ImportView> m_ui;
    std::vector<QPushButton*> m_options;
    parts::KeyButton* m_import = nullptr;
};

} // namespace quatuor
