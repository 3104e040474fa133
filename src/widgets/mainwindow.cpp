// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow.h"

#include "widgets/banner.h"
#include "widgets/icons.h"
#include "widgets/importview.h"
#include "widgets/parts.h"
#include "widgets/reviewview.h"
#include "widgets/searchfield.h"
#include "widgets/statusline.h"
#include "widgets/territoriesview.h"
#include "widgets/welcomeview.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace quatuor {

namespace {

const QString kGeometry = QStringLiteral("window/geometry");
constexpr QSize kSmallestScreen(1280, 720);
constexpr QSize kUsualSize(1440, 900);
const QString kEnding = QStringLiteral("quatuor");

QString workspaceKinds()
{
    return MainWindow::tr("Quatuor workspaces (*.quatuor)");
}

} // namespace

MainWindow::MainWindow(Shell& shell, QWidget* parent)
    : QMainWindow(parent)
    , m_shell(shell)
    , m_files(*this, shell.settings())
{
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    // With larger letters the window may grow, never beyond the smallest screen that is served.
    setMinimumSize(QSize(Theme::current().scaled(960), Theme::current().scaled(600)).boundedTo(kSmallestScreen));
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setCentralWidget(whole);
    m_banner = new Banner(whole);
    m_pages = new QStackedWidget(whole);
    m_welcome = new WelcomeView(shell, m_pages);
    m_pages->addWidget(m_welcome);
    m_blank = new QWidget(m_pages);
    m_pages->addWidget(m_blank);
    m_status = new StatusLine(whole);
    column->addWidget(buildTop());
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_side = buildSide();
    middle->addWidget(m_side);
    auto* page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(m_banner);
    page->addWidget(m_pages, 1);
    middle->addLayout(page, 1);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    addActions();

    connect(m_welcome, &WelcomeView::createAsked, this, &MainWindow::createWorkspace);
    connect(m_welcome, &WelcomeView::openAsked, this, &MainWindow::openWorkspace);
    connect(m_welcome, &WelcomeView::sampleAsked, this, &MainWindow::openSample);
    connect(m_search, &SearchField::chosen, this, &MainWindow::run);
    connect(m_banner, &Banner::commandAsked, this, [this](const QString& command) {
        if (QAction* action = findChild<QAction*>(command); action != nullptr && action->isEnabled())
            action->trigger();
    });
    connect(m_status, &StatusLine::undoAsked, this, [this] { (void)m_shell.workspace()->undo(); });
    connect(&shell, &Shell::opened, this, &MainWindow::opened);
    connect(&shell, &Shell::closing, this, &MainWindow::closing);
    connect(&shell, &Shell::noticed, this, [this](const Notice& notice) { m_banner->show(notice); });
    resize(kUsualSize.boundedTo(screen()->availableSize()));
    restoreGeometry(shell.settings().value(kGeometry).toByteArray());
    closing();
    if (shell.workspace() != nullptr)
        opened();
}

MainWindow::~MainWindow() = default;

void MainWindow::opened()
{
    std::vector<SearchCommand> commands;
    for (const QAction* action : m_commands) {
        if (action->objectName() != QLatin1String("search"))
            commands.push_back(
                {action->objectName(), action->text(), action->shortcut().toString(QKeySequence::NativeText)});
    }
    m_views = std::make_unique<OpenViews>(m_shell, m_files, std::move(commands), *this);
    m_views->addTo(*m_pages);
    m_search->setPage(&m_views->search());
    connect(m_shell.workspace(), &Workspace::changed, this, &MainWindow::refresh);
    connect(m_shell.workspace(), &Workspace::changed, m_banner, &Banner::forgetUndo);
    connect(&m_views->review(), &ReviewPage::changed, this, &MainWindow::refresh);
    connect(m_views.get(), &OpenViews::entered, this, &MainWindow::showReview);
    connect(m_views.get(), &OpenViews::importEnded, this, &MainWindow::showReview);
    connect(m_views.get(), &OpenViews::registrationShown, this, &MainWindow::showReview);
    connect(m_views.get(), &OpenViews::territoryShown, this, &MainWindow::showTerritories);
    m_banner->hide();
    m_side->show();
    refresh();
    showReview();
}

void MainWindow::closing()
{
    m_search->setPage(nullptr);
    m_views.reset();
    m_side->hide();
    m_welcome->refresh();
    m_pages->setCurrentWidget(m_welcome);
    m_welcome->firstButton()->setFocus();
    m_status->show(nullptr, nullptr);
    m_name->setText(tr("Quatuor"));
    setWindowTitle(tr("Quatuor"));
    for (QAction* action : m_commands)
        action->setEnabled(!action->property("needsWorkspace").toBool());
}

/// What the frame says of the workspace; the pages look after themselves.
void MainWindow::refresh()
{
    m_wasAsked = false;
    Workspace* workspace = m_shell.workspace();
    if (workspace == nullptr || !m_views)
        return;
    setWindowTitle(tr("%1 - Quatuor").arg(workspace->name()));
    m_name->setText(tr("%1 — Quatuor").arg(workspace->name()));
    const int waiting = m_views->review().waiting();
    m_reviewButton->setText(waiting == 0 ? tr("Registrations") : tr("Registrations  %1").arg(waiting));
    m_status->show(workspace, &m_views->review());
    for (QAction* action : m_commands)
        action->setEnabled(true);
    findChild<QAction*>(QStringLiteral("undo"))->setEnabled(workspace->canUndo());
    findChild<QAction*>(QStringLiteral("redo"))->setEnabled(workspace->canRedo());
}

void MainWindow::showReview()
{
    if (!m_views)
        return;
    bring(m_views->reviewView(), m_reviewButton);
    m_views->reviewView().focusQueue();
}

void MainWindow::showTerritories()
{
    if (!m_views)
        return;
    bring(m_views->territoriesView(), m_territoriesButton);
    m_views->territoriesView().focusList();
}

/// `button`: its place in the side bar; null: it has none.
void MainWindow::bring(QWidget& view, QPushButton* button)
{
    m_pages->setCurrentWidget(&view);
    for (QPushButton* one : {m_reviewButton, m_territoriesButton})
        one->setChecked(one == button);
}

void MainWindow::run(const SearchHit& hit)
{
    switch (hit.kind) {
    case SearchHit::Kind::Registration:
        m_views->review().show(hit.registration);
        return showReview();
    case SearchHit::Kind::Session:
        m_views->review().setSession(hit.session);
        return showReview();
    case SearchHit::Kind::Territory:
        showTerritories();
        return m_views->territories().show(hit.territory);
    case SearchHit::Kind::Command:
        if (QAction* action = findChild<QAction*>(hit.command))
            action->trigger();
        return;
    case SearchHit::Kind::Nothing:
        return;
    }
}

bool MainWindow::mayLeave()
{
    if (!m_views || !m_views->hasUnsaved() || std::exchange(m_wasAsked, true)) {
        m_wasAsked = false;
        return true;
    }
    m_views->showUnsaved();
    m_banner->show({Notice::Kind::Problem,
        tr("A registration is being typed and is not saved. Save it, or leave once more to give it up."), {}});
    return false;
}

void MainWindow::awaitWorkspace()
{
    m_pages->setCurrentWidget(m_blank);
    m_side->show();
}

void MainWindow::settle()
{
    if (m_shell.workspace() == nullptr)
        closing();
}

void MainWindow::createWorkspace()
{
    if (!mayLeave())
        return;
    QString path = m_files.saveFile(tr("New workspace"), tr("sessions.quatuor"), workspaceKinds());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + kEnding;
    (void)m_shell.createFile(path);
}

void MainWindow::openWorkspace()
{
    if (!mayLeave())
        return;
    const QString path = m_files.openFile(tr("Open a workspace"), workspaceKinds());
    if (!path.isEmpty())
        (void)m_shell.openFile(path);
}

void MainWindow::openSample()
{
    if (!mayLeave())
        return;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    (void)m_shell.openSample(folder.filePath(tr("sample") + u'.' + kEnding));
}

void MainWindow::take(const QString& path)
{
    if (QFileInfo(path).suffix() == kEnding)
        return mayLeave() ? void(m_shell.openFile(path)) : void();
    if (m_shell.workspace() == nullptr)
        return m_shell.notice({Notice::Kind::Problem,
            tr("“%1” was not imported: no workspace is open. Open or create one, then import the file again.")
                .arg(QFileInfo(path).fileName()),
            {}, QStringLiteral("open"), tr("Open a workspace…")});
    if (QFileInfo(path).suffix().toLower() == QLatin1StringView("eml"))
        return m_views->enterLetter(path);
    if (!m_views->import(path))
        return m_shell.notice({Notice::Kind::Problem,
            tr("“%1” was not imported: another import is still running. Wait until it ends, then import the file "
               "again.")
                .arg(QFileInfo(path).fileName()),
            {}});
    showImport();
}

void MainWindow::showImport()
{
    bring(m_views->importView(), nullptr);
    m_views->importView().focusFirst();
}

void MainWindow::importFile()
{
    const QString path = m_files.openFile(
        tr("Import a file of registrations"), tr("Registrations (*.xlsx *.ods *.csv *.txt *.tsv *.xls *.xlsm *.json)"));
    if (!path.isEmpty())
        take(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            return take(url.toLocalFile());
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeave())
        return event->ignore();
    m_shell.settings().setValue(kGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace quatuor
