// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window: side bar, search, page, banner and status line. It puts the views together and decides nothing.
#pragma once

#include "pages/reviewpage.h"
#include "pages/shell.h"
#include "widgets/filechooser.h"
#include "widgets/openviews.h"

#include <QMainWindow>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace quatuor {

class Banner;
class SearchField;
class StatusLine;
class WelcomeView;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Shell& shell, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a workspace; reads an e-mail into a form, and opens the assistant of an import on any other file.
    void take(const QString& path);
    /// A workspace is about to be opened: the frame without what it offers to whoever has none.
    void awaitWorkspace();
    /// After that: what it offers, when none was opened.
    void settle();
    void createWorkspace();
    void openWorkspace();
    void openSample();
    void showReview();
    void showTerritories();
    void importFile();
    /// The assistant, while a file is open in it.
    void showImport();
    /// The views of the open workspace; null before one is open.
    [[nodiscard]] OpenViews* views() { return m_views.get(); }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    [[nodiscard]] QWidget* buildTop();
    [[nodiscard]] QWidget* buildSide();
    void bring(QWidget& view, QPushButton* button);
    void addActions();
    QAction* addCommand(const QString& code, const QString& text, const QKeySequence& key,
        const std::function<void()>& act, bool needsWorkspace = true);
    void opened();
    void closing();
    void refresh();
    void run(const SearchHit& hit);
    /// What is typed and not saved is shown once before it is given up; the next time, it may go.
    [[nodiscard]] bool mayLeave();

    Shell& m_shell;
    FileChooser m_files;
    QLabel* m_name = nullptr;
    SearchField* m_search = nullptr;
    QWidget* m_side = nullptr;
    QPushButton* m_reviewButton = nullptr;
    QPushButton* m_territoriesButton = nullptr;
    Banner* m_banner = nullptr;
    QStackedWidget* m_pages = nullptr;
    WelcomeView* m_welcome = nullptr;
    QWidget* m_blank = nullptr; ///< while a workspace is on its way
    StatusLine* m_status = nullptr;
    std::vector<QAction*> m_commands;
    std::unique_ptr<OpenViews> m_views;
    bool m_wasAsked = false; ///< somebody knows that leaving loses what is typed
};

} // namespace quatuor
