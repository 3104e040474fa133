// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entryform.h"

#include "widgets/entrymembercard.h"
#include "widgets/parts.h"
#include "widgets/territorydelegate.h"
#include <ui_entryform.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>

namespace quatuor {

namespace {

/// Without moving the cursor of whoever is typing.
void showText(QLineEdit* edit, const QString& text)
{
    if (edit->text() == text)
        return;
    edit->setText(text);
    edit->setCursorPosition(0);
}

void showText(QPlainTextEdit* edit, const QString& text)
{
    if (edit->toPlainText() != text)
        edit->setPlainText(text);
}

} // namespace

EntryForm::EntryForm(EntryPage& page, int columns, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_columns(columns)
    , m_ui(std::make_unique<Ui::EntryForm>())
{
    m_ui->setupUi(this);
    const Theme& theme = Theme::current();
    for (QLabel* label : findChildren<QLabel*>()) {
        if (label->property("part") == QLatin1StringView("quiet"))
            label->setFont(theme.caption());
    }
    m_ui->heading->setFont(theme.title());
    m_ui->explanation->setFont(QFont());
    m_ui->peopleTitle->setFont(theme.section());
    m_ui->projectSection->setFont(theme.section());
    for (QPlainTextEdit* area : {m_ui->projectSummary, m_ui->expectations})
        area->setFixedHeight(theme.scaled(84));
    m_ui->session->setMinimumWidth(theme.scaled(140)); // its longest line may be cut, the territory not
    completeTerritories();
    connectFields();
    fill();
}

EntryForm::~EntryForm() = default;

void EntryForm::setHeading(const QString& title, const QString& explanation)
{
    m_ui->heading->setText(title);
    m_ui->explanation->setText(explanation);
}

void EntryForm::focusFirst()
{
    (m_page.draft().session.isNull() ? static_cast<QWidget*>(m_ui->session) : m_ui->territory)
        ->setFocus(Qt::TabFocusReason);
}

void EntryForm::completeTerritories()
{
    m_completer = new QCompleter(&m_page.territories(), this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(8);
    m_completer->popup()->setItemDelegate(new TerritoryDelegate(m_completer->popup()));
    m_completer->popup()->setAccessibleName(tr("Territories found"));
    m_ui->territory->setCompleter(m_completer);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) { m_page.chooseTerritory(index.row()); });
}

void EntryForm::connectFields()
{
    connect(m_ui->session, &QComboBox::activated, this,
        [this](int index) { m_page.setSession(m_page.sessions().at(std::size_t(index)).id); });
    connect(m_ui->territory, &QLineEdit::textEdited, &m_page, &EntryPage::setTerritory);
    // The button that empties the line edits it too, and says so only here.
    connect(m_ui->territory, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty() && !m_filling)
            m_page.setTerritory(text);
    });
    connect(m_ui->projectTitle, &QLineEdit::textEdited, this, &EntryForm::sendTexts);
    connect(m_ui->projectSummary, &QPlainTextEdit::textChanged, this, &EntryForm::sendTexts);
    connect(m_ui->expectations, &QPlainTextEdit::textChanged, this, &EntryForm::sendTexts);
    connect(m_ui->notice, &QCheckBox::clicked, this, &EntryForm::sendTexts);
    connect(m_ui->add, &QPushButton::clicked, this, [this] {
        m_page.addMember();
        if (!m_cards.empty())
            m_cards.back()->focusFirst();
    });
    connect(m_ui->bringBack, &QPushButton::clicked, &m_page, &EntryPage::bringBack);
    connect(&m_page, &EntryPage::reset, this, &EntryForm::fill);
    connect(&m_page, &EntryPage::remarksChanged, this, &EntryForm::showHint);
    for (QWidget* widget : {static_cast<QWidget*>(m_ui->session), static_cast<QWidget*>(m_ui->territory),
             static_cast<QWidget*>(m_ui->projectTitle), static_cast<QWidget*>(m_ui->projectSummary),
             static_cast<QWidget*>(m_ui->expectations)})
        widget->installEventFilter(this);
}

void EntryForm::fill()
{
    m_filling = true;
    const EntryDraft& draft = m_page.draft();
    fillSessions();
    showText(m_ui->territory, draft.territory.name);
    showText(m_ui->projectTitle, draft.projectTitle);
    showText(m_ui->projectSummary, draft.projectSummary);
    showText(m_ui->expectations, draft.expectations);
    m_ui->notice->setChecked(draft.noticeAcknowledged);
    m_ui->bringBack->setVisible(m_page.canBringBack());
    fillPeople();
    showSources();
    showHint();
    m_filling = false;
}

void EntryForm::fillSessions()
{
    QComboBox* box = m_ui->session;
    box->clear();
    int current = -1;
    for (const EntryPage::SessionChoice& one : m_page.sessions()) {
        if (one.id == m_page.draft().session)
            current = box->count();
        box->addItem(one.text);
    }
    box->setCurrentIndex(current);
    box->setEnabled(box->count() > 0);
    box->setPlaceholderText(box->isEnabled() ? tr("Choose a session") : m_page.obstacle());
}

void EntryForm::fillPeople()
{
    const std::size_t count = m_page.draft().members.size();
    while (m_cards.size() > count) {
        m_cards.back()->deleteLater();
        m_cards.back()->hide();
        m_cards.pop_back();
    }
    for (EntryMemberCard* card : m_cards)
        card->fill();
    while (m_cards.size() < count) {
        const int row = int(m_cards.size());
        auto* card = new EntryMemberCard(m_page, row, this);
        connect(card, &EntryMemberCard::removed, this, [this](int one) {
            m_page.removeMember(one);
            m_ui->add->setFocus(Qt::TabFocusReason);
        });
        connect(card, &EntryMemberCard::sourceEntered, this, &EntryForm::sourceEntered);
        m_ui->people->addWidget(card, row / m_columns, row % m_columns);
        card->setVisible(true);
        m_cards.push_back(card);
    }
    for (int column = 0; column < m_columns; ++column)
        m_ui->people->setColumnStretch(column, 1);
}

void EntryForm::showSources()
{
    const FieldSources& sources = m_page.draft().sources;
    showSource(m_ui->sessionSource, m_ui->session, sources, EntryField::Session);
    showSource(m_ui->territorySource, m_ui->territory, sources, EntryField::Territory);
    showSource(m_ui->projectTitleSource, m_ui->projectTitle, sources, EntryField::ProjectTitle);
    showSource(m_ui->projectSummarySource, m_ui->projectSummary, sources, EntryField::ProjectSummary);
    showSource(m_ui->expectationsSource, m_ui->expectations, sources, EntryField::Expectations);
}

void EntryForm::showHint()
{
    const QString hint = m_page.territoryHint();
    m_ui->territoryHint->setText(hint);
    m_ui->territoryHint->setVisible(!hint.isEmpty());
}

void EntryForm::sendTexts()
{
    if (m_filling)
        return;
    EntryDraft texts = m_page.draft();
    texts.projectTitle = m_ui->projectTitle->text();
    texts.projectSummary = m_ui->projectSummary->toPlainText();
    texts.expectations = m_ui->expectations->toPlainText();
    texts.noticeAcknowledged = m_ui->notice->isChecked();
    m_page.setTexts(texts);
}

bool EntryForm::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const EntryField field = object == m_ui->session ? EntryField::Session
            : object == m_ui->territory                  ? EntryField::Territory
            : object == m_ui->projectTitle               ? EntryField::ProjectTitle
            : object == m_ui->projectSummary             ? EntryField::ProjectSummary
                                                         : EntryField::Expectations;
        const FieldSources& sources = m_page.draft().sources;
        const auto source = sources.find(field);
        emit sourceEntered(source == sources.end() ? FieldSource() : source->second);
    }
    if (event->type() == QEvent::Wheel && object == m_ui->session && !m_ui->session->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace quatuor
