// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entrydialog.h"

#include "widgets/entryform.h"
#include "widgets/entrypanel.h"
#include "widgets/parts.h"
#include <ui_entrydialog.h>

#include <QScrollArea>

namespace quatuor {

namespace {

constexpr int kColumns = 2;

} // namespace

EntryDialog::EntryDialog(EntryPage& page, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::EntryDialog>())
{
    m_ui->setupUi(this);
    m_form = new EntryForm(page, kColumns);
    QScrollArea* scrolled = parts::scrolled(m_form, this);
    m_ui->formBox->addWidget(scrolled);
    auto* panel = new EntryPanel(page, this);
    m_ui->panelBox->addWidget(panel);
    connect(panel, &EntryPanel::closed, this, &QDialog::reject);
    connect(&page, &EntryPage::saved, this, &QDialog::accept);
    resize(Theme::current().scaled(1160), Theme::current().scaled(680));
}

EntryDialog::~EntryDialog() = default;

void EntryDialog::present()
{
    show();
    raise();
    activateWindow();
    m_form->focusFirst();
}

} // namespace quatuor
