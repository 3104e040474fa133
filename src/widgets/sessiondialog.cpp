// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sessiondialog.h"

#include "widgets/parts.h"
#include <ui_sessiondialog.h>

namespace quatuor {

SessionDialog::SessionDialog(ReviewPage& page, QWidget* parent)
    : QDialog(parent)
    , m_page(page)
    , m_ui(std::make_unique<Ui::SessionDialog>())
{
    m_ui->setupUi(this);
    m_ui->heading->setFont(Theme::current().title());
    QPalette palette = m_ui->problem->palette();
    palette.setColor(QPalette::WindowText, Theme::current().tone(Tone::Problem).text);
    m_ui->problem->setPalette(palette);
    m_ui->date->setDisplayFormat(tr("d MMMM yyyy"));
    QPushButton* close = parts::button(tr("&Close"), this);
    QPushButton* add = parts::primary(tr("&Add the session"), this);
    add->setDefault(true);
    m_ui->buttons->addWidget(close);
    m_ui->buttons->addWidget(add);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &SessionDialog::add);
    connect(&m_page.workspace(), &Workspace::noticed, this, [this](const Notice& notice) {
        if (isVisible() && notice.kind == Notice::Kind::Problem)
            m_ui->problem->setText(notice.text);
    });
    resize(Theme::current().scaled(460), sizeHint().height());
}

SessionDialog::~SessionDialog() = default;

void SessionDialog::present()
{
    m_ui->problem->clear();
    if (!isVisible()) {
        m_ui->date->setDate(m_page.nextFreeDay());
        m_ui->title->clear();
        m_ui->capacity->setValue(0);
    }
    show();
    raise();
    activateWindow();
    m_ui->date->setFocus(Qt::TabFocusReason);
}

void SessionDialog::add()
{
    SessionEdit edit;
    edit.date = m_ui->date->date();
    edit.title = m_ui->title->text();
    const int places = m_ui->capacity->value();
    edit.capacityDelegations = places == 0 ? std::optional<int>() : std::optional(places);
    if (m_page.addSession(edit))
        accept();
}

} // namespace quatuor
