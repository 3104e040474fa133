// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/memberform.h"

#include "widgets/parts.h"
#include <ui_memberform.h>

#include <QVBoxLayout>

namespace quatuor {

MemberForm::MemberForm(RegistrationPage& page, const Asked& asked, QWidget* parent)
    : AskForm(page, parent)
    , m_ui(std::make_unique<Ui::MemberForm>())
    , m_asked(asked)
{
    const bool adds = asked.member.isNull();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::xl, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(parts::section(adds ? tr("Add a member") : tr("Edit a member"), this));
    auto* fields = new QWidget(this);
    m_ui->setupUi(fields);
    column->addWidget(fields);
    QPushButton* go = parts::primary(adds ? tr("Add") : tr("Save"), this);
    QPushButton* back = parts::button(tr("Back"), this);
    column->addWidget(go);
    column->addWidget(back);
    column->addStretch();
    fillRoles();
    m_ui->another->setVisible(!adds);
    if (const Delegate* delegate = page.member(asked.member))
        fill(*delegate);
    connect(go, &QPushButton::clicked, this, &MemberForm::save);
    connect(back, &QPushButton::clicked, this, [this] { emit finished(); });
    for (QLineEdit* field : fields->findChildren<QLineEdit*>())
        connect(field, &QLineEdit::returnPressed, this, &MemberForm::save);
}

MemberForm::~MemberForm() = default;

QWidget* MemberForm::firstField()
{
    return m_asked.member.isNull() ? m_ui->givenName : static_cast<QWidget*>(m_ui->role);
}

void MemberForm::fillRoles()
{
    for (const RoleCard& card : m_page.cards()) {
        if (!card.role.isEmpty())
            m_ui->role->addItem(card.label, card.role);
    }
    m_ui->role->setCurrentIndex(m_ui->role->findData(m_asked.role));
}

void MemberForm::fill(const Delegate& delegate)
{
    m_ui->role->setCurrentIndex(m_ui->role->findData(m_asked.role.isEmpty() ? delegate.role : m_asked.role));
    m_ui->givenName->setText(delegate.person.givenName);
    m_ui->familyName->setText(delegate.person.familyName);
    m_ui->email->setText(delegate.person.email);
    m_ui->phone->setText(delegate.person.phone);
    m_ui->organisation->setText(delegate.organisation);
    m_ui->jobTitle->setText(delegate.jobTitle);
    m_ui->contact->setChecked(delegate.contact);
    m_ui->substitute->setChecked(delegate.substitute);
}

DelegateEdit MemberForm::edited() const
{
    DelegateEdit edit;
    if (m_ui->role->currentIndex() >= 0)
        edit.role = m_ui->role->currentData().toString();
    edit.givenName = m_ui->givenName->text().trimmed();
    edit.familyName = m_ui->familyName->text().trimmed();
    edit.email = m_ui->email->text().trimmed();
    edit.phone = m_ui->phone->text().trimmed();
    edit.organisation = m_ui->organisation->text().trimmed();
    edit.jobTitle = m_ui->jobTitle->text().trimmed();
    edit.contact = m_ui->contact->isChecked();
    edit.substitute = m_ui->substitute->isChecked();
    return edit;
}

void MemberForm::save()
{
    DelegateEdit edit = edited();
    const bool named = !edit.givenName->isEmpty() || !edit.familyName->isEmpty();
    if (m_asked.member.isNull())
        edit.toCome = !named;
    const bool done = m_asked.member.isNull() ? m_page.addMember(edit)
        : m_ui->another->isChecked()          ? m_page.replaceMember(m_asked.member, edit)
                                              : m_page.editMember(m_asked.member, edit);
    if (done)
        emit finished();
}

} // namespace quatuor
