// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/letterdialog.h"

#include "widgets/entryform.h"
#include "widgets/entrypanel.h"
#include "widgets/icons.h"
#include "widgets/letteredit.h"
#include "widgets/parts.h"
#include <ui_letterdialog.h>

#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollArea>

namespace quatuor {

namespace {

constexpr int kColumns = 1;

} // namespace

LetterDialog::LetterDialog(LetterPage& page, QWidget* parent)
    : QDialog(parent)
    , m_page(page)
    , m_ui(std::make_unique<Ui::LetterDialog>())
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    const Theme& theme = Theme::current();
    m_ui->letterLabel->setFont(theme.title());
    m_ui->state->setFont(theme.caption());
    m_ui->open->setIcon(lineIcon(QStringLiteral("letter")));
    m_ui->letter->setAccessibleName(tr("Text of the e-mail"));
    m_form = new EntryForm(page.entry(), kColumns);
    m_form->setHeading(tr("The registration"),
        tr("Check each field beside the words that it was read from. Nothing is written before “Save”; a single "
           "gesture "
           "undoes it afterwards."));
    m_ui->formBox->addWidget(parts::scrolled(m_form, this));
    auto* panel = new EntryPanel(page.entry(), this);
    m_ui->panelBox->addWidget(panel);
    connect(panel, &EntryPanel::closed, this, &QDialog::reject);
    connect(&page, &LetterPage::saved, this, &QDialog::accept);
    connectLetter();
    showState();
    resize(theme.scaled(1360), theme.scaled(760));
}

LetterDialog::~LetterDialog() = default;

void LetterDialog::connectLetter()
{
    LetterEdit* letter = m_ui->letter;
    letter->setLetter(m_page.letter());
    connect(letter, &QPlainTextEdit::textChanged, this,
        [this, letter] { m_page.setLetter(letter->letter(), letter->isCut()); });
    connect(letter, &LetterEdit::fileGiven, &m_page, qOverload<const QString&>(&LetterPage::open));
    connect(m_ui->open, &QPushButton::clicked, &m_page, qOverload<>(&LetterPage::open));
    connect(m_ui->fillAgain, &QPushButton::clicked, &m_page, &LetterPage::fillAgain);
    connect(m_form, &EntryForm::sourceEntered, letter, &LetterEdit::showSource);
    connect(&m_page, &LetterPage::letterChanged, this, [this, letter] { letter->setLetter(m_page.letter()); });
    connect(&m_page, &LetterPage::stateChanged, this, &LetterDialog::showState);
}

void LetterDialog::present()
{
    show();
    raise();
    activateWindow();
    if (m_page.letter().isEmpty())
        m_ui->letter->setFocus(Qt::TabFocusReason);
    else
        m_form->focusFirst();
}

QString LetterDialog::stateText() const
{
    if (m_page.isReading())
        return tr("Reading…");
    return tr("%n passage(s) found in the text.", nullptr, int(m_page.passages().size()));
}

void LetterDialog::showState()
{
    if (!m_page.isReading()) // until then the tints move with what is typed
        m_ui->letter->setPassages(m_page.passages());
    m_ui->state->setText(stateText());
    m_ui->state->setVisible(m_page.isReading() || !m_page.letter().isEmpty());
    m_ui->fillAgain->setVisible(m_page.canFillAgain());
    m_ui->letterExplanation->setText(m_page.letter().isEmpty()
            ? tr("Copy the whole e-mail and paste it below, or drop an .eml file. People, roles, addresses, telephone "
                 "numbers, territory and session go into the form, where you check them.")
            : tr("The words that were found are tinted. Going from field to field in the form shows those of each."));
    const QString problem = m_page.problem();
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        return showRemarks();
    const TonePair pair = Theme::current().tone(Tone::Problem);
    m_ui->problem->setStyleSheet(QStringLiteral("color: %1; background: %2; border-radius: 8px; padding: 8px 12px;")
                                     .arg(pair.text.name(), pair.back.name()));
    showRemarks();
}

void LetterDialog::showRemarks()
{
    if (m_page.remarks() == m_shown)
        return;
    m_shown = m_page.remarks();
    parts::clear(m_ui->remarks);
    for (const QString& remark : m_shown)
        m_ui->remarks->addWidget(parts::strip(remark, Tone::Incomplete, m_ui->letterPane));
}

void LetterDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!givenFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LetterDialog::dropEvent(QDropEvent* event)
{
    const QString file = givenFile(*event->mimeData());
    if (!file.isEmpty())
        m_page.open(file);
}

} // namespace quatuor
