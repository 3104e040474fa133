// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/welcomeview.h"

#include "pages/tooltip.h"
#include "widgets/icons.h"
#include "widgets/parts.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

namespace quatuor {

namespace {

/// A button that says what it leads to, under its verb.
QPushButton* addChoice(QVBoxLayout* column, QPushButton* button, const QString& explanation, QWidget* parent)
{
    button->setMinimumHeight(Theme::current().scaled(38));
    column->addWidget(button);
    column->addWidget(parts::caption(explanation, parent));
    column->addSpacing(space::s);
    return button;
}

} // namespace

WelcomeView::WelcomeView(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_recent(new QVBoxLayout)
{
    auto* middle = new QWidget(this);
    middle->setFixedWidth(Theme::current().scaled(460));
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(space::s);
    auto* logo = new QLabel(middle);
    constexpr int kLogo = 64;
    logo->setPixmap(programIcon().pixmap(kLogo, kLogo));
    logo->setFixedSize(kLogo, kLogo);
    logo->setAccessibleName(tr("Quatuor"));
    column->addWidget(logo);
    column->addWidget(parts::title(tr("Whole delegations, all four"), middle));
    column->addWidget(
        parts::quiet(tr("Everything stays in one file, on this computer. Nothing goes to the network."), middle));
    column->addSpacing(space::l);
    QPushButton* sample = addChoice(column, parts::primary(tr("Try the sample"), middle),
        tr("Sixteen territories, two sessions, the usual mistakes: to learn without risk."), middle);
    QPushButton* create = addChoice(
        column, parts::button(tr("New workspace…"), middle), tr("An empty file, for your own sessions."), middle);
    QPushButton* open = addChoice(column, parts::button(tr("Open…"), middle),
        tr("A workspace that exists. You may also drop it on this window."), middle);
    m_recent->setSpacing(2);
    column->addLayout(m_recent);
    m_first = sample;
    connect(sample, &QPushButton::clicked, this, &WelcomeView::sampleAsked);
    connect(create, &QPushButton::clicked, this, &WelcomeView::createAsked);
    connect(open, &QPushButton::clicked, this, &WelcomeView::openAsked);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(1);
    // Not by an alignment, which would forget that wrapped words need more height.
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(middle);
    row->addStretch();
    outer->addLayout(row);
    outer->addStretch(2);
    refresh();
}

void WelcomeView::refresh()
{
    parts::clear(m_recent);
    const QStringList recent = m_shell.recent();
    if (recent.isEmpty())
        return;
    m_recent->addWidget(parts::section(tr("Recent"), this));
    for (const QString& path : recent) {
        const QFileInfo info(path);
        QString name = info.completeBaseName();
        QPushButton* link = parts::link(name.replace(u'&', QStringLiteral("&&")), this);
        link->setAccessibleName(tr("Open %1").arg(info.completeBaseName()));
        link->setToolTip(asToolTip(QDir::toNativeSeparators(path)));
        connect(link, &QPushButton::clicked, this, [this, path] { (void)m_shell.openFile(path); });
        m_recent->addWidget(link, 0, Qt::AlignLeft);
    }
}

} // namespace quatuor
