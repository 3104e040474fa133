// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registrationview.h"

#include "widgets/flowlayout.h"
#include "widgets/parts.h"
#include "widgets/rolecardwidget.h"
#include "words/argumenttext.h"
#include "words/statetext.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace quatuor {

namespace {

constexpr int kTwoColumns = 520; // least width of the view for two cards beside each other

/// A card with a heading and plain text, or what stands for none.
QFrame* textCard(const QString& heading, const QString& text, const QString& none, QWidget* parent)
{
    QFrame* card = parts::card(parent);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(parts::section(heading, card));
    QLabel* words = text.isEmpty() ? parts::quiet(none, card) : parts::label(text, card);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(words);
    layout->addStretch();
    return card;
}

QString joined(const QString& title, const QString& text)
{
    return title.isEmpty() || text.isEmpty() ? title + text : title + QStringLiteral("\n\n") + text;
}

} // namespace

RegistrationView::RegistrationView(RegistrationPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    m_column->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    m_column->setSpacing(space::m);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts::scrolled(m_content, this));
    connect(&page, &RegistrationPage::changed, this, &RegistrationView::rebuild);
    rebuild();
}

void RegistrationView::rebuild()
{
    setUpdatesEnabled(false);
    parts::clear(m_column);
    m_cards.clear();
    m_grid = nullptr;
    m_texts = nullptr;
    m_columns = 0;
    if (m_page.isOpen()) {
        addHead();
        addProposals();
        addCards();
        addTexts();
        addHistory();
    } else {
        m_column->addStretch();
        QLabel* empty = parts::quiet(tr("Choose a registration in the list to read it here."), m_content);
        empty->setAlignment(Qt::AlignCenter);
        m_column->addWidget(empty);
    }
    m_column->addStretch(1); // all that is left over: a card is as high as its words
    setUpdatesEnabled(true);
}

void RegistrationView::addHead()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    QLabel* title = parts::title(m_page.territoryName(), m_content);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(title, 1);
    const RegistrationState state = m_page.detail().registration.state;
    const Tone tone = state == RegistrationState::Accepted ? Tone::Ready : Tone::Neutral;
    row->addWidget(parts::badge(stateText(state), tone, m_content), 0, Qt::AlignTop);
    m_column->addLayout(row);
    m_column->addWidget(parts::quiet(m_page.identity().join(QStringLiteral(" · ")), m_content));
    if (!m_page.detail().territory) {
        QPushButton* choose = parts::link(tr("Choose the territory…"), m_content);
        connect(choose, &QPushButton::clicked, this, &RegistrationView::territoryAsked);
        m_column->addWidget(choose, 0, Qt::AlignLeft);
    } else {
        QPushButton* see = parts::link(tr("See the territory"), m_content);
        connect(
            see, &QPushButton::clicked, this, [this, id = m_page.detail().territory->id] { emit territoryShown(id); });
        m_column->addWidget(see, 0, Qt::AlignLeft);
    }
    if (m_page.detail().toConfirm)
        m_column->addWidget(
            parts::badge(tr("The session was postponed: to be confirmed again"), Tone::Incomplete, m_content), 0,
            Qt::AlignLeft);
    m_column->addSpacing(space::xs);
}

void RegistrationView::addCards()
{
    m_grid = new QGridLayout;
    m_grid->setSpacing(space::m);
    for (const RoleCard& card : m_page.cards()) {
        auto* widget = new RoleCardWidget(card, m_content);
        connect(widget, &RoleCardWidget::acted, &m_page, &RegistrationPage::act);
        connect(widget, &RoleCardWidget::editAsked, &m_page, [this](DelegateId member) {
            Asked asked;
            asked.kind = Asked::Kind::EditMember;
            asked.member = member;
            m_page.ask(asked);
        });
        connect(widget, &RoleCardWidget::removeAsked, &m_page,
            [this](DelegateId member) { (void)m_page.removeMember(member); });
        connect(widget, &RoleCardWidget::unavailableAsked, &m_page,
            [this](DelegateId member, bool unavailable) { (void)m_page.setUnavailable(member, unavailable); });
        m_cards.push_back(widget);
    }
    placeCards();
    m_column->addLayout(m_grid);
}

/// Two columns while both can be read, else one.
void RegistrationView::placeCards()
{
    const int columns = width() >= Theme::current().scaled(kTwoColumns) ? 2 : 1;
    if (m_grid == nullptr || columns == m_columns)
        return;
    m_columns = columns;
    const int beside = columns == 1 ? space::l : space::xxl;
    m_column->setContentsMargins(beside, space::xl, beside, space::xl);
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], int(i) / columns, int(i) % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    if (m_texts != nullptr)
        m_texts->setDirection(columns == 1 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void RegistrationView::addTexts()
{
    const Registration& registration = m_page.detail().registration;
    m_texts = new QBoxLayout(m_columns == 1 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_texts->setSpacing(space::m);
    m_texts->addWidget(textCard(tr("Project"), joined(registration.projectTitle, registration.projectSummary),
                           tr("Nothing was said of a project."), m_content),
        1);
    m_texts->addWidget(
        textCard(tr("Expectations"), registration.expectations, tr("No expectation was written."), m_content), 1);
    m_column->addLayout(m_texts);
    if (!registration.note.isEmpty())
        m_column->addWidget(textCard(tr("Note"), registration.note, {}, m_content));
}

void RegistrationView::addProposals()
{
    const std::vector<Proposal>& proposals = m_page.detail().proposals;
    if (proposals.empty())
        return;
    QFrame* card = parts::card(m_content);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(space::l, space::m, space::l, space::m);
    grid->setHorizontalSpacing(space::m);
    grid->addWidget(parts::section(tr("The form now says something else"), card), 0, 0, 1, 4);
    int row = 1;
    for (const Proposal& proposal : proposals) {
        const Delegate* member = m_page.member(proposal.delegate);
        const QString what = member == nullptr ? fieldText(proposal.field)
                                               : tr("%1, %2").arg(memberName(*member), fieldText(proposal.field));
        const QString before = proposal.oldValue.isEmpty() ? tr("nothing") : proposal.oldValue;
        const QString after = proposal.newValue.isEmpty() ? tr("nothing") : proposal.newValue;
        grid->addWidget(parts::label(what, card), row, 0);
        grid->addWidget(parts::quiet(tr("%1 → %2").arg(before, after), card), row, 1);
        QPushButton* take = parts::link(tr("Take the new one"), card);
        take->setAccessibleName(tr("Take the new value: %1").arg(what));
        QPushButton* keep = parts::link(tr("Keep ours"), card);
        keep->setAccessibleName(tr("Keep our value: %1").arg(what));
        const qint64 id = proposal.id;
        connect(take, &QPushButton::clicked, &m_page, [this, id] { (void)m_page.takeProposal(id); });
        connect(keep, &QPushButton::clicked, &m_page, [this, id] { (void)m_page.declineProposal(id); });
        grid->addWidget(take, row, 2);
        grid->addWidget(keep, row, 3);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    m_column->addWidget(card);
}

void RegistrationView::addHistory()
{
    QFrame* card = parts::card(m_content);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::xs);
    layout->addWidget(parts::section(tr("History"), card));
    for (const HistoryLine& line : m_page.history()) {
        const QString when = dateText(line.at.toLocalTime().date());
        layout->addWidget(parts::quiet(tr("%1 · %2 · %3").arg(when, line.text, line.author), card));
    }
    m_column->addWidget(card);
}

void RegistrationView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeCards();
}

} // namespace quatuor
