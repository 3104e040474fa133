// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entrypanel.h"

#include "widgets/parts.h"
#include <ui_entrypanel.h>

#include <QScrollArea>
#include <QShortcut>

namespace quatuor {

namespace {

Tone toneOf(Severity severity)
{
    return severity == Severity::Blocking ? Tone::Problem
        : severity == Severity::Warning   ? Tone::Incomplete
                                          : Tone::Neutral;
}

} // namespace

EntryPanel::EntryPanel(EntryPage& page, QWidget* parent)
    : QFrame(parent)
    , m_page(page)
    , m_ui(std::make_unique<Ui::EntryPanel>())
{
    m_ui->setupUi(this);
    const Theme& theme = Theme::current();
    setFixedWidth(theme.scaled(320));
    m_ui->checkTitle->setFont(theme.section());
    m_ui->obstacle->setFont(theme.caption());
    auto* list = new QWidget;
    m_remarks = new QVBoxLayout(list);
    m_remarks->setContentsMargins(0, 0, 0, 0);
    m_remarks->setSpacing(space::m);
    m_ui->remarksBox->addWidget(parts::scrolled(list, this));
    m_save = parts::primary(tr("Sa&ve the registration"), this);
    m_ui->saveBox->addWidget(m_save);
    setTabOrder(m_save, m_ui->empty);
    setTabOrder(m_ui->empty, m_ui->close);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, &m_page, &EntryPage::save);
    }
    m_save->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    connect(m_save, &QPushButton::clicked, &m_page, &EntryPage::save);
    connect(m_ui->empty, &QPushButton::clicked, &m_page, &EntryPage::clear);
    connect(m_ui->close, &QPushButton::clicked, this, &EntryPanel::closed);
    connect(&m_page, &EntryPage::remarksChanged, this, &EntryPanel::showRemarks);
    for (const auto signal : {&EntryPage::edited, &EntryPage::reset, &EntryPage::refused})
        connect(&m_page, signal, this, &EntryPanel::showSave);
    connect(&m_page, &EntryPage::reset, this, &EntryPanel::showRemarks);
    showRemarks();
    showSave();
}

EntryPanel::~EntryPanel() = default;

void EntryPanel::showRemarks()
{
    parts::clear(m_remarks);
    const auto& remarks = m_page.remarks();
    for (const EntryPage::Remark& remark : remarks)
        m_remarks->addWidget(parts::strip(remark.text, toneOf(remark.severity)));
    if (remarks.empty())
        m_remarks->addWidget(
            parts::quiet(m_page.isDirty() ? tr("Nothing to check: this registration will be ready to accept.")
                                          : tr("What is missing shows here as you type.")));
    m_remarks->addStretch();
}

void EntryPanel::showSave()
{
    const QString obstacle = m_page.obstacle();
    m_save->setEnabled(obstacle.isEmpty());
    m_ui->obstacle->setText(obstacle);
    m_ui->obstacle->setVisible(!obstacle.isEmpty());
    m_save->setAccessibleDescription(obstacle);
    m_ui->empty->setEnabled(m_page.isDirty());
    const QString refusal = m_page.refusal().text;
    m_ui->refusal->setVisible(!refusal.isEmpty());
    if (refusal.isEmpty())
        return;
    const TonePair pair = Theme::current().tone(Tone::Problem);
    m_ui->refusal->setText(refusal);
    m_ui->refusal->setStyleSheet(QStringLiteral("color: %1; background: %2; border-radius: 8px; padding: 8px 12px;")
                                     .arg(pair.text.name(), pair.back.name()));
}

} // namespace quatuor
