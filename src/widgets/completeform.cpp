// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/completeform.h"

#include "widgets/flowlayout.h"
#include "widgets/parts.h"
#include "words/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QDesktopServices>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace quatuor {

namespace {

constexpr int kDaysToAnswer = 14;

/// Two weeks, or the day before the session.
QDate proposedDue(const RegistrationPage& page)
{
    const QDate usual = page.today().addDays(kDaysToAnswer);
    const std::optional<Session>& session = page.detail().session;
    const QDate last = session ? session->date.addDays(-1) : QDate();
    return last.isValid() && last >= page.today() ? qMin(usual, last) : usual;
}

} // namespace

CompleteForm::CompleteForm(RegistrationPage& page, QWidget* parent)
    : AskForm(page, parent)
    , m_due(new QDateEdit(proposedDue(page), this))
    , m_hold(new QCheckBox(tr("&Keep its seat until then"), this))
    , m_subject(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
{
    m_due->setLocale(currentLocale());
    m_due->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    m_due->setCalendarPopup(true);
    m_due->setAccessibleName(tr("Answer expected by"));
    m_hold->setChecked(page.canHoldSeat());
    m_hold->setEnabled(page.canHoldSeat());
    m_subject->setAccessibleName(tr("Subject of the mail"));
    m_body->setAccessibleName(tr("Text of the mail"));
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(Theme::current().scaled(230));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::xl, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(parts::section(tr("Ask to complete"), this));
    column->addWidget(parts::caption(tr("Answer expected by"), this));
    column->addWidget(m_due);
    column->addWidget(m_hold);
    if (!m_hold->isEnabled())
        column->addWidget(parts::caption(tr("The session is full: no seat can be kept."), this));
    column->addWidget(parts::caption(tr("The mail to send from your own mailbox"), this));
    column->addWidget(m_subject);
    column->addWidget(m_body);
    auto* row = new FlowLayout(space::s);
    QPushButton* copy = parts::link(tr("Copy the mail"), this);
    QPushButton* open = parts::link(tr("Open in the mailbox"), this);
    row->addWidget(copy);
    row->addWidget(open);
    column->addLayout(row);
    QPushButton* go = parts::primary(tr("Ask to complete"), this);
    QPushButton* back = parts::button(tr("Back"), this);
    column->addWidget(go);
    column->addWidget(back);
    column->addStretch();

    connect(m_due, &QDateEdit::dateChanged, this, &CompleteForm::draft);
    connect(m_hold, &QCheckBox::toggled, this, &CompleteForm::draft);
    connect(m_body, &QPlainTextEdit::textChanged, this, [this] { m_edited = m_body->document()->isModified(); });
    connect(copy, &QPushButton::clicked, this, &CompleteForm::copyMail);
    connect(open, &QPushButton::clicked, this, &CompleteForm::openMail);
    connect(go, &QPushButton::clicked, this, &CompleteForm::request);
    connect(back, &QPushButton::clicked, this, [this] { emit finished(); });
    draft();
}

QWidget* CompleteForm::firstField()
{
    return m_body;
}

QDate CompleteForm::holdUntil() const
{
    return m_hold->isChecked() ? m_due->date() : QDate();
}

void CompleteForm::draft()
{
    if (m_edited)
        return;
    const Letter letter = m_page.draftLetter(m_due->date(), holdUntil());
    m_subject->setText(letter.subject);
    m_subject->setCursorPosition(0);
    m_body->setPlainText(letter.body);
    m_body->document()->setModified(false);
    m_edited = false;
}

void CompleteForm::copyMail() const
{
    QApplication::clipboard()->setText(m_subject->text() + QStringLiteral("\n\n") + m_body->toPlainText());
}

void CompleteForm::openMail() const
{
    const Delegate* contact = m_page.detail().registration.contact();
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(contact != nullptr ? contact->person.email : QString());
    // Percent-encoded whole: nothing of a form becomes another header.
    const auto encoded = [](const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    url.setQuery(QStringLiteral("subject=%1&body=%2").arg(encoded(m_subject->text()), encoded(m_body->toPlainText())));
    QDesktopServices::openUrl(url);
}

void CompleteForm::request()
{
    if (m_page.requestCompletion(m_body->toPlainText(), m_due->date(), holdUntil()))
        emit finished();
}

} // namespace quatuor
