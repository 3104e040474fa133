// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: its top and side, and the commands behind them.
#include "widgets/icons.h"
#include "widgets/mainwindow.h"
#include "widgets/parts.h"
#include "widgets/reviewview.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QMenu>

namespace quatuor {

namespace {

constexpr int kSideWidth = 176;
constexpr int kNarrowSide = 165; // for larger letters: what its words need

} // namespace

QWidget* MainWindow::buildTop()
{
    auto* bar = parts::as(new QFrame(this), "topbar");
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::m);
    auto* logo = new QLabel(bar);
    logo->setPixmap(programIcon().pixmap(24, 24));
    row->addWidget(logo);
    m_name = parts::section({}, bar);
    m_name->setWordWrap(false);
    row->addWidget(m_name);
    row->addStretch(1);
    m_search = new SearchField(bar);
    m_search->setMinimumWidth(Theme::current().scaled(400));
    row->addWidget(m_search);
    auto* menu = parts::button(tr("Men&u"), bar);
    menu->setObjectName(QStringLiteral("menu"));
    menu->setMenu(new QMenu(menu));
    row->addWidget(menu);
    return bar;
}

QWidget* MainWindow::buildSide()
{
    auto* side = parts::as(new QFrame(this), "side");
    side->setFixedWidth(qMax(kSideWidth, Theme::current().scaled(kNarrowSide)));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(space::s, space::l, space::s, space::l);
    column->setSpacing(space::xs);
    const auto addPage = [&](const QString& text, const char* icon, const char* key) {
        auto* button = parts::as(parts::button(text, side), "page");
        button->setCheckable(true);
        button->setIcon(lineIcon(QLatin1String(icon)));
        button->setToolTip(QLatin1String(key));
        column->addWidget(button);
        return button;
    };
    m_reviewButton = addPage(tr("Registrations"), "registrations", "Ctrl+3");
    connect(m_reviewButton, &QPushButton::clicked, this, &MainWindow::showReview);
    m_territoriesButton = addPage(tr("Territories"), "territories", "Ctrl+4");
    connect(m_territoriesButton, &QPushButton::clicked, this, &MainWindow::showTerritories);
    column->addSpacing(space::l);
    const auto add = [&](const QString& text, const char* icon, const char* command) {
        auto* button = parts::as(parts::button(text, side), "page");
        button->setIcon(lineIcon(QLatin1String(icon)));
        connect(button, &QPushButton::clicked, this,
            [this, name = QLatin1String(command)] { findChild<QAction*>(name)->trigger(); });
        column->addWidget(button);
    };
    add(tr("Import…"), "import", "import");
    add(tr("By hand…"), "add", "enter");
    add(tr("From an e-mail…"), "letter", "letter");
    add(tr("Export…"), "export", "export");
    column->addSpacing(space::l);
    add(tr("Session…"), "session", "session");
    column->addStretch(1);
    return side;
}

QAction* MainWindow::addCommand(const QString& code, const QString& text, const QKeySequence& key,
    const std::function<void()>& act, bool needsWorkspace)
{
    auto* action = new QAction(text, this);
    action->setObjectName(code);
    action->setShortcut(key);
    action->setProperty("needsWorkspace", needsWorkspace);
    connect(action, &QAction::triggered, this, [act] { act(); });
    addAction(action);
    m_commands.push_back(action);
    findChild<QPushButton*>(QStringLiteral("menu"))->menu()->addAction(action);
    return action;
}

void MainWindow::addActions()
{
    const auto key = [](const char* keys) { return QKeySequence(QLatin1String(keys)); };
    addCommand(
        QStringLiteral("new"), tr("New workspace…"), key("Ctrl+Shift+N"), [this] { createWorkspace(); }, false);
    addCommand(
        QStringLiteral("open"), tr("Open a workspace…"), key("Ctrl+O"), [this] { openWorkspace(); }, false);
    addCommand(
        QStringLiteral("sample"), tr("Open the sample"), {}, [this] { openSample(); }, false);
    addCommand(QStringLiteral("review"), tr("Registrations"), key("Ctrl+3"), [this] { showReview(); });
    addCommand(QStringLiteral("territories"), tr("Territories"), key("Ctrl+4"), [this] { showTerritories(); });
    addCommand(QStringLiteral("session"), tr("New session…"), key("Ctrl+J"), [this] { m_views->addSession(); });
    addCommand(QStringLiteral("enter"), tr("New registration by hand…"), key("Ctrl+N"), [this] { m_views->enter(); });
    addCommand(QStringLiteral("letter"), tr("New registration from an e-mail…"), key("Ctrl+Shift+V"),
        [this] { m_views->enterLetter(); });
    addCommand(
        QStringLiteral("import"), tr("Import a file of registrations…"), key("Ctrl+I"), [this] { importFile(); });
    addCommand(QStringLiteral("export"), tr("Export a list…"), key("Ctrl+E"), [this] { m_views->exportLists(); });
    addCommand(QStringLiteral("undo"), tr("Undo"), key("Ctrl+Z"), [this] { (void)m_shell.workspace()->undo(); });
    addCommand(QStringLiteral("redo"), tr("Redo"), key("Ctrl+Shift+Z"), [this] { (void)m_shell.workspace()->redo(); });
    addCommand(QStringLiteral("search"), tr("Search everything"), key("Ctrl+K"),
        [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    addCommand(QStringLiteral("keys"), tr("List of keys"), {}, [this] { m_views->reviewView().showKeys(); });
    addCommand(QStringLiteral("close"), tr("Close the workspace"), key("Ctrl+W"), [this] {
        if (mayLeave())
            m_shell.closeFile();
    });
    addCommand(
        QStringLiteral("quit"), tr("Quit"), key("Ctrl+Q"), [this] { close(); }, false);
}

} // namespace quatuor
