// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/askpanel.h"

#include "widgets/askforms.h"
#include "widgets/parts.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace quatuor {

AskPanel::AskPanel(RegistrationPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void AskPanel::ask(const Asked& asked)
{
    parts::clear(m_layout);
    AskForm* form = newAskForm(m_page, asked, this);
    if (form == nullptr)
        return finish();
    connect(form, &AskForm::finished, this, &AskPanel::finish);
    m_layout->addWidget(parts::scrolled(form, this));
    if (QWidget* field = form->firstField())
        field->setFocus(Qt::OtherFocusReason);
}

void AskPanel::finish()
{
    parts::clear(m_layout);
    emit closed();
}

void AskPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    event->accept();
    finish();
}

} // namespace quatuor
